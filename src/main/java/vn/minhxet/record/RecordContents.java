package vn.minhxet.record;

import vn.minhxet.facts.YearFacts;
import vn.minhxet.record.content.FactsContent;
import vn.minhxet.record.content.RulebookContent;
import vn.minhxet.record.content.StoredContent;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.store.RecordRows;

/** Facts, rulebooks and results of a record, by their hash (nội dung lưu theo mã băm). Pure functions over rows. */
final class RecordContents {

    private RecordContents() {}

    /**
     * The plain bytes of a content.
     *
     * @throws RecordRefusedException where it is not, to its last byte, what was stored
     */
    static byte[] plain(RecordRows rows, String hash) {
        return rows.content(hash)
                .flatMap(it -> new StoredContent(hash, it).plain())
                .orElseThrow(() -> RecordRefusal.CONTENT_DAMAGED.with(hash));
    }

    static void store(RecordRows rows, StoredContent content) {
        if (!rows.hasContent(content.hash())) {
            rows.addContent(content.hash(), content.packed());
        }
    }

    static YearFacts facts(byte[] plain) {
        return FactsContent.read(plain).orThrow();
    }

    static Rulebook rulebook(byte[] plain, String hash) {
        return RulebookContent.read(plain)
                .orElseThrow(() -> RecordRefusal.CONTENT_DAMAGED.with(hash))
                .rulebook();
    }
}
