package vn.minhxet.paper.year;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.paper.Paper;
import vn.minhxet.paper.PaperPart;
import vn.minhxet.paper.PaperTable;
import vn.minhxet.paper.PaperTable.Alignment;
import vn.minhxet.paper.PaperTable.Column;
import vn.minhxet.paper.PaperText;
import vn.minhxet.population.Population;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.subject.Result;

/**
 * The results by grade (biểu kết quả xếp loại): with and without those not graded, shares in per cent of those graded.
 */
final class ResultsByGrade {

    private static final Bilingual KIND = Messages.words("paper.results.KIND");
    private static final MessageTemplate ABOUT = Messages.template("paper.results.ABOUT", "period");
    private static final Bilingual REMARK = Messages.words("paper.results.REMARK");
    private static final Bilingual NUMBER = Messages.words("paper.heading.NUMBER");
    private static final Bilingual OF_WHOM = Messages.words("report.heading.SUBJECTS");
    private static final Bilingual TOTAL = Messages.words("report.heading.TOTAL");
    private static final Bilingual NOT_GRADED = Messages.words("report.heading.NOT_GRADED");
    private static final Bilingual OPEN = Messages.words("paper.heading.OPEN");
    private static final Bilingual GRADED = Messages.words("paper.heading.GRADED");
    private static final MessageTemplate SHARE = Messages.template("paper.heading.SHARE", "grade");
    private static final Bilingual MEMBERS = Messages.words("report.gradings.MEMBERS");
    private static final Bilingual BY_KIND = Messages.words("paper.results.BY_KIND");
    private static final Bilingual BY_UNIT = Messages.words("paper.results.BY_UNIT");

    private final PaperContext context;
    private final List<PaperTable.Row> rows = new ArrayList<>();
    private long number;

    private ResultsByGrade(PaperContext context) {
        this.context = context;
    }

    static Paper of(PaperContext context) {
        return new ResultsByGrade(context).write();
    }

    private Paper write() {
        List<Integer> members = context.scope().members();
        rows.add(PaperTable.Row.section(context.say(BY_KIND)));
        row(context.say(MEMBERS), members);
        byKind().forEach((kind, positions) -> row(context.say(kind.words()), positions));
        Map<Integer, List<Integer>> units = byUnit(members);
        if (units.size() > 1) {
            rows.add(PaperTable.Row.section(context.say(BY_UNIT)));
            units.forEach((unit, positions) -> row(context.name(unit), positions));
        }
        List<PaperPart> body = List.of(
                new PaperTable(columns(), rows, PaperTable.USUAL_SIZE),
                new PaperText(context.say(REMARK), PaperText.Style.LINE, PaperTable.USUAL_SIZE),
                context.letterhead().end(true, List.of()));
        return context.table(KIND, ABOUT, body, List.copyOf(units.keySet()));
    }

    private Map<OrganizationKind, List<Integer>> byKind() {
        Map<OrganizationKind, List<Integer>> kinds = new java.util.EnumMap<>(OrganizationKind.class);
        context.scope()
                .organizations()
                .forEach(it -> kinds.computeIfAbsent(
                                context.population().organization(it).kind(), any -> new ArrayList<>())
                        .add(it));
        return kinds;
    }

    /** The members below each direct subordinate of the organization that issues. */
    private Map<Integer, List<Integer>> byUnit(List<Integer> members) {
        Population population = context.population();
        Map<Integer, List<Integer>> units = new java.util.TreeMap<>();
        for (int member : members) {
            int at = population.above(member);
            while (at != context.scope().position()
                    && population.above(at) != context.scope().position()) {
                at = population.above(at);
            }
            units.computeIfAbsent(at, any -> new ArrayList<>()).add(member);
        }
        return new LinkedHashMap<>(units);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(context.say(NUMBER), 12, Alignment.CENTRE),
                new Column(context.say(OF_WHOM), 56, Alignment.LEFT),
                new Column(context.say(TOTAL), 16, Alignment.CENTRE),
                new Column(context.say(NOT_GRADED), 18, Alignment.CENTRE),
                new Column(context.say(OPEN), 22, Alignment.CENTRE),
                new Column(context.say(GRADED), 18, Alignment.CENTRE)));
        for (Result grade : ResultCounts.GRADES) {
            Bilingual heading = ResultCounts.HEADINGS.get(grade.ordinal());
            columns.add(new Column(context.say(heading), 20, Alignment.CENTRE));
            columns.add(new Column(SHARE.in(context.language(), heading), 20, Alignment.CENTRE));
        }
        return columns;
    }

    private void row(String name, List<Integer> positions) {
        ResultCounts counts = ResultCounts.of(context.year(), positions);
        number++;
        List<Object> cells = new ArrayList<>(List.of(
                number,
                name,
                counts.total(),
                counts.of(Result.NOT_GRADED),
                counts.of(Result.NEEDS_DECISION) + counts.of(Result.ON_HOLD),
                counts.graded()));
        for (Result grade : ResultCounts.GRADES) {
            cells.add(counts.of(grade));
            cells.add(counts.share(grade));
        }
        rows.add(new PaperTable.Row(PaperTable.Kind.USUAL, cells));
    }
}
