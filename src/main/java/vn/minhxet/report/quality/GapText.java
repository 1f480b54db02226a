package vn.minhxet.report.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.quality.Gap;

/**
 * One gap in words. Immutable.
 *
 * @param table the contract name of the table whose rows lack it
 * @param column the contract name of the column, null where whole rows are missing
 */
record GapText(
        String table,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String column,
        long lacking,
        long rows,
        long undecided,
        String message) {

    private static final MessageTemplate ALL_UNDECIDED =
            Messages.template("quality.gap.ALL_UNDECIDED", "lacking", "rows", "kind", "fact");
    private static final MessageTemplate SOME_UNDECIDED =
            Messages.template("quality.gap.SOME_UNDECIDED", "lacking", "rows", "kind", "fact", "undecided");
    private static final MessageTemplate NONE_UNDECIDED =
            Messages.template("quality.gap.NONE_UNDECIDED", "lacking", "rows", "kind", "fact");
    private static final Map<Gap.Rows, Bilingual> KINDS = kinds();

    private static Map<Gap.Rows, Bilingual> kinds() {
        Map<Gap.Rows, Bilingual> kinds = new EnumMap<>(Gap.Rows.class);
        for (Gap.Rows of : Gap.Rows.values()) {
            kinds.put(of, Messages.words("quality.rows." + of.name()));
        }
        return kinds;
    }

    static GapText of(Gap gap, Language language) {
        return new GapText(
                gap.of().name().toLowerCase(Locale.ROOT),
                gap.column(),
                gap.lacking(),
                gap.rows(),
                gap.undecided(),
                message(gap, language));
    }

    private static String message(Gap gap, Language language) {
        MessageTemplate template =
                gap.leavesAllUndecided() ? ALL_UNDECIDED : gap.undecided() > 0 ? SOME_UNDECIDED : NONE_UNDECIDED;
        return template.in(
                language,
                gap.lacking(),
                gap.rows(),
                KINDS.getOrDefault(gap.of(), Bilingual.NOTHING),
                gap.label().insideSentence(),
                gap.undecided());
    }
}
