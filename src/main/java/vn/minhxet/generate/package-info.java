/**
 * Synthetic years for trials and measurements (sinh dữ liệu giả định): plainly invented names, the same for the same
 * shape, year and seed on any machine. Knows nothing of rules.
 */
package vn.minhxet.generate;
