package vn.minhxet.report.pending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.minhxet.explain.Citation;
import vn.minhxet.explain.Explainer;
import vn.minhxet.explain.MissingFact;
import vn.minhxet.facts.SubjectRow;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.Reason;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.population.Population;
import vn.minhxet.population.SubordinatePositions;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.selection.Selection;
import vn.minhxet.subject.CommitteeName;
import vn.minhxet.subject.Outcome;

/**
 * What the subjects without a grade wait for, by who has to do it (việc còn chờ, theo nơi phải làm). Immutable.
 *
 * @param tasks by who, then in the order in which they are done
 * @param waiting how many subjects wait
 */
public record PendingTasks(List<PendingTask> tasks, int waiting) {

    private static final MessageTemplate BY_CLAUSE = Messages.template("report.pending.BY_CLAUSE", "clause");
    private static final MessageTemplate IN_QUOTA = Messages.template("report.pending.IN_QUOTA", "group");
    private static final MessageTemplate ENTERED = Messages.template("report.pending.ENTERED", "fact", "sheet");
    private static final Bilingual COMPETENT_LEVEL = Messages.words("report.pending.COMPETENT_LEVEL");
    private static final Bilingual RESULTS_BELOW = Messages.words("report.pending.RESULTS_BELOW");

    public PendingTasks {
        tasks = List.copyOf(tasks);
    }

    /** What those of a selection wait for. */
    public static PendingTasks of(YearGrading year, Selection selection, Language language) {
        Collected collected = new Collected(year, language);
        int waiting = 0;
        for (int position : selection.positions(year)) {
            Outcome outcome = year.result(position).outcome();
            if (outcome == Outcome.NEEDS_DECISION || outcome == Outcome.ON_HOLD) {
                waiting++;
                collected.add(position);
            }
        }
        return new PendingTasks(collected.tasks(), waiting);
    }

    /** Who has to do what; in the order in which tasks are told. */
    private record Key(String who, PendingTask.Kind kind, String what) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::who).thenComparing(Key::kind).thenComparing(Key::what);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private static final class Collected {

        private final YearGrading year;
        private final Language language;
        private final Explainer explainer;
        private final Map<Key, Set<String>> subjects = new TreeMap<>();

        Collected(YearGrading year, Language language) {
            this.year = year;
            this.language = language;
            this.explainer = new Explainer(year, language);
        }

        void add(int position) {
            Grading grading = year.grading(position);
            for (Reason reason : grading.beforeQuota().reasons()) {
                add(position, grading, reason);
            }
            if (grading.quotaDecided()) {
                String group = grading.quota().orElseThrow().groupWords().in(language);
                note(position, decidedBy(grading), PendingTask.Kind.DECIDE, IN_QUOTA.in(language, group));
            }
        }

        private void add(int position, Grading grading, Reason reason) {
            if (reason.effect() == Effect.MISSING) {
                explainer.missing(grading, reason).forEach(it -> missing(position, it));
                return;
            }
            if (reason.effect() == Effect.HOLD || reason.effect() == Effect.DISCRETION) {
                String clause = Citation.of(year.rulebook(), reason.rule().clause(), language);
                note(
                        position,
                        decidedBy(grading),
                        reason.effect() == Effect.HOLD ? PendingTask.Kind.VERIFY : PendingTask.Kind.DECIDE,
                        BY_CLAUSE.in(language, clause));
            }
        }

        /** Points given and taken by rules are not entered: what they lack is told by those rules. */
        private void missing(int position, MissingFact fact) {
            if (fact.kind() == MissingFact.Kind.BELOW) {
                note(position, holder(position), PendingTask.Kind.GRADE_BELOW, RESULTS_BELOW.in(language));
                enterBelow(position);
            } else if (fact.kind() == MissingFact.Kind.ENTERED) {
                String what = ENTERED.in(language, fact.label(), fact.sheet().in(language));
                note(position, fact.holder().orElseGet(() -> holder(position)), PendingTask.Kind.ENTER, what);
            }
        }

        /** What tells of subordinates whether they are graded at all: they have a grade, and their organization waits for it. */
        private void enterBelow(int organization) {
            SubordinatePositions below = year.population().subordinates(organization);
            IntStream.range(0, below.size())
                    .map(below::get)
                    .filter(it -> year.firedRules(it).isPerhapsNotGraded())
                    .forEach(this::enterWhetherGraded);
        }

        private void enterWhetherGraded(int position) {
            Grading grading = year.grading(position);
            grading.notes().stream()
                    .filter(it -> it.effect() == Effect.MISSING && it.rule().effect() == Effect.EXCLUDE)
                    .flatMap(it -> explainer.missing(grading, it).stream())
                    .forEach(it -> missing(position, it));
        }

        private String decidedBy(Grading grading) {
            return grading.decidedBy().map(CommitteeName::of).orElseGet(() -> COMPETENT_LEVEL.in(language));
        }

        /** The organization that holds the figures: of a member the one it stands in. */
        private String holder(int position) {
            Population population = year.population();
            return population
                    .organization(population.isOrganization(position) ? position : population.above(position))
                    .name();
        }

        private void note(int position, String who, PendingTask.Kind kind, String what) {
            SubjectRow row = year.population().row(position);
            subjects.computeIfAbsent(new Key(who, kind, what), any -> new LinkedHashSet<>())
                    .add(row.name() + " (" + row.id() + ")");
        }

        List<PendingTask> tasks() {
            List<PendingTask> tasks = new ArrayList<>();
            subjects.forEach(
                    (key, who) -> tasks.add(new PendingTask(key.who(), key.kind(), key.what(), List.copyOf(who))));
            return tasks;
        }
    }
}
