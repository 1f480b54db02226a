package vn.minhxet.campaign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.campaign.StepRefusal.Kind;
import vn.minhxet.rule.Grade;

/**
 * A whole list decided by one committee, with one paper (quyết định theo danh sách, 43-HD/BTCTW §3). All of it or nothing:
 * inside the list a collective counts as decided for its head and subordinates for their organization, and the quota is
 * held against the list as a whole. Immutable.
 *
 * @param actingFor the id of the organization whose committee decides
 * @param paper the one paper of the list; null is told as missing
 */
public record ListDecision(String actingFor, @Nullable PaperReference paper, List<Line> lines) {

    /**
     * One subject of the list.
     *
     * @param reason why its grade differs from the proposal
     */
    public record Line(
            String subject, @Nullable Grade grade, @Nullable String reason) {}

    public ListDecision {
        lines = List.copyOf(lines);
    }

    /** A list as it was written. */
    public static ListDecision of(String actingFor, @Nullable PaperReference paper, List<Line> lines) {
        return new ListDecision(actingFor, paper, lines);
    }

    /**
     * All that stands against the list: what concerns the whole, then one refusal for each line that has one, then one
     * for each group whose quota would be gone over. Empty where the whole list may be decided.
     */
    public List<StepRefusal> refusals(CampaignView view) {
        if (lines.isEmpty()) {
            return List.of(ofWhole(Kind.LIST_EMPTY));
        }
        if (view.closed()) {
            return List.of(ofWhole(Kind.CAMPAIGN_CLOSED));
        }
        List<StepRefusal> refusals = new ArrayList<>();
        boolean paperMissing = paper == null || paper.number().isBlank();
        if (paperMissing) {
            refusals.add(ofWhole(Kind.LIST_PAPER_MISSING));
        }
        ofLines(view).filter(it -> it.kind() != Kind.PAPER_MISSING).forEach(refusals::add);
        overQuota(view).forEach(refusals::add);
        return List.copyOf(refusals);
    }

    private static StepRefusal ofWhole(Kind kind) {
        return new StepRefusal(kind, "", List.of(), kind.words());
    }

    private Stream<StepRefusal> ofLines(CampaignView view) {
        Set<String> listed = lines.stream().map(Line::subject).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        return steps().stream().flatMap(step -> {
            ViewOfList within = new ViewOfList(view, listed, step.subject());
            return seen.add(step.subject()) ? StepCheck.refusal(step, within).stream() : twice(step, view).stream();
        });
    }

    private static Optional<StepRefusal> twice(Step step, CampaignView view) {
        return view.subject(step.subject()).flatMap(it -> new CheckedStep(step, it, view).refused(Kind.TWICE_IN_LIST));
    }

    private Stream<StepRefusal> overQuota(CampaignView view) {
        Map<String, Set<CampaignSubject>> more = new TreeMap<>();
        for (Line line : lines) {
            String group =
                    view.proposal(line.subject()).map(Proposal::quotaGroup).orElse(null);
            if (line.grade() == Grade.EXCELLENT && group != null) {
                view.subject(line.subject())
                        .ifPresent(it -> more.computeIfAbsent(group, any -> new LinkedHashSet<>())
                                .add(it));
            }
        }
        return more.entrySet().stream()
                .flatMap(it -> DecisionContents.overQuota(it.getKey(), List.copyOf(it.getValue()), view).stream());
    }

    /** One step for each line, in the order of the list. */
    public List<Step> steps() {
        return lines.stream()
                .map(it ->
                        new Step(StepKind.DECIDE, it.subject(), actingFor, it.grade(), it.reason(), paper, null, null))
                .toList();
    }

    /**
     * The steps of a list without refusals, in an order in which each may be taken by itself: collectives before their
     * heads, subordinates before their organization, else as listed. Whoever records a list records it so: a check of
     * each step alone, years later, then holds too.
     */
    public List<Step> steps(CampaignView view) {
        Map<String, Step> open = new LinkedHashMap<>();
        steps().forEach(it -> open.put(it.subject(), it));
        List<Step> ordered = new ArrayList<>();
        lines.forEach(it -> append(it.subject(), open, view, ordered));
        return List.copyOf(ordered);
    }

    private static void append(String id, Map<String, Step> open, CampaignView view, List<Step> ordered) {
        Step step = open.remove(id);
        if (step != null) {
            view.subject(id)
                    .ifPresent(it -> Stream.concat(
                                    DecisionOrder.collectivesFirst(it, view).stream(),
                                    DecisionOrder.subordinatesFirst(it, view).stream())
                            .forEach(first -> append(first, open, view, ordered)));
            ordered.add(step);
        }
    }
}
