package vn.minhxet.subject;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.rule.Grade;

/** What came out for a subject: one of the four grades, or an outcome without one (kết quả xếp loại). Best first. */
public enum Result implements Labelled {
    EXCELLENT(Grade.EXCELLENT),
    GOOD(Grade.GOOD),
    COMPLETED(Grade.COMPLETED),
    NOT_COMPLETED(Grade.NOT_COMPLETED),
    NEEDS_DECISION(Outcome.NEEDS_DECISION),
    ON_HOLD(Outcome.ON_HOLD),
    NOT_GRADED(Outcome.NOT_GRADED);

    private final Outcome outcome;
    private final @Nullable Grade grade;

    Result(Grade grade) {
        this.outcome = Outcome.GRADED;
        this.grade = grade;
    }

    Result(Outcome outcome) {
        this.outcome = outcome;
        this.grade = null;
    }

    /** The result of an outcome, with the grade where it is graded. */
    public static Result of(Outcome outcome, @Nullable Grade grade) {
        return switch (outcome) {
            case GRADED -> of(Objects.requireNonNull(grade));
            case NEEDS_DECISION -> NEEDS_DECISION;
            case ON_HOLD -> ON_HOLD;
            case NOT_GRADED -> NOT_GRADED;
        };
    }

    private static Result of(Grade grade) {
        return switch (grade) {
            case EXCELLENT -> EXCELLENT;
            case GOOD -> GOOD;
            case COMPLETED -> COMPLETED;
            case NOT_COMPLETED -> NOT_COMPLETED;
        };
    }

    public Outcome outcome() {
        return outcome;
    }

    /** The grade; empty unless graded. */
    public Optional<Grade> grade() {
        return Optional.ofNullable(grade);
    }

    @Override
    public Bilingual words() {
        return grade == null ? outcome.words() : grade.words();
    }
}
