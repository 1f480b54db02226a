package vn.minhxet.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.minhxet.grading.RuleTrace;
import vn.minhxet.grading.RuleTrace.Passage;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;

/** What the scenarios have shown of one rule. */
final class RuleCoverage {

    private static final Bilingual NEVER_FIRED = Messages.words("scenario.coverage.NEVER_FIRED");
    private static final Bilingual NEVER_SILENT = Messages.words("scenario.coverage.NEVER_SILENT");
    private static final MessageTemplate NEVER_TRUE = Messages.template("scenario.coverage.NEVER_TRUE", "condition");
    private static final MessageTemplate NEVER_FALSE = Messages.template("scenario.coverage.NEVER_FALSE", "condition");
    private static final MessageTemplate NEVER_OFF = Messages.template("scenario.coverage.NEVER_OFF", "flag");
    private static final MessageTemplate NEVER_ON = Messages.template("scenario.coverage.NEVER_ON", "flag");

    private final RuleText rule;
    private final Shown subject;
    private final Shown element;
    private final Set<String> switched = new HashSet<>();
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

    void addSwitched(String flag) {
        switched.add(flag);
    }

    boolean complete() {
        return uncovered().isEmpty();
    }

    /** The number of conditions, the flags among them. */
    int conditions() {
        return subject.conditions.size()
                + element.conditions.size()
                + rule.flags().size();
    }

    int conditionsCovered() {
        int flags = (int) rule.flags().stream()
                .filter(it -> fired && switched.contains(it))
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
        rule.uses().stream()
                .filter(it -> it.variable() == null && !switched.contains(it.parameter()))
                .forEach(it ->
                        uncovered.add(uncovered(rule.line(), (it.on() ? NEVER_OFF : NEVER_ON).with(it.parameter()))));
        return uncovered;
    }

    /** A rule that asks only for the role, kind or status fires for every subject that it concerns. */
    private boolean canBeSilent() {
        return rule.element().isPresent()
                || rule.subject().conditions().stream()
                        .flatMap(it -> it.reads().stream())
                        .anyMatch(it ->
                                !rule.subject().schema().find(it).orElseThrow().classifying());
    }

    private CoverageReport.Uncovered uncovered(int line, Bilingual what) {
        return new CoverageReport.Uncovered(rule.name(), rule.rulebook() + "/" + rule.file(), line, what);
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
                    uncovered.add(RuleCoverage.this.uncovered(condition.line(), NEVER_TRUE.with(condition.text())));
                }
                if (!seenFalse.get(i)) {
                    uncovered.add(RuleCoverage.this.uncovered(condition.line(), NEVER_FALSE.with(condition.text())));
                }
            }
        }
    }
}
