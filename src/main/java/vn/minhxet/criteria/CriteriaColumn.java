package vn.minhxet.criteria;

import java.util.Arrays;
import java.util.Optional;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Messages;
import vn.minhxet.language.NormalizedText;

/** The columns of a table of criteria. The keys of a sheet's YAML that they become stand beside them. */
enum CriteriaColumn {
    SHEET("sheet"),
    AUDIENCE("for"),
    CODE("code"),
    LABEL("label"),
    LABEL_EN("label.en"),
    PART("part"),
    MAXIMUM("maximum"),
    WAY("way"),
    STEP("step"),
    LEVELS("levels"),
    ASPECTS("aspects"),
    INDICATOR("indicator"),
    COUNT("count"),
    EACH("each"),
    MOST("most"),
    SECTORS("sectors"),
    SOURCE("source"),
    ILLUSTRATIVE("illustrative");

    private final String key;
    private final Bilingual heading;
    private final Bilingual note;

    CriteriaColumn(String key) {
        this.key = key;
        this.heading = Messages.words("criteria.column." + name());
        this.note = Messages.words("criteria.column." + name() + ".note");
    }

    /** The name for programs, and the key in YAML. */
    String key() {
        return key;
    }

    Bilingual heading() {
        return heading;
    }

    Bilingual note() {
        return note;
    }

    /** The column that a heading names. */
    static Optional<CriteriaColumn> of(String heading) {
        String folded = NormalizedText.folded(heading);
        return Arrays.stream(values())
                .filter(it -> folded.equals(NormalizedText.folded(it.key))
                        || folded.equals(NormalizedText.folded(it.heading.vi()))
                        || folded.equals(NormalizedText.folded(it.heading.en())))
                .findFirst();
    }
}
