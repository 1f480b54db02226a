package vn.minhxet.subject;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Schema;

/**
 * Where a rule may take one finding, indicator or assessment of its subject from. Immutable.
 *
 * @param name the property of the subject, as written behind {@code from}: the name of the method that gives the elements
 * @param subject the type of the subject, or null where both kinds have it
 * @param schema what a rule may read of each element
 * @param entered the entered property of the subject that counts the elements
 * @param emptyIsUnknown whether a list without elements means missing facts
 * @param implied the properties of an element that decide whether it belongs here
 * @param elements the elements, in a fixed order, with the unknown facts of each: always {@link KnownList}
 */
public record ElementSource(
        String name,
        @Nullable Class<? extends SubjectYear> subject,
        Schema<?> schema,
        String entered,
        boolean emptyIsUnknown,
        List<String> implied,
        Function<SubjectYear, List<?>> elements) {

    private static final String WHENEVER = "all";

    private static final List<ElementSource> ALL = List.of(
            of("findings", null, FindingYear.SCHEMA, SubjectYear::findings),
            of("indicators", null, RowSchemas.INDICATOR, SubjectYear::indicators),
            levels("assessments", List.of(), SubjectYear::assessments),
            levels("resultAssessments", List.of("aspect"), SubjectYear::resultAssessments),
            levels("basicAssessments", List.of("aspect"), SubjectYear::basicAssessments),
            of("ledIndicators", MemberYear.class, RowSchemas.INDICATOR, it -> ((MemberYear) it).ledIndicators()),
            of("managedFindings", MemberYear.class, FindingYear.SCHEMA, it -> ((MemberYear) it).managedFindings()),
            of(
                    "collectiveFindings",
                    MemberYear.class,
                    FindingYear.SCHEMA,
                    it -> ((MemberYear) it).collectiveFindings()),
            of(
                    "collectiveFindings",
                    OrganizationYear.class,
                    FindingYear.SCHEMA,
                    it -> ((OrganizationYear) it).collectiveFindings()),
            of(
                    "subordinateFindings",
                    OrganizationYear.class,
                    FindingYear.SCHEMA,
                    it -> ((OrganizationYear) it).subordinateFindings()),
            of(
                    "formerFindings",
                    OrganizationYear.class,
                    FindingYear.SCHEMA,
                    it -> ((OrganizationYear) it).formerFindings()));

    /** The mask of the facts of an element without which it may not belong here. */
    public long impliedMask() {
        return schema.mask(implied);
    }

    /** The source of that name for a type of subject, if it has one. */
    public static Optional<ElementSource> find(@Nullable String name, Class<?> subject) {
        return ALL.stream()
                .filter(it -> it.name.equals(name) && (it.subject == null || it.subject == subject))
                .findFirst();
    }

    /** The name by which a rule file takes findings whenever they were concluded, instead of those of this review. */
    public static String whenever(String source) {
        return WHENEVER + source.substring(0, 1).toUpperCase(Locale.ROOT) + source.substring(1);
    }

    /** The source behind such a name; empty for another name. */
    public static Optional<String> ofWhenever(String name) {
        return name.startsWith(WHENEVER)
                ? Optional.of(
                        name.substring(WHENEVER.length(), WHENEVER.length() + 1).toLowerCase(Locale.ROOT)
                                + name.substring(WHENEVER.length() + 1))
                : Optional.empty();
    }

    /** The names of the sources that a type of subject has for elements of a kind. */
    public static List<String> names(Class<?> subject, Schema<?> schema) {
        return ALL.stream()
                .filter(it -> it.schema == schema && (it.subject == null || it.subject == subject))
                .map(ElementSource::name)
                .toList();
    }

    private static ElementSource of(
            String name,
            @Nullable Class<? extends SubjectYear> subject,
            Schema<?> schema,
            Function<SubjectYear, List<?>> elements) {
        return new ElementSource(name, subject, schema, name, false, List.of(), elements);
    }

    private static ElementSource levels(String name, List<String> implied, Function<SubjectYear, List<?>> elements) {
        return new ElementSource(name, null, RowSchemas.ASSESSMENT, "assessments", true, implied, elements);
    }
}
