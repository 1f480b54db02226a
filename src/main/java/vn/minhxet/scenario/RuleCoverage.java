package vn.minhxet.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.minhxet.grading.RuleTrace;
import vn.minhxet.grading.RuleTrace.Passage;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.subject.Words;

/** What the scenarios have shown of one rule. */
final class RuleCoverage {

    private static final Words NEVER_FIRED = new Words("chưa lần nào áp dụng", "never fired");
    private static final Words NEVER_SILENT = new Words(
            "chưa lần nào im lặng với đối tượng thuộc diện xét", "never stayed silent for a subject it is meant for");
    private static final Words NEVER_TRUE = new Words("chưa lần nào đúng: %s", "never true: %s");
    private static final Words NEVER_FALSE = new Words(
            "chưa lần nào một mình sai, khi các điều kiện trước đều đúng: %s",
            "never false on its own, with all conditions before it true: %s");
    private static final Words NEVER_OFF = new Words(
            "chưa có tình huống tắt %s mà nếu bật thì quy tắc này được áp dụng",
            "no scenario switches %s off where this rule would fire with it on");

    private final RuleText rule;
    private final Shown subject;
    private final Shown element;
    private final Set<String> switchedOff = new HashSet<>();
    private boolean fired;
    private boolean silent;

    RuleCoverage(RuleText rule) {
        this.rule = rule;
        this.subject = new Shown(rule.subject().conditions());
        this.element = new Shown(rule.element().map(RulePattern::conditions).orElse(List.of()));
    }

    RuleText rule() {
        return rule;
    }

    void add(RuleTrace trace) {
        fired |= trace.fired();
        silent |= trace.silent();
        subject.add(trace.subject());
        trace.elements().forEach(element::add);
    }

    void addWithout(String flag) {
        switchedOff.add(flag);
    }

    boolean complete() {
        return uncovered().isEmpty();
    }

    /** How many conditions there are, the flags among them. */
    int conditions() {
        return subject.conditions.size()
                + element.conditions.size()
                + rule.flags().size();
    }

    int conditionsCovered() {
        int flags = (int) rule.flags().stream()
                .filter(it -> fired && switchedOff.contains(it))
                .count();
        return subject.covered() + element.covered() + flags;
    }

    List<CoverageReport.Uncovered> uncovered() {
        List<CoverageReport.Uncovered> uncovered = new ArrayList<>();
        if (!fired) {
            uncovered.add(uncovered(rule.line(), NEVER_FIRED));
        }
        if (!silent && canBeSilent()) {
            uncovered.add(uncovered(rule.line(), NEVER_SILENT));
        }
        subject.uncovered(uncovered);
        element.uncovered(uncovered);
        rule.flags().stream()
                .filter(it -> !switchedOff.contains(it))
                .forEach(it -> uncovered.add(uncovered(rule.line(), filled(NEVER_OFF, it))));
        return uncovered;
    }

    /** A rule that asks only of role, kind or status fires for all that it is meant for. */
    private boolean canBeSilent() {
        return rule.element().isPresent()
                || rule.subject().conditions().stream()
                        .flatMap(it -> it.reads().stream())
                        .anyMatch(it -> !rule.subject()
                                .catalogue()
                                .find(it)
                                .orElseThrow()
                                .classifying());
    }

    private CoverageReport.Uncovered uncovered(int line, Words what) {
        return new CoverageReport.Uncovered(rule.name(), rule.rulebook() + "/" + rule.file(), line, what);
    }

    private static Words filled(Words words, String what) {
        return new Words(words.vi().formatted(what), words.en().formatted(what));
    }

    /** Which conditions of a pattern were seen true, and seen false with all before them true. */
    private final class Shown {

        private final List<Condition> conditions;
        private final BitSet seenTrue = new BitSet();
        private final BitSet seenFalse = new BitSet();

        Shown(List<Condition> conditions) {
            this.conditions = conditions;
        }

        void add(Passage passage) {
            seenTrue.set(0, passage.passed());
            if (passage.failed()) {
                seenFalse.set(passage.passed());
            }
        }

        int covered() {
            BitSet both = (BitSet) seenTrue.clone();
            both.and(seenFalse);
            return both.cardinality();
        }

        void uncovered(List<CoverageReport.Uncovered> uncovered) {
            for (int i = 0; i < conditions.size(); i++) {
                Condition condition = conditions.get(i);
                if (fired && !seenTrue.get(i)) {
                    uncovered.add(RuleCoverage.this.uncovered(condition.line(), filled(NEVER_TRUE, condition.text())));
                }
                if (!seenFalse.get(i)) {
                    uncovered.add(RuleCoverage.this.uncovered(condition.line(), filled(NEVER_FALSE, condition.text())));
                }
            }
        }
    }
}
