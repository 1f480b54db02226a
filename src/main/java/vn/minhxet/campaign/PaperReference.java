package vn.minhxet.campaign;

import java.time.LocalDate;

/**
 * A paper by its number and day (số, ngày văn bản), such as 05-QĐ/ĐU of 2026-01-15. Immutable.
 *
 * @param number as it stands on the paper
 */
public record PaperReference(String number, LocalDate date) {}
