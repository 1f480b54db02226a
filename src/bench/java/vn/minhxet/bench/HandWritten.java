package vn.minhxet.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.Period;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.Result;

/**
 * The rules for members of one rulebook, written in Java by hand and made fast: straight comparisons of primitives where
 * all facts are known, three values where some are not. Reasons are two masks. Not safe for several threads.
 */
abstract class HandWritten {

    private final List<RuleText> rules;
    private final Map<String, Long> masks = new TreeMap<>();
    private final Precedence precedence;
    private final long active;
    private long fired;
    private long unknown;
    private long score;

    /**
     * @param names of all rules that are measured, in order of bit
     */
    HandWritten(Rulebook rulebook, List<String> names) {
        this.rules = names.stream().map(it -> rulebook.rule(it).orElseThrow()).toList();
        names.forEach(it -> masks.put(it, 1L << masks.size()));
        if (!rulebook.rules().stream().filter(HandWritten::isMeasured).allMatch(rules::contains)) {
            throw new IllegalStateException("rules of " + rulebook.id() + " are not written by hand");
        }
        this.precedence = new Precedence(rules);
        RulebookParameters parameters = rulebook.parameters();
        this.active = mask(it -> it.isSwitchedOn(parameters::flag));
    }

    /** Whether a rule is for members and bears on the result; notes are made when somebody asks for them. */
    static boolean isMeasured(RuleText rule) {
        return rule.subject().schema() == MemberYear.SCHEMA && rule.effect() != Effect.NOTE;
    }

    /** The code for a rulebook. */
    static HandWritten of(Rulebook rulebook, Period period) {
        return switch (rulebook.id()) {
            case "366-qd-tw" -> new HandWritten366(rulebook, period);
            case "hue" -> new HandWrittenHue(rulebook, period);
            case "124-qd-tw" -> new HandWritten124(rulebook, period);
            case "132-qd-tw" -> new HandWritten132(rulebook, period);
            case Shares.ID -> new HandWrittenShares(rulebook);
            default -> throw new IllegalArgumentException(rulebook.id());
        };
    }

    private long mask(Predicate<RuleText> which) {
        return rules.stream().filter(which).mapToLong(it -> mask(it.name())).reduce(0, (left, right) -> left | right);
    }

    /** Those rules of a table whose flags are as they ask. */
    protected final RuleTable switchedOn(RuleTable table) {
        return table.among(active);
    }

    /** Asks all rules of a member and tells what came of it by {@link #tell}. */
    protected abstract void ask(MemberYear member, MemberRow row, long missing);

    /** Takes what came of a member: the rules that fired, those that could not be asked, the total of points. */
    protected final void tell(long firing, long open, long total) {
        this.fired = firing & active;
        this.unknown = open & active;
        this.score = total;
    }

    /** Adds other rules to those that fired and to those that could not be asked. */
    protected final void more(long firing, long open) {
        fired |= firing & active;
        unknown |= open & active;
    }

    /**
     * Adds what rules say of findings.
     *
     * @param meant whether the rules are surely meant for the member; else those that would fire are unknown
     */
    protected final void tell(FindingRules rulesOfFindings, List<FindingYear> findings, boolean meant) {
        rulesOfFindings.ask(findings);
        long firing = rulesOfFindings.fired();
        long open = rulesOfFindings.open();
        more(meant ? firing : 0, meant ? open : firing | open);
    }

    /**
     * Grades a member; what came of it stands until the next.
     *
     * @param missing the mask of the facts that nobody entered
     */
    final Result grade(MemberYear member, long missing) {
        ask(member, member.row(), missing);
        return precedence.result(fired, unknown);
    }

    /** The mask of the rules that fired. */
    final long fired() {
        return fired;
    }

    /** The mask of the rules that could not be asked. */
    final long unknown() {
        return unknown;
    }

    /** The total of points in hundredths, -1 where it is unknown. */
    final long score() {
        return score;
    }

    /** The names of the rules in a mask, in order. */
    final List<String> names(long mask) {
        return masks.keySet().stream().filter(it -> (mask & mask(it)) != 0).toList();
    }

    /** Whether a rule is among those written by hand. */
    final boolean isKnown(String name) {
        return masks.containsKey(name);
    }

    /** The mask of one rule. */
    final long mask(String name) {
        return masks.get(name);
    }

    /** The mask of the facts on which some rest. */
    static long facts(String... names) {
        return MemberYear.SCHEMA.mask(List.of(names));
    }

    /** The last day from which a number of months have passed at the review. */
    static LocalDate latest(Period period, long months) {
        LocalDate day = period.reviewedOn();
        while (period.monthsSince(day) < months) {
            day = day.minusDays(1);
        }
        return day;
    }

    static boolean isNoneMissing(long missing, long facts) {
        return (missing & facts) == 0;
    }

    /** The total of points in hundredths where no rule gives or takes any, -1 where it is unknown. */
    static long score(MemberRow row) {
        boolean known = row.generalPoints() >= 0 && row.resultPoints() >= 0;
        return known ? Math.min(100_00, row.generalPoints() + row.resultPoints()) : -1;
    }

    /** The total with points given and taken, within 0 to 100 points. */
    static long total(MemberRow row, long adjustment) {
        return Math.max(0, Math.min(100_00, row.generalPoints() + row.resultPoints() + adjustment));
    }

    static boolean forceMajeure(MemberYear member) {
        return member.hasFindings() && member.forceMajeure();
    }

    /** Whether a part is less than some hundredths of a per cent of the whole; counts of people's work are small. */
    static boolean isBelow(int part, int whole, long percent) {
        return part * 10_000L < whole * percent;
    }

    static boolean isAbove(int part, int whole, long percent) {
        return part * 10_000L > whole * percent;
    }
}
