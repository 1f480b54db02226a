package vn.minhxet.record;

import java.util.List;
import java.util.Optional;
import vn.minhxet.campaign.StepRefusal;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;

/** The record refuses what was asked for; nothing was entered. */
public final class RecordRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<String> refusal;
    private final transient List<StepRefusal> steps;
    private final transient List<Bilingual> words;

    RecordRefusedException(String refusal, Bilingual words) {
        super(words.en());
        this.refusal = Optional.of(refusal);
        this.steps = List.of();
        this.words = List.of(words);
    }

    RecordRefusedException(List<StepRefusal> refusals) {
        super(refusals.get(0).words().en());
        this.refusal = Optional.empty();
        this.steps = List.copyOf(refusals);
        this.words = refusals.stream().map(StepRefusal::words).toList();
    }

    /** The name of the {@code RecordRefusal} that it is; empty where steps are refused. */
    public Optional<String> refusal() {
        return refusal;
    }

    /** What stands against steps; empty where something else is refused. */
    public List<StepRefusal> steps() {
        return steps;
    }

    /** What stands against it, in both languages. */
    public List<Bilingual> words() {
        return words;
    }

    /** What stands against it, one line each. */
    public List<String> lines(Language language) {
        return words.stream().map(it -> it.in(language)).toList();
    }
}
