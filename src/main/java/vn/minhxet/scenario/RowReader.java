package vn.minhxet.scenario;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.minhxet.subject.Assessment;
import vn.minhxet.subject.Finding;
import vn.minhxet.subject.Hundredths;
import vn.minhxet.subject.Indicator;
import vn.minhxet.subject.Member;
import vn.minhxet.subject.Organization;
import vn.minhxet.subject.Period;
import vn.minhxet.subject.Unknown;
import vn.minhxet.subject.YearFacts;

/** Makes facts of the rows of a scenario. */
final class RowReader {

    private static final Set<String> IN_HUNDREDTHS =
            Set.of("generalPoints", "resultPoints", "lowConfidencePercent", "target", "actual");

    private static final Map<String, Class<? extends Record>> TYPES = Map.of(
            Tables.PERIOD,
            Period.class,
            "organizations",
            Organization.class,
            "members",
            Member.class,
            "assessments",
            Assessment.class,
            "indicators",
            Indicator.class,
            "findings",
            Finding.class);

    /** The columns of each table. */
    static final Map<String, Collection<String>> COLUMNS = columns();

    private RowReader() {}

    private static Map<String, Collection<String>> columns() {
        Map<String, Collection<String>> columns = new LinkedHashMap<>();
        TYPES.forEach((table, type) -> columns.put(
                table,
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()));
        return columns;
    }

    static YearFacts facts(Tables tables) {
        return new YearFacts(
                row(Period.class, tables.period()),
                rows(Organization.class, tables.rows("organizations")),
                rows(Member.class, tables.rows("members")),
                rows(Assessment.class, tables.rows("assessments")),
                rows(Indicator.class, tables.rows("indicators")),
                rows(Finding.class, tables.rows("findings")));
    }

    private static <T extends Record> List<T> rows(Class<T> type, List<Map<String, YamlNode>> rows) {
        return rows.stream().map(row -> row(type, row)).toList();
    }

    private static <T extends Record> T row(Class<T> type, Map<String, YamlNode> row) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            YamlNode node = row.get(components[i].getName());
            types[i] = components[i].getType();
            values[i] = node == null || node.value() == null ? empty(components[i]) : value(components[i], node);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object empty(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == int.class) {
            return component.getName().equals("monthsOnLeave") ? 0 : Unknown.NUMBER;
        }
        if (type == long.class) {
            return Unknown.FIGURE;
        }
        if (type == boolean.class) {
            return false;
        }
        return type == List.class ? List.of() : null;
    }

    private static Object value(RecordComponent component, YamlNode node) {
        Class<?> type = component.getType();
        try {
            if (type == int.class) {
                return Math.toIntExact(number(component.getName(), node));
            }
            if (type == long.class) {
                return number(component.getName(), node);
            }
            if (type == boolean.class || type == Boolean.class) {
                return (Boolean) node.value();
            }
            if (type == List.class) {
                return node.value() instanceof List<?>
                        ? node.list().stream().map(YamlNode::text).sorted().toList()
                        : Arrays.stream(node.text().split(";", -1)).sorted().toList();
            }
            if (type == LocalDate.class) {
                return LocalDate.parse(node.text());
            }
            return type.isEnum() ? constant(type, node) : node.text();
        } catch (ArithmeticException | ClassCastException | DateTimeParseException e) {
            String name = component.getName();
            throw new Misread(
                    node.line(),
                    "“" + node.value() + "” không phải giá trị của “" + name + "”",
                    "'" + node.value() + "' is not a value of '" + name + "'");
        }
    }

    private static long number(String name, YamlNode node) {
        BigDecimal decimal = (BigDecimal) node.value();
        return IN_HUNDREDTHS.contains(name) ? Hundredths.exactly(decimal) : decimal.longValueExact();
    }

    private static Object constant(Class<?> type, YamlNode node) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.toString().equals(node.text()))
                .findFirst()
                .orElseThrow(() -> Similar.unknown(
                        node.line(),
                        node.text().toUpperCase(Locale.ROOT),
                        Arrays.stream(type.getEnumConstants())
                                .map(Object::toString)
                                .toList()));
    }
}
