package vn.minhxet.witness;

import java.util.EnumMap;
import java.util.Map;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.ledger.Witness;

/** Why a checkpoint gets no cosignature, in words (lý do không ký chứng kiến). Pure functions. */
public final class RefusalWords {

    private static final MessageTemplate REFUSED = Messages.template("witness.refused", "why", "size");

    private static final Map<Witness.Refusal, Bilingual> REASONS = new EnumMap<>(Witness.Refusal.class);

    static {
        for (Witness.Refusal it : Witness.Refusal.values()) {
            REASONS.put(it, Messages.words("witness.refusal." + it.name()));
        }
    }

    private RefusalWords() {}

    /** The reason, and from where a request must begin. */
    public static Bilingual of(Witness.Refused refused) {
        return REFUSED.with(REASONS.getOrDefault(refused.why(), Bilingual.NOTHING), refused.size());
    }
}
