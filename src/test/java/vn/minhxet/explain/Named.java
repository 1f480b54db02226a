package vn.minhxet.explain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.Rulebook;

/**
 * The own facts of a subject that its explanation names (số liệu được nêu trong giải trình): columns of its row, and
 * behind {@code finding.}, {@code indicator.} and {@code assessment.} those of its rows in other tables. A rule of exclusion
 * or hold that could not be asked binds nothing and is no condition met: it is told among the notes, which therefore count.
 * A finding or target named may stand in the row of an organization merged into this one.
 */
final class Named {

    /** What a named fact that stands in no column is made of. */
    private static final Map<String, List<String>> MADE_OF = Map.ofEntries(
            Map.entry("forceMajeure", List.of("finding.forceMajeure", "finding.occurredOn", "finding.concludedOn")),
            Map.entry("finding.disciplined", List.of("finding.kind", "finding.form")),
            Map.entry(
                    "finding.selfDetectedAndRemediedInTime",
                    List.of("finding.selfDetected", "finding.remedied", "finding.remedyDue", "finding.remediedOn")),
            Map.entry("findings", List.of("finding.")),
            Map.entry("indicators", List.of("indicator.")),
            Map.entry("assessments", List.of("assessment.", "assessment.aspect")),
            Map.entry("headsCollective", List.of("leads")),
            Map.entry("collectiveComplaintPending", List.of("leads")),
            Map.entry("collectiveFindings", List.of("leads")),
            Map.entry("managedFindings", List.of("leads")),
            Map.entry("quartersNotCompleted", List.of("quarterGrades")),
            Map.entry("group", List.of("organization", "role", "parent", "kind", "sector")),
            Map.entry("rank", List.of("generalPoints", "resultPoints")));

    private static final Set<String> OWN =
            Set.of("findings", "indicators", "assessments", "resultAssessments", "basicAssessments");

    private final Rulebook rulebook;
    private final Set<String> names = new HashSet<>();

    Named(Rulebook rulebook, GradingText text) {
        this.rulebook = rulebook;
        Stream.concat(text.reasons().stream(), text.held().stream()).forEach(this::add);
        text.notes().stream().filter(it -> it.effect() == Effect.MISSING).forEach(this::add);
    }

    private void add(ReasonText reason) {
        boolean own = looksAtOwn(reason);
        reason.facts().keySet().stream()
                .filter(it -> own || !it.contains("."))
                .flatMap(it -> Stream.concat(Stream.of(it), MADE_OF.getOrDefault(it, List.of()).stream()))
                .forEach(names::add);
        if (names.stream().anyMatch(it -> it.startsWith("finding.") || it.startsWith("indicator."))) {
            names.add("predecessors");
        }
    }

    /** A finding on somebody else is no own fact. */
    private boolean looksAtOwn(ReasonText reason) {
        return rulebook.rule(reason.rule())
                .flatMap(it -> it.element())
                .map(RulePattern::source)
                .map(OWN::contains)
                .orElse(true);
    }

    /** Whether a fact is named; of a row that came or went, whether anything of its table is. */
    boolean name(Alteration alteration) {
        String fact = alteration.fact();
        return names.contains(fact) || (fact.endsWith(".") && names.stream().anyMatch(it -> it.startsWith(fact)));
    }
}
