package vn.minhxet.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.minhxet.facts.Schema;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.grading.ElementPrefixes;
import vn.minhxet.grading.Reason;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.Population;
import vn.minhxet.quality.Gap.Rows;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationLed;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.Result;
import vn.minhxet.subject.RowSchemas;

/** Counts the facts that rules read and that are missing, and whom each leaves undecided. For one thread. */
final class GapCount {

    /** What comes from subordinates that are undecided themselves is no fact that somebody could enter. */
    private static final String OF_SUBORDINATES = "subordinates";

    /** What is told by the form of discipline. */
    private static final Set<String> BY_FORM = Set.of("disciplined", "expulsion");

    /** The levels given to a subject, each a row of its own. */
    private static final String LEVELS = "assessments";

    private final YearGrading year;
    private final Population population;
    private final Map<Rows, Schema<?>> schemas = new LinkedHashMap<>();
    private final Map<Key, long[]> counts = new LinkedHashMap<>();
    private final Map<Rows, Long> rows = new LinkedHashMap<>();
    private final Map<Rows, Long> masks = new LinkedHashMap<>();

    /** A fact of rows of one kind. */
    private record Key(Rows of, String name) {}

    GapCount(YearGrading year) {
        this.year = year;
        this.population = year.population();
        schemas.put(Rows.ORGANIZATIONS, OrganizationYear.SCHEMA);
        schemas.put(Rows.MEMBERS, MemberYear.SCHEMA);
        schemas.put(Rows.ASSESSMENTS, RowSchemas.ASSESSMENT);
        schemas.put(Rows.INDICATORS, RowSchemas.INDICATOR);
        schemas.put(Rows.FINDINGS, FindingYear.SCHEMA);
    }

    List<Gap> gaps() {
        for (int at = 0; at < population.size(); at++) {
            if (year.beforeQuota(at) != Result.NOT_GRADED) {
                countLacking(at);
            }
            if (year.beforeQuota(at) == Result.NEEDS_DECISION) {
                countUndecided(at);
            }
        }
        countRows();
        List<Gap> gaps = new ArrayList<>();
        counts.forEach((key, count) -> gaps.add(gap(key, count)));
        gaps.sort(Gap.ORDER);
        return gaps;
    }

    private Gap gap(Key key, long[] count) {
        Schema<?> schema = schema(key.of());
        long lacking = Math.max(count[0], count[1]);
        return new Gap(
                key.of(),
                key.name().equals(LEVELS) ? null : key.name(),
                schema.find(key.name()).orElseThrow().words(),
                lacking,
                Math.max(lacking, rows.getOrDefault(key.of(), 0L)),
                count[1]);
    }

    private Schema<?> schema(Rows of) {
        return schemas.getOrDefault(of, OrganizationYear.SCHEMA);
    }

    private void countLacking(int at) {
        Rows of = population.isOrganization(at) ? Rows.ORGANIZATIONS : Rows.MEMBERS;
        rows.merge(of, 1L, Long::sum);
        count(of, year.unknown(at) & read(of), 0);
    }

    private void count(Rows of, long mask, int which) {
        if (mask != 0) {
            schema(of).names(mask).stream()
                    .flatMap(name -> entered(of, name).stream())
                    .distinct()
                    .forEach(key -> count(key, which));
        }
    }

    /** What somebody enters where a rule reads a fact: the column, or whole rows of levels; empty for a result. */
    private static Optional<Key> entered(Rows of, String name) {
        String column = BY_FORM.contains(name) ? "form" : name;
        boolean row = name.equals(LEVELS);
        return row || isColumn(table(of), column) || isColumn(Tables.PERIOD, column)
                ? Optional.of(new Key(of, column))
                : Optional.empty();
    }

    private static Table<?> table(Rows of) {
        return Tables.named(of.name().toLowerCase(Locale.ROOT)).orElseThrow();
    }

    private static boolean isColumn(Table<?> table, String name) {
        return table.columns().stream().anyMatch(it -> it.name().equals(name));
    }

    private void count(Key key, int which) {
        counts.computeIfAbsent(key, it -> new long[2])[which]++;
    }

    /** The mask of the facts that some rule reads of such rows. */
    private long read(Rows of) {
        return masks.computeIfAbsent(of, it -> {
            Schema<?> schema = schema(it);
            return year.rulebook().rules().stream()
                    .filter(rule -> rule.isSwitchedOn(
                            flag -> year.rulebook().parameters().flag(flag)))
                    .flatMap(rule -> Stream.concat(Stream.of(rule.subject()), rule.element().stream()))
                    .filter(pattern -> pattern.schema() == schema)
                    .mapToLong(pattern -> mask(schema, pattern))
                    .reduce(0, (one, other) -> one | other);
        });
    }

    private static long mask(Schema<?> schema, RulePattern pattern) {
        return pattern.conditions().stream()
                .mapToLong(it -> schema.mask(it.reads()))
                .reduce(0, (one, other) -> one | other);
    }

    private void countUndecided(int at) {
        Rows of = population.isOrganization(at) ? Rows.ORGANIZATIONS : Rows.MEMBERS;
        Set<Key> wanted = new HashSet<>();
        for (Reason reason : year.grading(at).beforeQuota().reasons()) {
            if (reason.effect() == Effect.MISSING) {
                reason.missing().stream()
                        .filter(it -> !it.startsWith(OF_SUBORDINATES))
                        .map(it -> key(of, it))
                        .flatMap(it -> entered(it.of(), it.name()).stream())
                        .forEach(wanted::add);
            }
        }
        wanted.forEach(it -> count(it, 1));
    }

    private static Key key(Rows of, String name) {
        if (OrganizationLed.isColumn(name)) {
            return new Key(Rows.ORGANIZATIONS, OrganizationLed.ofItself(name).orElseThrow());
        }
        int dot = name.indexOf('.');
        if (dot < 0) {
            return new Key(of, name);
        }
        String prefix = name.substring(0, dot + 1);
        Rows ofElement = prefix.equals(ElementPrefixes.prefix(FindingYear.SCHEMA))
                ? Rows.FINDINGS
                : prefix.equals(ElementPrefixes.prefix(RowSchemas.INDICATOR)) ? Rows.INDICATORS : Rows.ASSESSMENTS;
        return new Key(ofElement, name.substring(dot + 1));
    }

    private void countRows() {
        YearFacts facts = population.facts();
        facts.assessments().forEach(it -> count(Rows.ASSESSMENTS, RowSchemas.ASSESSMENT.unknown(it)));
        facts.indicators().forEach(it -> count(Rows.INDICATORS, RowSchemas.INDICATOR.unknown(it)));
        facts.findings()
                .forEach(it ->
                        count(Rows.FINDINGS, FindingYear.SCHEMA.unknown(new FindingYear(it, facts.period(), false))));
    }

    private void count(Rows of, long unknown) {
        rows.merge(of, 1L, Long::sum);
        count(of, unknown & read(of), 0);
    }
}
