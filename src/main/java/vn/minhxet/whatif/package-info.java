/**
 * What would come out otherwise (phương án giả định): the same year graded twice, by other parameters, another rulebook
 * or other facts, and compared; the figures along a range of a parameter. Knows nothing of files or of HTTP.
 */
package vn.minhxet.whatif;
