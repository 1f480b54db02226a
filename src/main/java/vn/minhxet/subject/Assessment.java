package vn.minhxet.subject;

/**
 * One row of the table {@code assessments}: the level that people gave a subject on one criterion (124-QĐ/TW art. 11).
 * Immutable.
 *
 * @param level null where it was not entered: unknown
 */
public record Assessment(String subject, String criterion, Aspect aspect, Level level) {

    /** What a rule may read of an assessment. */
    public static final Catalogue<Assessment> CATALOGUE = Catalogue.of(Assessment.class)
            .always("criterion", Unit.TEXT, "Tiêu chí", "Criterion", Assessment::criterion)
            .ifEntered("aspect", Unit.CODE, "Nhóm tiêu chí", "Aspect", Assessment::aspect)
            .ifEntered("level", Unit.CODE, "Cấp độ", "Level", Assessment::level)
            .classifying("criterion", "aspect")
            .build();
}
