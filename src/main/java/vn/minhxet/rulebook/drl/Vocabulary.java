package vn.minhxet.rulebook.drl;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhxet.facts.Schema;
import vn.minhxet.facts.Unit;
import vn.minhxet.rule.Aspect;
import vn.minhxet.rule.DisciplineForm;
import vn.minhxet.rule.FindingKind;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.Level;
import vn.minhxet.rule.MemberStatus;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.rule.Role;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.RowSchemas;

/** The only names that a rule file may use, besides the parameters of its rulebook. */
public final class Vocabulary {

    static final String PARAMETERS = "Parameters";
    /** What stands below the package line of a rule file; the functions may be left out where no rule calls one. */
    static final String TYPES = "import vn.minhxet.rule.*;";

    static final String FUNCTIONS = "import static vn.minhxet.rule.Shares.*;";

    static final String GLOBAL = "global vn.minhxet.rule.Verdict verdict;";
    static final String FLAG_OFF = "flagOff";
    static final String IN_PROPORTION = "inProportionToMissing";

    public static final Map<String, Schema<?>> SUBJECTS =
            Map.of("Member", MemberYear.SCHEMA, "Organization", OrganizationYear.SCHEMA);

    public static final Map<String, Schema<?>> ELEMENTS = Map.of(
            "Finding", FindingYear.SCHEMA,
            "Assessment", RowSchemas.ASSESSMENT,
            "Indicator", RowSchemas.INDICATOR);

    /** What stands before the dot in a placeholder, by type. */
    public static final Map<String, String> PREFIXES =
            Map.of("Finding", "finding", "Assessment", "assessment", "Indicator", "indicator");

    public static final Set<String> SHARES = Set.of("shareBelow", "shareAtMost", "shareAtLeast", "shareAbove");

    static final Map<String, ParameterUnit> ACCESSORS = Map.of(
            "percent",
            ParameterUnit.PERCENT,
            "points",
            ParameterUnit.POINTS,
            "count",
            ParameterUnit.COUNT,
            "months",
            ParameterUnit.MONTHS,
            "flag",
            ParameterUnit.FLAG,
            FLAG_OFF,
            ParameterUnit.FLAG);

    private static final Map<String, Class<? extends Enum<?>>> CODES = codes();

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
    public static Optional<Class<?>> readableType(Schema<?> schema, String property) {
        return Arrays.stream(schema.ruleType().getMethods())
                .filter(it -> it.getName().equals(property) && it.getParameterCount() == 0)
                .<Class<?>>map(Method::getReturnType)
                .filter(it -> !Collection.class.isAssignableFrom(it))
                .findFirst();
    }

    /** The names that conditions on a type may use. */
    public static List<String> readable(Schema<?> schema) {
        return schema.all().stream()
                .map(it -> it.name())
                .filter(it -> readableType(schema, it).isPresent())
                .toList();
    }

    /** The unit of a fact that a parameter may be compared with. */
    static Unit unit(ParameterUnit unit) {
        return Unit.valueOf(unit.name());
    }
}
