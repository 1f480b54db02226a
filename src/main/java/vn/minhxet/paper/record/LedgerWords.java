package vn.minhxet.paper.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.ledger.Checkpoint;
import vn.minhxet.ledger.LedgerProof;
import vn.minhxet.ledger.SignedNote;
import vn.minhxet.paper.QrCode;
import vn.minhxet.paper.year.RecordedResult;

/** What papers say of the ledger (sổ ghi trên giấy tờ): its state, and the proof of one result. Pure functions. */
final class LedgerWords {

    private static final MessageTemplate STATE = Messages.template("paper.ledger.STATE", "origin", "size", "root");
    private static final MessageTemplate ONE_CODE = Messages.template("paper.ledger.ONE_CODE", "entry");
    private static final MessageTemplate SEVERAL_CODES =
            Messages.template("paper.ledger.SEVERAL_CODES", "entry", "count");
    private static final MessageTemplate TOO_LONG =
            Messages.template("paper.ledger.TOO_LONG", "entry", "bytes", "most");

    /** 72 bits of the root: enough to tell two ledgers apart by eye. */
    private static final int SHORT = 12;

    private LedgerWords() {}

    /** The state of a checkpoint: origin, number of entries, beginning of the root, where to check. */
    static String state(String checkpoint, Language language) {
        Checkpoint state = Checkpoint.parse(SignedNote.parse(checkpoint));
        return STATE.in(
                language, state.origin(), state.size(), state.root().base64().substring(0, SHORT));
    }

    /** A result with its proof as codes, or with the words that it is too long for them. */
    static RecordedResult proved(List<String> decision, List<String> history, LedgerProof proof, Language language) {
        String text = proof.text();
        List<QrCode> codes = QrText.of(text);
        long entry = proof.inclusion().index();
        String caption;
        if (codes.isEmpty()) {
            int most = QrText.MOST_CODES * QrText.MOST_IN_ONE;
            caption = TOO_LONG.in(language, entry, text.getBytes(UTF_8).length, most);
        } else {
            caption =
                    codes.size() == 1 ? ONE_CODE.in(language, entry) : SEVERAL_CODES.in(language, entry, codes.size());
        }
        return new RecordedResult(decision, history, codes, Optional.of(caption));
    }
}
