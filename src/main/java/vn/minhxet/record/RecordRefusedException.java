package vn.minhxet.record;

import java.util.List;
import vn.minhxet.campaign.StepRefusal;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;

/** The record refuses what was asked for; nothing was entered. */
public final class RecordRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Bilingual> words;

    RecordRefusedException(Bilingual words) {
        super(words.en());
        this.words = List.of(words);
    }

    RecordRefusedException(List<StepRefusal> refusals) {
        super(refusals.get(0).words().en());
        this.words = refusals.stream().map(StepRefusal::words).toList();
    }

    /** What stands against it, one line each. */
    public List<String> lines(Language language) {
        return words.stream().map(it -> it.in(language)).toList();
    }
}
