package vn.minhxet.rulebook.reading;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.Parameters;
import vn.minhxet.subject.Aspect;
import vn.minhxet.subject.Assessment;
import vn.minhxet.subject.Catalogue;
import vn.minhxet.subject.DisciplineForm;
import vn.minhxet.subject.FindingKind;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.Grade;
import vn.minhxet.subject.Indicator;
import vn.minhxet.subject.Level;
import vn.minhxet.subject.MemberStatus;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationKind;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.Role;
import vn.minhxet.subject.Unit;

/** The only names that a rule file may use, besides the parameters of its rulebook. */
final class Vocabulary {

    static final String PARAMETERS = "Parameters";
    static final String GLOBAL = "global vn.minhxet.rulebook.Verdict verdict;";
    static final String IN_PROPORTION = "inProportionToMissing";

    static final Map<String, Catalogue<?>> SUBJECTS =
            Map.of("MemberYear", MemberYear.CATALOGUE, "OrganizationYear", OrganizationYear.CATALOGUE);

    static final Map<String, Catalogue<?>> ELEMENTS = Map.of(
            "FindingYear", FindingYear.CATALOGUE,
            "Assessment", Assessment.CATALOGUE,
            "Indicator", Indicator.CATALOGUE);

    /** What stands before the dot in a placeholder, by type. */
    static final Map<String, String> PREFIXES =
            Map.of("FindingYear", "finding", "Assessment", "assessment", "Indicator", "indicator");

    static final Set<String> SHARES = Set.of("shareBelow", "shareAtMost", "shareAtLeast", "shareAbove");

    static final Map<String, ParameterUnit> ACCESSORS = Map.of(
            "percent", ParameterUnit.PERCENT,
            "points", ParameterUnit.POINTS,
            "count", ParameterUnit.COUNT,
            "months", ParameterUnit.MONTHS,
            "flag", ParameterUnit.FLAG);

    private static final Map<String, Class<? extends Enum<?>>> CODES = codes();
    private static final Map<String, String> IMPORTS = imports();

    private Vocabulary() {}

    private static Map<String, Class<? extends Enum<?>>> codes() {
        return Stream.of(
                        Grade.class,
                        Role.class,
                        MemberStatus.class,
                        OrganizationKind.class,
                        FindingKind.class,
                        DisciplineForm.class,
                        Level.class,
                        Aspect.class)
                .collect(Collectors.toMap(Class::getSimpleName, it -> it));
    }

    private static Map<String, String> imports() {
        Map<String, String> imports = new LinkedHashMap<>();
        Stream.concat(SUBJECTS.values().stream(), ELEMENTS.values().stream())
                .map(Catalogue::type)
                .forEach(type -> imports.put(type.getName(), type.getSimpleName()));
        CODES.values().forEach(type -> imports.put(type.getName(), type.getSimpleName()));
        imports.put(Parameters.class.getName(), PARAMETERS);
        return imports;
    }

    /** The types that may be imported, each with its short name. */
    static Map<String, String> imported() {
        return IMPORTS;
    }

    /** The functions that may be imported, each with its short name. */
    static Map<String, String> importedFunctions() {
        return Stream.concat(SHARES.stream(), Stream.of(IN_PROPORTION))
                .collect(Collectors.toMap(it -> "vn.minhxet.subject.Exactly." + it, it -> it));
    }

    static Optional<Class<? extends Enum<?>>> codes(String type) {
        return Optional.ofNullable(CODES.get(type));
    }

    static Collection<String> codeTypes() {
        return new TreeSet<>(CODES.keySet());
    }

    static List<String> constants(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    /** The Java type of a property as conditions see it; empty where it can only be shown. */
    static Optional<Class<?>> readableType(Catalogue<?> catalogue, String property) {
        return Arrays.stream(catalogue.type().getMethods())
                .filter(it -> it.getName().equals(property) && it.getParameterCount() == 0)
                .<Class<?>>map(Method::getReturnType)
                .filter(it -> !Collection.class.isAssignableFrom(it))
                .findFirst();
    }

    /** The names that conditions on a type may use. */
    static List<String> readable(Catalogue<?> catalogue) {
        return catalogue.all().stream()
                .map(it -> it.name())
                .filter(it -> readableType(catalogue, it).isPresent())
                .toList();
    }

    /** The unit of a fact that a parameter may be compared with. */
    static Unit unit(ParameterUnit unit) {
        return Unit.valueOf(unit.name());
    }
}
