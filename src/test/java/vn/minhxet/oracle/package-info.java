/**
 * Two other evaluators (các bộ đánh giá đối chứng), asked about the same random years as the program. One is the regulations
 * read once more, in plain Java, by someone who did not read the rule files: slow and obvious, it shares with the program
 * only the rows of the five tables. The other is the shipped rule files in Drools sessions.
 */
package vn.minhxet.oracle;
