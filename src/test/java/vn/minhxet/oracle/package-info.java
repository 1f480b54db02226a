/**
 * The second evaluator (bộ đánh giá đối chứng): the regulations read once more, in plain Java, by someone who did not
 * read the rule files. Slow and obvious; it shares with the program only the rows of the five tables.
 */
package vn.minhxet.oracle;
