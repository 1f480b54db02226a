package vn.minhxet.subject;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a rule may take one finding, indicator or assessment of its subject from. Immutable.
 *
 * @param name the property of the subject, as written behind {@code from}: the name of the method that gives the elements
 * @param subject the type of the subject, or null where both kinds have it
 * @param catalogue what a rule may read of each element
 * @param entered the entered property of the subject that counts the elements
 * @param emptyIsUnknown whether no element at all means that the facts are missing
 * @param implied the properties of an element on which it depends whether it belongs here at all
 * @param elements the elements, in a settled order, with those of which this is unknown: always {@link Entries}
 */
public record ElementSource(
        String name,
        Class<? extends Subject> subject,
        Catalogue<?> catalogue,
        String entered,
        boolean emptyIsUnknown,
        List<String> implied,
        Function<Subject, List<?>> elements) {

    private static final List<ElementSource> ALL = List.of(
            of("findings", null, FindingYear.CATALOGUE, Subject::findings),
            of("indicators", null, Indicator.CATALOGUE, Subject::indicators),
            levels("assessments", List.of(), Subject::assessments),
            levels("resultAssessments", List.of("aspect"), Subject::resultAssessments),
            levels("basicAssessments", List.of("aspect"), Subject::basicAssessments),
            of("managedFindings", MemberYear.class, FindingYear.CATALOGUE, it -> ((MemberYear) it).managedFindings()),
            of(
                    "collectiveFindings",
                    MemberYear.class,
                    FindingYear.CATALOGUE,
                    it -> ((MemberYear) it).collectiveFindings()),
            of(
                    "collectiveFindings",
                    OrganizationYear.class,
                    FindingYear.CATALOGUE,
                    it -> ((OrganizationYear) it).collectiveFindings()),
            of(
                    "subordinateFindings",
                    OrganizationYear.class,
                    FindingYear.CATALOGUE,
                    it -> ((OrganizationYear) it).subordinateFindings()),
            of(
                    "formerFindings",
                    OrganizationYear.class,
                    FindingYear.CATALOGUE,
                    it -> ((OrganizationYear) it).formerFindings()));

    /** The mask of what must be known of an element for it to surely belong here. */
    public long impliedMask() {
        return catalogue.mask(implied);
    }

    /** The source of that name for a type of subject, if it has one. */
    public static Optional<ElementSource> find(String name, Class<?> subject) {
        return ALL.stream()
                .filter(it -> it.name.equals(name) && (it.subject == null || it.subject == subject))
                .findFirst();
    }

    /** The names of the sources that a type of subject has for elements of a kind. */
    public static List<String> names(Class<?> subject, Catalogue<?> catalogue) {
        return ALL.stream()
                .filter(it -> it.catalogue == catalogue && (it.subject == null || it.subject == subject))
                .map(ElementSource::name)
                .toList();
    }

    private static ElementSource of(
            String name,
            Class<? extends Subject> subject,
            Catalogue<?> catalogue,
            Function<Subject, List<?>> elements) {
        return new ElementSource(name, subject, catalogue, name, false, List.of(), elements);
    }

    private static ElementSource levels(String name, List<String> implied, Function<Subject, List<?>> elements) {
        return new ElementSource(name, null, Assessment.CATALOGUE, "assessments", true, implied, elements);
    }
}
