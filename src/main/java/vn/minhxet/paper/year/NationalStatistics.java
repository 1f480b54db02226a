package vn.minhxet.paper.year;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.Reason;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.paper.Paper;
import vn.minhxet.paper.PaperPart;
import vn.minhxet.paper.PaperTable;
import vn.minhxet.paper.PaperTable.Alignment;
import vn.minhxet.paper.PaperTable.Column;
import vn.minhxet.paper.PaperText;
import vn.minhxet.rule.FindingKind;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.Result;

/**
 * The national statistics of members (biểu thống kê): who was graded how, NOT_COMPLETED by cause, by kind of unit. Present =
 * exempt + not yet graded + graded. Each member counts under one cause, the first in the order of the rows.
 */
final class NationalStatistics {

    private static final Bilingual KIND = Messages.words("paper.statistics.KIND");
    private static final MessageTemplate ABOUT = Messages.template("paper.statistics.ABOUT", "period");
    private static final Bilingual REMARK = Messages.words("paper.statistics.REMARK");
    private static final Bilingual NUMBER = Messages.words("paper.heading.NUMBER");
    private static final Bilingual CONTENT = Messages.words("paper.heading.CONTENT");
    private static final Bilingual TOTAL = Messages.words("report.heading.TOTAL");
    private static final Bilingual UNNAMED_UNIT = Messages.words("paper.statistics.UNNAMED_UNIT");

    /** More kinds of units than these do not fit across the page; those that follow are counted with those not named. */
    private static final int MOST_UNITS = 10;

    private static final List<String> OF_RESULTS =
            List.of("tasksCompleted", "unitsFailed", "targetsMissed", "indicators", "tasksAssigned");

    /** One row of the table, and whom it counts. */
    private record Line(String number, Bilingual words, Predicate<Grading> counts) {}

    private static final List<Line> LINES = List.of(
            new Line("1", Messages.words("paper.statistics.PRESENT"), it -> true),
            new Line("2", Messages.words("paper.statistics.EXEMPT"), NationalStatistics::isExempt),
            new Line("3", Messages.words("paper.statistics.NOT_YET"), it -> !isGraded(it) && !isExempt(it)),
            new Line("4", Messages.words("paper.statistics.GRADED"), NationalStatistics::isGraded),
            new Line("4.1", Messages.words("code.grade.EXCELLENT"), it -> has(it, Result.EXCELLENT)),
            new Line("4.2", Messages.words("code.grade.GOOD"), it -> has(it, Result.GOOD)),
            new Line("4.3", Messages.words("code.grade.COMPLETED"), it -> has(it, Result.COMPLETED)),
            new Line("4.4", Messages.words("code.grade.NOT_COMPLETED"), it -> has(it, Result.NOT_COMPLETED)),
            new Line("a", Messages.words("paper.statistics.DEGRADATION"), it -> is(it, Cause.DEGRADATION)),
            new Line("b", Messages.words("paper.statistics.HALF_OF_TARGETS"), it -> is(it, Cause.HALF_OF_TARGETS)),
            new Line("c", Messages.words("paper.statistics.AS_AN_OFFICIAL"), it -> is(it, Cause.AS_AN_OFFICIAL)),
            new Line("d", Messages.words("paper.statistics.DISCIPLINED"), it -> is(it, Cause.DISCIPLINED)),
            new Line("e", Messages.words("paper.statistics.OTHER"), it -> is(it, Cause.OTHER)));

    /** Why somebody is NOT_COMPLETED, in the order of the rows. */
    private enum Cause {
        DEGRADATION,
        HALF_OF_TARGETS,
        AS_AN_OFFICIAL,
        DISCIPLINED,
        OTHER
    }

    private final PaperContext context;

    private NationalStatistics(PaperContext context) {
        this.context = context;
    }

    static Paper of(PaperContext context) {
        return new NationalStatistics(context).write();
    }

    private static boolean isExempt(Grading grading) {
        return grading.subject() instanceof vn.minhxet.subject.MemberYear member
                && member.row().exempt()
                && has(grading, Result.NOT_GRADED);
    }

    private static boolean isGraded(Grading grading) {
        return grading.grade().isPresent();
    }

    private static boolean has(Grading grading, Result result) {
        return Result.of(grading.outcome(), grading.grade().orElse(null)) == result;
    }

    private static boolean is(Grading grading, Cause cause) {
        return has(grading, Result.NOT_COMPLETED)
                && grading.beforeQuota().reasons().stream()
                                .map(NationalStatistics::cause)
                                .min(Cause::compareTo)
                                .orElse(Cause.OTHER)
                        == cause;
    }

    private static Cause cause(Reason reason) {
        if (reason.element() instanceof FindingYear finding) {
            FindingKind kind = finding.kind();
            if (kind == FindingKind.DEGRADATION) {
                return Cause.DEGRADATION;
            }
            return finding.disciplined() ? Cause.DISCIPLINED : Cause.OTHER;
        }
        if (reason.rule().subject().reads("officialGrade")) {
            return Cause.AS_AN_OFFICIAL;
        }
        boolean ofResults = reason.rule().element().isPresent()
                || OF_RESULTS.stream().anyMatch(reason.rule().subject()::reads);
        return ofResults ? Cause.HALF_OF_TARGETS : Cause.OTHER;
    }

    private Paper write() {
        List<Integer> members = context.scope().members();
        Map<String, List<Integer>> units = units(members);
        List<Column> columns = new ArrayList<>(List.of(
                new Column(context.say(NUMBER), 12, Alignment.CENTRE),
                new Column(context.say(CONTENT), 80, Alignment.LEFT),
                new Column(context.say(TOTAL), 18, Alignment.CENTRE)));
        units.keySet().forEach(it -> columns.add(new Column(it, Math.max(18, 140 / units.size()), Alignment.CENTRE)));
        long[][] counts = new long[LINES.size()][units.size() + 1];
        int unit = 1;
        for (List<Integer> ofUnit : units.values()) {
            for (int member : ofUnit) {
                count(context.year().grading(member), counts, unit);
            }
            unit++;
        }
        List<PaperPart> body = List.of(
                new PaperTable(columns, rows(counts), PaperTable.USUAL_SIZE),
                new PaperText(context.say(REMARK), PaperText.Style.LINE, PaperTable.USUAL_SIZE),
                context.letterhead().end(true, List.of()));
        return context.table(KIND, ABOUT, body, List.of());
    }

    private static void count(Grading grading, long[][] counts, int unit) {
        for (int i = 0; i < counts.length; i++) {
            if (LINES.get(i).counts().test(grading)) {
                counts[i][0]++;
                counts[i][unit]++;
            }
        }
    }

    private List<PaperTable.Row> rows(long[][] counts) {
        List<PaperTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            List<Object> cells = new ArrayList<>(
                    List.of(LINES.get(i).number(), context.say(LINES.get(i).words())));
            for (long count : counts[i]) {
                cells.add(count);
            }
            boolean sum = LINES.get(i).number().length() == 1
                    && Character.isDigit(LINES.get(i).number().charAt(0));
            rows.add(new PaperTable.Row(sum ? PaperTable.Kind.TOTAL : PaperTable.Kind.USUAL, cells));
        }
        return rows;
    }

    /** Members by the name of their kind of unit; those without a name for it last. */
    private Map<String, List<Integer>> units(List<Integer> members) {
        Map<String, List<Integer>> named = new TreeMap<>();
        List<Integer> unnamed = new ArrayList<>();
        for (int member : members) {
            String name = unit(member);
            if (name.isEmpty()) {
                unnamed.add(member);
            } else {
                named.computeIfAbsent(name, any -> new ArrayList<>()).add(member);
            }
        }
        Map<String, List<Integer>> units = new LinkedHashMap<>();
        named.forEach((name, some) -> {
            if (units.size() < MOST_UNITS) {
                units.put(name, some);
            } else {
                unnamed.addAll(some);
            }
        });
        if (!unnamed.isEmpty() || units.isEmpty()) {
            units.put(context.say(UNNAMED_UNIT), unnamed);
        }
        return units;
    }

    private String unit(int member) {
        String code = context.population().sector(member);
        return code == null
                ? ""
                : context.year()
                        .rulebook()
                        .codeWords("sector", code)
                        .map(context::say)
                        .orElse("");
    }
}
