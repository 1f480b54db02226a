package vn.minhxet.rulebook;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhxet.facts.Schema;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.scoresheet.CountSource;
import vn.minhxet.scoresheet.ScoreItem;
import vn.minhxet.scoresheet.ScoreWay;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationLed;
import vn.minhxet.subject.OrganizationYear;

/**
 * The columns of one table off which a rulebook reads something (các cột được xét): those on which the conditions and
 * sentences of its rules and the points of its score sheets rest. Only tables whose rows rules see with their own
 * properties have such; rows of targets and levels are told apart by their codes. Immutable.
 *
 * @param names the contract names
 * @param offered the contract names of all columns that a rule might read
 */
public record ColumnsRead(Set<String> names, Set<String> offered) {

    private static final Map<Table<?>, Schema<?>> SCHEMAS = Map.of(
            Tables.ORGANIZATIONS, OrganizationYear.SCHEMA,
            Tables.MEMBERS, MemberYear.SCHEMA,
            Tables.FINDINGS, FindingYear.SCHEMA);

    /**
     * What is read whatever the rules are: a member's standing by the checks of dates and discipline, what was merged and
     * where something arose by whoever takes it over, what a reason cites.
     */
    private static final Set<String> READ_ANYWAY =
            Set.of("status", "predecessors", "arisenIn", "document", "authority");

    private static final Pattern TOLD = Pattern.compile("\\{(?:finding\\.)?([A-Za-z]+)}");

    /** A subject has force majeure by the flag on one of its findings. */
    private static final String FORCE_MAJEURE = "forceMajeure";

    private static final String LED_EXCUSED = "ledForceMajeure";

    public ColumnsRead {
        names = Set.copyOf(names);
        offered = Set.copyOf(offered);
    }

    /** Those that some rule or sheet reads, whatever is switched on; empty where no rule sees such rows by properties. */
    public static Optional<ColumnsRead> of(Rulebook rulebook, Table<?> table) {
        return of(rulebook, table, rule -> true);
    }

    /** Those that a sheet reads or a rule that is switched on by the parameters in use. */
    public static Optional<ColumnsRead> inUse(Rulebook rulebook, Table<?> table) {
        return of(
                rulebook,
                table,
                rule -> rule.isSwitchedOn(flag -> rulebook.parameters().flag(flag)));
    }

    private static Optional<ColumnsRead> of(Rulebook rulebook, Table<?> table, Predicate<RuleText> which) {
        return Optional.ofNullable(SCHEMAS.get(table)).map(schema -> {
            Set<String> names = new HashSet<>();
            rulebook.rules().stream().filter(which).forEach(it -> addRead(it, schema, names));
            rulebook.sheets().stream()
                    .flatMap(it -> it.items().stream())
                    .map(ScoreItem::way)
                    .flatMap(it -> read(it, schema))
                    .filter(it -> schema.find(it).isPresent())
                    .forEach(it -> names.addAll(schema.columns(it)));
            return new ColumnsRead(names, schema.columns());
        });
    }

    private static void addRead(RuleText rule, Schema<?> schema, Set<String> names) {
        Stream.concat(Stream.of(rule.subject()), rule.element().stream()).forEach(pattern -> {
            if (pattern.schema() == schema) {
                read(rule, pattern).forEach(it -> names.addAll(schema.columns(it)));
            } else if (schema == FindingYear.SCHEMA && (pattern.reads(FORCE_MAJEURE) || pattern.reads(LED_EXCUSED))) {
                names.add(FORCE_MAJEURE);
            } else if (schema == OrganizationYear.SCHEMA && pattern.schema() == MemberYear.SCHEMA) {
                names.addAll(ofOrganizationLed(rule, pattern));
            }
        });
    }

    /** The columns of the organization led that a rule on members reads. */
    private static Set<String> ofOrganizationLed(RuleText rule, RulePattern pattern) {
        return read(rule, pattern)
                .flatMap(it -> pattern.schema().roots(it).stream())
                .filter(OrganizationLed::isColumn)
                .flatMap(it -> OrganizationLed.ofItself(it).stream())
                .collect(Collectors.toSet());
    }

    /** The properties that conditions compare and sentences tell. */
    private static Stream<String> read(RuleText rule, RulePattern pattern) {
        Matcher told = TOLD.matcher(rule.message().vi());
        return Stream.concat(
                pattern.conditions().stream().flatMap(it -> it.reads().stream()),
                told.results()
                        .map(it -> it.group(1))
                        .filter(it -> pattern.schema().find(it).isPresent()));
    }

    private static Stream<String> read(ScoreWay way, Schema<?> schema) {
        boolean counts = way instanceof ScoreWay.Deductions taken && taken.count() instanceof CountSource.Findings;
        if (schema == FindingYear.SCHEMA) {
            return counts ? Stream.of("kind", "ofThisReview") : Stream.empty();
        }
        return way.numbers().stream();
    }

    /** Whether something reads a column; one that no rule could read says who and where somebody is. */
    public boolean has(String column) {
        return names.contains(column) || READ_ANYWAY.contains(column) || !offered.contains(column);
    }
}
