package vn.minhxet.paper.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhxet.explain.QuotaArithmetic;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.paper.Paper;
import vn.minhxet.paper.PaperPart;
import vn.minhxet.paper.PaperTable;
import vn.minhxet.paper.PaperTable.Alignment;
import vn.minhxet.paper.PaperTable.Column;
import vn.minhxet.paper.PaperText;
import vn.minhxet.quota.GroupQuota;
import vn.minhxet.subject.Result;

/** The members of each cell by result, and the quota of each group with its arithmetic (biểu tổng hợp theo chi bộ). */
final class SummaryByCell {

    private static final Bilingual KIND = Messages.words("paper.summary.KIND");
    private static final MessageTemplate ABOUT = Messages.template("paper.summary.ABOUT", "period");
    private static final Bilingual CELLS = Messages.words("paper.summary.CELLS");
    private static final Bilingual QUOTA = Messages.words("paper.summary.QUOTA");
    private static final Bilingual NUMBER = Messages.words("paper.heading.NUMBER");
    private static final Bilingual CELL = Messages.words("paper.heading.CELL");
    private static final Bilingual TOTAL = Messages.words("report.heading.TOTAL");
    private static final Bilingual GRADED = Messages.words("paper.heading.GRADED");
    private static final Bilingual SUM = Messages.words("paper.heading.SUM");
    private static final Bilingual GROUP = Messages.words("paper.heading.GROUP");
    private static final Bilingual ARITHMETIC = Messages.words("paper.heading.ARITHMETIC");
    private static final Bilingual CEILING = Messages.words("paper.heading.CEILING");
    private static final Bilingual CANDIDATES = Messages.words("report.heading.CANDIDATES");
    private static final Bilingual PROPOSED = Messages.words("paper.heading.PROPOSED_EXCELLENT");
    private static final Bilingual ACTUAL = Messages.words("paper.heading.ACTUAL_SHARE");
    private static final Bilingual CONCLUSION = Messages.words("paper.heading.CONCLUSION");
    private static final Bilingual WITHIN = Messages.words("paper.summary.WITHIN");
    private static final MessageTemplate BY_FLOOR = Messages.template("explain.quota.BY_FLOOR", "atLeast");
    private static final MessageTemplate MOVED = Messages.template("paper.summary.MOVED", "count");
    private static final MessageTemplate TIED = Messages.template("paper.summary.TIED", "count");

    private final PaperContext context;

    private final Set<String> sectors;

    private SummaryByCell(PaperContext context) {
        this.context = context;
        this.sectors = context.year().population().facts().organizations().stream()
                .flatMap(it -> Stream.ofNullable(it.sector()))
                .collect(Collectors.toSet());
    }

    static Paper of(PaperContext context) {
        return new SummaryByCell(context).write();
    }

    private Paper write() {
        List<Integer> cells = context.scope().cells();
        List<PaperPart> body = new ArrayList<>();
        body.add(PaperText.of(PaperText.Style.HEADING, context.say(CELLS)));
        body.add(cells(cells));
        PaperTable quota = quota();
        if (!quota.rows().isEmpty()) {
            body.add(PaperText.of(PaperText.Style.HEADING, context.say(QUOTA)));
            body.add(quota);
        }
        body.add(context.letterhead().end(true, List.of()));
        return context.table(KIND, ABOUT, body, cells);
    }

    private PaperTable cells(List<Integer> cells) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(context.say(NUMBER), 12, Alignment.CENTRE),
                new Column(context.say(CELL), 66, Alignment.LEFT),
                new Column(context.say(TOTAL), 18, Alignment.CENTRE),
                new Column(context.say(GRADED), 20, Alignment.CENTRE)));
        ResultCounts.HEADINGS.forEach(it -> columns.add(new Column(context.say(it), 23, Alignment.CENTRE)));
        List<PaperTable.Row> rows = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        for (int cell : cells) {
            List<Integer> members = context.scope().members(cell);
            all.addAll(members);
            rows.add(new PaperTable.Row(
                    PaperTable.Kind.USUAL, counted((long) rows.size() + 1, context.name(cell), members)));
        }
        rows.add(new PaperTable.Row(PaperTable.Kind.TOTAL, counted("", context.say(SUM), all)));
        return new PaperTable(columns, rows, PaperTable.USUAL_SIZE);
    }

    private List<Object> counted(Object number, String name, List<Integer> members) {
        ResultCounts counts = ResultCounts.of(context.year(), members);
        List<Object> cells = new ArrayList<>(List.of(number, name, counts.total(), counts.graded()));
        for (Result result : Result.values()) {
            cells.add(counts.of(result));
        }
        return cells;
    }

    private PaperTable quota() {
        List<Column> columns = List.of(
                new Column(context.say(NUMBER), 12, Alignment.CENTRE),
                new Column(context.say(GROUP), 66, Alignment.LEFT),
                new Column(context.say(ARITHMETIC), 61, Alignment.LEFT),
                new Column(context.say(CEILING), 18, Alignment.CENTRE),
                new Column(context.say(CANDIDATES), 20, Alignment.CENTRE),
                new Column(context.say(PROPOSED), 20, Alignment.CENTRE),
                new Column(context.say(ACTUAL), 18, Alignment.CENTRE),
                new Column(context.say(CONCLUSION), 37, Alignment.LEFT));
        List<PaperTable.Row> rows = new ArrayList<>();
        for (GroupQuota group : context.year().quotaGroups()) {
            if (isAround(group)) {
                rows.add(row(rows.size() + 1, group));
            }
        }
        return new PaperTable(columns, rows, PaperTable.USUAL_SIZE);
    }

    /** Groups of the scope; of a cell that is no base organization those in which its members are counted. */
    private boolean isAround(GroupQuota group) {
        int above = context.population().position(group.above().id());
        return context.scope().contains(above)
                || (group.ofMembers() && context.scope().isCell() && isAbove(above));
    }

    private boolean isAbove(int organization) {
        int at = context.scope().position();
        while (at >= 0 && at != organization) {
            at = context.population().above(at);
        }
        return at == organization;
    }

    private PaperTable.Row row(long number, GroupQuota group) {
        String arithmetic = QuotaArithmetic.of(group.terms(), group.baseCount(), new ValueFormat(context.language()));
        long ceiling =
                Math.max(group.terms().share(group.baseCount()), group.terms().atLeast());
        if (group.terms().atLeast() > group.terms().share(group.baseCount())) {
            arithmetic += "; " + BY_FLOOR.in(context.language(), group.terms().atLeast());
        }
        return PaperTable.Row.of(
                number,
                group(group),
                arithmetic,
                ceiling,
                group.candidates(),
                group.staying(),
                ResultCounts.percent(group.staying(), group.baseCount()),
                conclusion(group));
    }

    /** The group in words: a kind of unit that the rulebook has no words for is left out, as codes are on papers. */
    private String group(GroupQuota group) {
        String said = context.say(group.group());
        int behind = said.lastIndexOf(", ");
        String code = said.substring(behind + 1).strip();
        if (behind < 0 || !sectors.contains(code)) {
            return said;
        }
        String named = context.year()
                .rulebook()
                .codeWords("sector", code)
                .map(it -> ", " + context.say(it))
                .orElse("");
        return said.substring(0, behind) + named;
    }

    private String conclusion(GroupQuota group) {
        List<String> said = new ArrayList<>();
        if (group.moved() > 0) {
            said.add(MOVED.in(context.language(), group.moved()));
        }
        if (group.tied() > 0) {
            said.add(TIED.in(context.language(), group.tied()));
        }
        return said.isEmpty() ? context.say(WITHIN) : String.join("\n", said);
    }
}
