package vn.minhxet.rulebook.drl;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.minhxet.facts.Property;
import vn.minhxet.facts.Schema;
import vn.minhxet.facts.Unit;
import vn.minhxet.language.Nearest;
import vn.minhxet.rulebook.ParameterUse;
import vn.minhxet.rulebook.problem.UnitNames;

/** Holds the two sides of a condition against each other: units, codes and what may be put in order. */
final class ConditionTypes {

    private static final Set<String> EQUALITY = Set.of("==", "!=");
    private static final Set<Unit> QUANTITIES = Set.of(Unit.COUNT, Unit.MONTHS, Unit.POINTS, Unit.PERCENT, Unit.FIGURE);
    private static final Pattern TEXT_CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

    private final TokenReader cursor;
    private final Schema<?> schema;

    ConditionTypes(TokenReader cursor, Schema<?> schema) {
        this.cursor = cursor;
        this.schema = schema;
    }

    void share(Token function, Property<?> part, Property<?> whole) {
        if (!QUANTITIES.contains(part.unit())) {
            cursor.report(function, TypeFlaw.NOT_A_NUMBER, part.name(), UnitNames.of(part.unit()));
        } else if (part.name().equals(whole.name())) {
            cursor.report(function, TypeFlaw.WITH_ITSELF, part.name());
        } else if (part.unit() != whole.unit()) {
            cursor.report(
                    function,
                    TypeFlaw.DIFFERENT_UNITS,
                    part.name(),
                    UnitNames.of(part.unit()),
                    whole.name(),
                    UnitNames.of(whole.unit()));
        }
    }

    void zero(Property<?> property, Token number) {
        if (!QUANTITIES.contains(property.unit())) {
            cursor.report(number, TypeFlaw.NOT_A_NUMBER, property.name(), UnitNames.of(property.unit()));
        }
    }

    void text(Property<?> property, Token operator, Token text) {
        if (property.unit() != Unit.TEXT) {
            cursor.report(text, TypeFlaw.NOT_A_TEXT, property.name(), UnitNames.of(property.unit()));
        } else {
            equality(property, operator);
        }
        if (!TEXT_CODE.matcher(text.text()).matches()) {
            cursor.report(text, TypeFlaw.NOT_A_CODE, text.text());
        }
    }

    void flag(Property<?> property, Token operator, Token value) {
        if (property.unit() != Unit.FLAG) {
            cursor.report(value, TypeFlaw.NOT_A_FLAG, property.name(), UnitNames.of(property.unit()));
        } else {
            equality(property, operator);
        }
    }

    void nothing(Property<?> property, Token operator, Token value) {
        if (typeOf(property).isPrimitive()) {
            cursor.report(value, TypeFlaw.NEVER_NULL, property.name());
        } else if (BlankRecord.isUnknown(schema, property.name())) {
            cursor.report(value, TypeFlaw.NULL_IS_UNKNOWN, property.name());
        } else if (!EQUALITY.contains(operator.text())) {
            cursor.report(operator, TypeFlaw.NO_ORDER, property.name(), UnitNames.of(property.unit()), operator.text());
        }
    }

    void parameter(Property<?> property, Token variable, ParameterUse use) {
        Unit unit = Vocabulary.unit(use.unit());
        boolean same = property.unit() == unit || (property.unit() == Unit.FIGURE && unit.inHundredths());
        if (!same) {
            cursor.report(
                    variable,
                    TypeFlaw.DIFFERENT_UNITS,
                    property.name(),
                    UnitNames.of(property.unit()),
                    variable.text(),
                    UnitNames.of(unit));
        }
    }

    void properties(Property<?> left, Token operator, Property<?> right, Token word) {
        if (left.unit() != right.unit()) {
            cursor.report(
                    word,
                    TypeFlaw.DIFFERENT_UNITS,
                    left.name(),
                    UnitNames.of(left.unit()),
                    right.name(),
                    UnitNames.of(right.unit()));
        } else if (left.unit() == Unit.CODE && typeOf(left) != typeOf(right)) {
            cursor.report(
                    word,
                    TypeFlaw.OTHER_CODES,
                    left.name(),
                    typeOf(left).getSimpleName(),
                    typeOf(right).getSimpleName());
        } else if (left.name().equals(right.name())) {
            cursor.report(word, TypeFlaw.WITH_ITSELF, left.name());
        } else {
            order(left, operator, word);
        }
    }

    void order(Property<?> property, Token operator, Token at) {
        boolean ordered = QUANTITIES.contains(property.unit()) || property.unit() == Unit.DATE;
        if (!ordered) {
            equality(property, operator);
        }
    }

    private void equality(Property<?> property, Token operator) {
        if (!EQUALITY.contains(operator.text())) {
            cursor.report(operator, TypeFlaw.NO_ORDER, property.name(), UnitNames.of(property.unit()), operator.text());
        }
    }

    void constant(Optional<Property<?>> property, Token type, Token name) {
        Optional<Class<? extends Enum<?>>> codes = Vocabulary.codes(type.text());
        if (codes.isEmpty()) {
            cursor.report(
                    type,
                    TypeFlaw.UNKNOWN_TYPE,
                    type.text(),
                    String.join(", ", Vocabulary.codeTypes()),
                    Nearest.behind(type.text(), Vocabulary.codeTypes()));
            return;
        }
        if (!Vocabulary.constants(codes.get()).contains(name.text())) {
            cursor.report(
                    name,
                    TypeFlaw.UNKNOWN_CONSTANT,
                    name.text(),
                    type.text(),
                    String.join(", ", Vocabulary.constants(codes.get())),
                    Nearest.behind(name.text(), Vocabulary.constants(codes.get())));
        }
        property.ifPresent(it -> sameCodes(it, type));
    }

    private void sameCodes(Property<?> property, Token type) {
        if (property.unit() != Unit.CODE) {
            cursor.report(type, TypeFlaw.NOT_CODED, property.name(), UnitNames.of(property.unit()));
        } else if (!typeOf(property).getSimpleName().equals(type.text())) {
            cursor.report(
                    type,
                    TypeFlaw.OTHER_CODES,
                    property.name(),
                    typeOf(property).getSimpleName(),
                    type.text());
        }
    }

    private Class<?> typeOf(Property<?> property) {
        return Vocabulary.readableType(schema, property.name()).orElse(Object.class);
    }
}
