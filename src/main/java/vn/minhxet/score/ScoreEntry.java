package vn.minhxet.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.ProductRow;
import vn.minhxet.facts.ScoreRow;

/**
 * What was entered of one criterion of one subject. Not safe for several threads while it is filled.
 */
final class ScoreEntry {

    static final ScoreEntry NOTHING = new ScoreEntry(0);

    private final @Nullable ScoreRow[] aspects;
    private @Nullable ScoreRow whole;
    private List<ProductRow> products = List.of();

    ScoreEntry(int aspects) {
        this.aspects = new ScoreRow[aspects];
    }

    /** Puts a row in its place; false where one stands there. */
    boolean put(int aspect, ScoreRow row) {
        boolean free = (aspect < 0 ? whole : aspects[aspect]) == null;
        if (aspect < 0) {
            whole = row;
        } else {
            aspects[aspect] = row;
        }
        return free;
    }

    void put(List<ProductRow> all) {
        products = all;
    }

    @Nullable
    ScoreRow whole() {
        return whole;
    }

    @Nullable
    ScoreRow aspect(int aspect) {
        return aspect < aspects.length ? aspects[aspect] : null;
    }

    List<ProductRow> products() {
        return products;
    }
}
