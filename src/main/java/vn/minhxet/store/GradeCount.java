package vn.minhxet.store;

import org.jspecify.annotations.Nullable;

/**
 * How many of a group have a grade.
 *
 * @param grade the decided one, else the proposed one, else the one before the quota; null where none is settled
 * @param decided whether it is decided
 */
public record GradeCount(@Nullable String grade, boolean decided, long count) {}
