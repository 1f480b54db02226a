package vn.minhxet.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Locale;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.http.JsonAnswers;
import vn.minhxet.language.Bilingual;

/** The facts taken (dữ liệu đánh giá) as a JSON schema, from the one description of the tables. Pure functions. */
final class FactsSchema {

    /** Points, percentages and figures have two decimals ({@code facts.Hundredths}): a third is refused. */
    private static final BigDecimal TWO_PLACES = new BigDecimal("0.01");

    private FactsSchema() {}

    /** Puts the facts and the rows of each table among the schemas, each under a name of its own. */
    static void describe(ObjectNode schemas) {
        Tables.ALL.forEach(table -> schemas.set(rowName(table), described(row(table), table.sheet())));
        ObjectNode facts = object();
        facts.put("description", "The facts of a year (dữ liệu đánh giá của một năm).");
        ObjectNode properties = facts.putObject("properties");
        Tables.ALL.forEach(table -> properties.set(table.name(), table(table)));
        facts.putArray("required").add(Tables.PERIOD.name());
        schemas.set("Facts", facts.put("additionalProperties", false));
    }

    /** As {@code MembersRow}. */
    private static String rowName(Table<?> table) {
        return table.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + table.name().substring(1) + "Row";
    }

    private static ObjectNode table(Table<?> table) {
        ObjectNode row = JsonAnswers.MAPPER.createObjectNode().put("$ref", "#/components/schemas/" + rowName(table));
        if (table == (Table<?>) Tables.PERIOD) {
            return row;
        }
        ObjectNode list = described(types("array", "null"), table.sheet());
        list.set("items", row);
        return list;
    }

    private static ObjectNode row(Table<?> table) {
        ObjectNode row = object();
        ObjectNode properties = row.putObject("properties");
        ArrayNode required = row.putArray("required");
        for (Column column : table.columns()) {
            properties.set(column.name(), column(column));
            if (column.required()) {
                required.add(column.name());
            }
        }
        return row.put("additionalProperties", false);
    }

    private static ObjectNode column(Column column) {
        ObjectNode schema = value(column);
        String note = column.note() == null ? "" : "; " + column.note().en();
        String many = column.many() ? "; several with a semicolon between, or an array of them" : "";
        return described(
                schema,
                new Bilingual(
                        column.heading().vi(),
                        column.heading().en() + note + many + ". Empty: "
                                + column.empty().words().en()));
    }

    private static ObjectNode value(Column column) {
        return switch (column.unit()) {
            case TEXT -> nullable(column, "string");
            case MARK -> JsonAnswers.MAPPER.createObjectNode(); // points or a text: clients take no union of types
            case CODE -> code(column);
            case DATE -> nullable(column, "string").put("format", "date");
            case FLAG -> nullable(column, "boolean");
            case COUNT, MONTHS -> bounded(nullable(column, "integer"), column);
            case POINTS, PERCENT, FIGURE ->
                bounded(nullable(column, "number"), column).put("multipleOf", TWO_PLACES);
        };
    }

    private static ObjectNode code(Column column) {
        ObjectNode schema = nullable(column, "string");
        if (column.codes().isEmpty() || column.many()) {
            return schema;
        }
        ArrayNode codes = schema.putArray("enum");
        column.codes().forEach(it -> codes.add(it.name()));
        if (!column.required()) {
            codes.addNull();
        }
        return schema;
    }

    private static ObjectNode bounded(ObjectNode schema, Column column) {
        Column.Bounds bounds = column.bounds();
        boolean hundredths = column.unit().inHundredths();
        return schema.put("minimum", number(bounds.least(), hundredths))
                .put("maximum", number(bounds.most(), hundredths));
    }

    private static BigDecimal number(long number, boolean hundredths) {
        return hundredths ? Hundredths.decimal(number) : BigDecimal.valueOf(number);
    }

    private static ObjectNode nullable(Column column, String type) {
        return column.required() ? JsonAnswers.MAPPER.createObjectNode().put("type", type) : types(type, "null");
    }

    private static ObjectNode types(String... types) {
        ObjectNode schema = JsonAnswers.MAPPER.createObjectNode();
        ArrayNode list = schema.putArray("type");
        for (String type : types) {
            list.add(type);
        }
        return schema;
    }

    private static ObjectNode object() {
        return JsonAnswers.MAPPER.createObjectNode().put("type", "object");
    }

    private static ObjectNode described(ObjectNode schema, Bilingual words) {
        return schema.put("description", words.vi() + " / " + words.en());
    }
}
