/**
 * Facts of a year in and out: one description of the tables, read from JSON, a folder of CSV or a workbook with every
 * problem reported at once, and written back in the same three forms. Knows nothing of rules or grades given by them.
 */
package vn.minhxet.exchange;
