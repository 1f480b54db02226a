package vn.minhxet.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
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

    static ObjectNode of() {
        ObjectNode schema = object();
        schema.put("description", "The facts of a year (dữ liệu đánh giá của một năm).");
        ObjectNode properties = schema.putObject("properties");
        Tables.ALL.forEach(table -> properties.set(table.name(), table(table)));
        schema.putArray("required").add(Tables.PERIOD.name());
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode table(Table<?> table) {
        if (table == (Table<?>) Tables.PERIOD) {
            return described(row(table), table.sheet());
        }
        ObjectNode list = described(types("array", "null"), table.sheet());
        list.set("items", row(table));
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
        return described(
                schema,
                new Bilingual(
                        column.heading().vi(),
                        column.heading().en() + note + ". Empty: "
                                + column.empty().words().en()));
    }

    private static ObjectNode value(Column column) {
        return switch (column.unit()) {
            case TEXT -> text(column);
            case MARK -> types("number", "string", "null");
            case CODE -> code(column);
            case DATE -> nullable(column, "string").put("format", "date");
            case FLAG -> nullable(column, "boolean");
            case COUNT, MONTHS -> bounded(nullable(column, "integer"), column);
            case POINTS, PERCENT, FIGURE ->
                bounded(nullable(column, "number"), column).put("multipleOf", TWO_PLACES);
        };
    }

    private static ObjectNode text(Column column) {
        if (!column.many()) {
            return nullable(column, "string");
        }
        ObjectNode several = types("string", "array", "null");
        several.putObject("items").put("type", "string");
        return several;
    }

    private static ObjectNode code(Column column) {
        if (column.many()) {
            return severalCodes(column);
        }
        ObjectNode schema = nullable(column, "string");
        if (column.codes().isEmpty()) {
            return schema;
        }
        ArrayNode codes = schema.putArray("enum");
        column.codes().forEach(it -> codes.add(it.name()));
        if (!column.required()) {
            codes.addNull();
        }
        return schema;
    }

    private static ObjectNode severalCodes(Column column) {
        ObjectNode several = types("string", "array", "null").put("maxItems", column.most());
        ArrayNode codes = several.putObject("items").putArray("enum");
        column.codes().forEach(it -> codes.add(it.name()));
        return several;
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
