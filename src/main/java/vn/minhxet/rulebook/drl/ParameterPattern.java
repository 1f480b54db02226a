package vn.minhxet.rulebook.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Nearest;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.ParameterUse;

/** Reads {@code Parameters( $percent : percent("…"), flag("…"), flagOff("…") )}. */
final class ParameterPattern {

    private final TokenReader cursor;
    private final List<ParameterUse> uses = new ArrayList<>();

    ParameterPattern(TokenReader cursor) {
        this.cursor = cursor;
    }

    /** The parameters of the pattern; none where the rule has no such pattern. */
    List<ParameterUse> read() {
        if (cursor.takeWord(Vocabulary.PARAMETERS)) {
            cursor.sign("(");
            do {
                uses.add(one());
            } while (cursor.take(","));
            cursor.sign(")");
        }
        return uses;
    }

    private ParameterUse one() {
        if (cursor.peek().isWord("flag") || cursor.peek().isWord(Vocabulary.FLAG_OFF)) {
            return asked(null);
        }
        Token variable = cursor.anyWord("$x : percent(\"…\")");
        if (!Variables.isVariable(variable.text())) {
            throw cursor.refuse(variable, ShapeFlaw.NOT_A_VARIABLE, variable.text());
        }
        if (find(variable.text()).isPresent()) {
            cursor.report(variable, ShapeFlaw.VARIABLE_TWICE, variable.text());
        }
        cursor.sign(":");
        return asked(variable.text());
    }

    private Optional<ParameterUse> find(String variable) {
        return uses.stream().filter(it -> variable.equals(it.variable())).findFirst();
    }

    private ParameterUse asked(@Nullable String variable) {
        Token accessor = cursor.anyWord("percent(\"…\")");
        ParameterUnit unit = Vocabulary.ACCESSORS.get(accessor.text());
        if (unit == null || (unit == ParameterUnit.FLAG) != (variable == null)) {
            throw cursor.refuse(
                    accessor,
                    ShapeFlaw.UNKNOWN_ACCESSOR,
                    accessor.text(),
                    unit == null
                            ? Nearest.behind(accessor.text(), new TreeSet<>(Vocabulary.ACCESSORS.keySet()))
                            : Bilingual.NOTHING);
        }
        cursor.sign("(");
        Token name = cursor.text();
        cursor.sign(")");
        boolean on = !accessor.isWord(Vocabulary.FLAG_OFF);
        return new ParameterUse(variable, unit, name.text(), on, name.line());
    }
}
