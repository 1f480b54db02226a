package vn.minhxet.paper.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.minhxet.explain.Citation;
import vn.minhxet.explain.Explanation;
import vn.minhxet.explain.ScoreCardText;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.paper.Paper;
import vn.minhxet.paper.PaperEnd;
import vn.minhxet.paper.PaperPart;
import vn.minhxet.paper.PaperTable;
import vn.minhxet.paper.PaperTable.Alignment;
import vn.minhxet.paper.PaperTable.Column;
import vn.minhxet.paper.PaperText;
import vn.minhxet.subject.MemberYear;

/**
 * The score form of one person or organization (phiếu chấm điểm): criteria with their maxima, what was entered, and an empty
 * column for the competent level. Without a score sheet the three lines of the regulation: general, results, total.
 */
final class ScoreForm {

    private static final Bilingual KIND = Messages.words("paper.score.KIND");
    private static final MessageTemplate ABOUT = Messages.template("paper.score.ABOUT", "period");
    private static final MessageTemplate WHO = Messages.template("paper.slip.WHO", "name", "unit");
    private static final MessageTemplate BY_SHEET = Messages.template("paper.score.BY_SHEET", "title", "source");
    private static final Bilingual NUMBER = Messages.words("paper.heading.NUMBER");
    private static final Bilingual CRITERION = Messages.words("paper.heading.CRITERION");
    private static final Bilingual MAXIMUM = Messages.words("paper.heading.MAXIMUM");
    private static final Bilingual OWN = Messages.words("paper.heading.OWN_POINTS");
    private static final Bilingual ENTERED = Messages.words("paper.heading.ENTERED_POINTS");
    private static final Bilingual CONCLUDED = Messages.words("paper.heading.CONCLUDED_POINTS");
    private static final Bilingual NOTE = Messages.words("paper.heading.NOTE");
    private static final Bilingual WHO_ASSESSES = Messages.words("paper.end.WHO_ASSESSES");

    /** The maxima of 366-QĐ/TW: 30 points in general, 70 for results. */
    private static final SortedMap<String, Long> PARTS_OF_366 =
            new TreeMap<>(Map.of("generalPoints", 30L, "resultPoints", 70L, "score", 100L));

    private final PaperContext context;
    private final int position;

    private ScoreForm(PaperContext context, int position) {
        this.context = context;
        this.position = position;
    }

    static Paper of(PaperContext context, int position) {
        return new ScoreForm(context, position).write();
    }

    private Paper write() {
        List<PaperPart> body = new ArrayList<>();
        body.add(PaperText.of(
                PaperText.Style.LINE,
                WHO.in(context.language(), context.name(position), context.positionAndUnit(position))));
        Explanation explanation = Explanation.of(
                context.year(), context.population().row(position).id(), context.language());
        Optional<ScoreCardText> card = Optional.ofNullable(explanation.scoreSheet());
        card.ifPresent(it -> body.add(PaperText.of(
                PaperText.Style.LINE,
                BY_SHEET.in(
                        context.language(),
                        it.title(),
                        Citation.of(context.year().rulebook(), it.source(), context.language())))));
        body.add(new PaperTable(
                columns(), card.map(this::rows).orElseGet(() -> totals(explanation.score())), PaperTable.USUAL_SIZE));
        body.add(new PaperEnd(
                "",
                List.of(),
                List.of(
                        context.letterhead().signature(WHO_ASSESSES),
                        context.letterhead().signature(""))));
        return context.paper(false, "", KIND, ABOUT.in(context.language(), context.period()), body, List.of(position));
    }

    private List<Column> columns() {
        return List.of(
                new Column(context.say(NUMBER), 13, Alignment.CENTRE),
                new Column(context.say(CRITERION), 66, Alignment.LEFT),
                new Column(context.say(MAXIMUM), 16, Alignment.CENTRE),
                new Column(context.say(OWN), 16, Alignment.CENTRE),
                new Column(context.say(ENTERED), 18, Alignment.CENTRE),
                new Column(context.say(CONCLUDED), 18, Alignment.CENTRE),
                new Column(context.say(NOTE), 26, Alignment.LEFT));
    }

    /** Headings and criteria numbered as they stand one below the other; the codes of a sheet are for programs. */
    private List<PaperTable.Row> rows(ScoreCardText card) {
        List<PaperTable.Row> rows = new ArrayList<>();
        int[] numbers = new int[16];
        for (ScoreCardText.Line line : card.lines()) {
            int depth = Math.min(line.depth(), numbers.length - 1);
            numbers[depth]++;
            java.util.Arrays.fill(numbers, depth + 1, numbers.length, 0);
            StringBuilder number = new StringBuilder();
            for (int i = 0; i <= depth; i++) {
                number.append(i == 0 ? "" : ".").append(Math.max(1, numbers[i]));
            }
            rows.add(row(number.toString(), line, line.isItem() ? PaperTable.Kind.USUAL : PaperTable.Kind.TOTAL));
        }
        card.sums().forEach(it -> rows.add(row("", it, PaperTable.Kind.TOTAL)));
        return rows;
    }

    private static PaperTable.Row row(String number, ScoreCardText.Line line, PaperTable.Kind kind) {
        return new PaperTable.Row(
                kind,
                List.of(
                        number,
                        line.label(),
                        line.maximum(),
                        known(line.own()),
                        known(line.points()),
                        "",
                        line.note() == null ? "" : line.note()));
    }

    private static Object known(@Nullable Object points) {
        return points instanceof BigDecimal ? points : "";
    }

    private List<PaperTable.Row> totals(Map<String, @Nullable Object> score) {
        List<PaperTable.Row> rows = new ArrayList<>();
        PARTS_OF_366.forEach((part, maximum) -> rows.add(new PaperTable.Row(
                part.equals("score") ? PaperTable.Kind.TOTAL : PaperTable.Kind.USUAL,
                List.of(
                        part.equals("score") ? "" : Integer.toString(rows.size() + 1),
                        context.say(MemberYear.SCHEMA.find(part).orElseThrow().words()),
                        Hundredths.decimal(100 * maximum),
                        "",
                        known(score.get(part)),
                        "",
                        ""))));
        return rows;
    }
}
