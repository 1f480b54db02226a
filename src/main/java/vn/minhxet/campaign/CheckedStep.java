package vn.minhxet.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.language.SafeText;

/** A step with all that it is checked against (bước đang kiểm tra). Immutable. */
record CheckedStep(Step step, CampaignSubject subject, CampaignView view) {

    /** More names would hide the sentence around them; all ids stand in {@link StepRefusal#others}. */
    private static final int MOST_NAMES = 5;

    private static final MessageTemplate MORE = Messages.template("campaign.refusal.MORE", "names", "count");
    private static final MessageTemplate NAMED = Messages.template("campaign.refusal.NAMED", "name", "id");

    ResultState state() {
        return view.state(subject.id());
    }

    Optional<Proposal> proposal() {
        return view.proposal(subject.id());
    }

    Bilingual kindWords() {
        return step.kind().words().insideSentence();
    }

    /** A refusal whose words name the subject first and then these values. */
    Optional<StepRefusal> refused(StepRefusal.Kind kind, Object... values) {
        return refused(kind, List.of(), values);
    }

    /** A refusal that is about others as well. */
    Optional<StepRefusal> refused(StepRefusal.Kind kind, List<String> others, Object... values) {
        List<Object> all = new ArrayList<>(List.of(named(subject.id(), view)));
        all.addAll(Arrays.asList(values));
        return Optional.of(new StepRefusal(kind, subject.id(), others, kind.words(all.toArray())));
    }

    /** A subject by name and id. */
    private static Bilingual named(String id, CampaignView view) {
        String name = view.subject(id).map(CampaignSubject::name).orElse("");
        return name.isEmpty() || name.equals(id) ? Bilingual.same(SafeText.of(id)) : NAMED.with(name, id);
    }

    /** Subjects by name and id, the first few. */
    static Bilingual named(List<String> ids, CampaignView view) {
        return joined(ids.stream().map(it -> named(it, view)).toList(), ", ");
    }

    /** The committees that act for these, or the member itself. */
    static Bilingual committees(List<String> ids, CampaignView view) {
        return joined(
                ids.stream().map(it -> Bilingual.same(committee(it, view))).toList(), ", ");
    }

    static String committee(String id, CampaignView view) {
        return view.subject(id).isPresent() ? view.committee(id) : SafeText.of(id);
    }

    private static Bilingual joined(List<Bilingual> words, String between) {
        Bilingual shown = words.stream()
                .limit(MOST_NAMES)
                .reduce((left, right) ->
                        new Bilingual(left.vi() + between + right.vi(), left.en() + between + right.en()))
                .orElse(Bilingual.NOTHING);
        return words.size() > MOST_NAMES ? MORE.with(shown, words.size() - MOST_NAMES) : shown;
    }

    /** Labels as they stand inside a sentence, all of them. */
    static Bilingual listed(List<Bilingual> labels) {
        return labels.stream()
                .map(Bilingual::insideSentence)
                .reduce((left, right) -> new Bilingual(left.vi() + ", " + right.vi(), left.en() + ", " + right.en()))
                .orElse(Bilingual.NOTHING);
    }

    /** Refused unless what was put forward, and what the step names, is of the latest run. */
    Optional<StepRefusal> outdated() {
        Integer proposed = state().proposalRun();
        Optional<Proposal> latest = proposal();
        if (latest.isEmpty() || proposed == null) {
            return refused(StepRefusal.Kind.RUN_UNKNOWN);
        }
        int run = latest.get().run();
        if (proposed != run) {
            return refused(StepRefusal.Kind.RUN_OUTDATED, proposed, run);
        }
        Integer named = step.run();
        return named == null || named == run ? Optional.empty() : refused(StepRefusal.Kind.RUN_OUTDATED, named, run);
    }
}
