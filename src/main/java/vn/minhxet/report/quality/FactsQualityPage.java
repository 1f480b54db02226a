package vn.minhxet.report.quality;

import java.util.List;
import java.util.stream.Stream;
import vn.minhxet.explain.RulebookText;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.explain.WarningText;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.quality.FactsQuality;
import vn.minhxet.report.text.TextPage;
import vn.minhxet.report.text.TextWidth;
import vn.minhxet.warning.Warning;

/** What is missing, unread or odd in the facts of a year, as text for a terminal. */
public final class FactsQualityPage {

    private static final MessageTemplate YEAR = Messages.template("quality.page.YEAR", "year", "day");
    private static final MessageTemplate RULEBOOK =
            Messages.template("quality.page.RULEBOOK", "rulebook", "version", "title");
    private static final MessageTemplate COUNTS =
            Messages.template("quality.page.COUNTS", "organizations", "members", "undecided");
    private static final Bilingual MISSING = Messages.words("quality.page.MISSING");
    private static final Bilingual ODD = Messages.words("quality.page.ODD");
    private static final Bilingual CLEAN = Messages.words("quality.page.CLEAN");

    private FactsQualityPage() {}

    /**
     * The lines, without line ends.
     *
     * @param width of the terminal in columns, {@link TextWidth#UNBOUNDED} where nobody watches
     */
    public static List<String> lines(FactsQuality quality, Language language, int width) {
        TextPage page = new TextPage(language, false, width);
        RulebookText rulebook = RulebookText.of(quality.rulebook());
        String day = new ValueFormat(language).day(quality.period().reviewedOn());
        page.add(YEAR, quality.period().year(), day);
        page.add(RULEBOOK, rulebook.id(), rulebook.version(), quality.rulebook().title());
        page.add(COUNTS, quality.organizations(), quality.members(), quality.undecided());
        if (!quality.gaps().isEmpty()) {
            page.title(MISSING);
            quality.gaps()
                    .forEach(it ->
                            page.wrap("  - ", "    ", GapText.of(it, language).message()));
        }
        if (!quality.warnings().isEmpty()) {
            page.title(ODD);
            warnings(quality, language).forEach(it -> page.wrap("  - ", "    ", it));
        }
        if (quality.isClean()) {
            page.title(CLEAN);
        }
        return page.lines();
    }

    private static List<String> warnings(FactsQuality quality, Language language) {
        List<Warning> listed = quality.warnings().listed();
        List<WarningText> all = WarningText.all(quality.warnings(), language);
        return Stream.concat(
                        listed.stream().map(it -> it.words().in(language)),
                        all.stream().skip(listed.size()).map(WarningText::message))
                .toList();
    }
}
