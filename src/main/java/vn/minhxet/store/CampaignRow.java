package vn.minhxet.store;

/**
 * A campaign (đợt đánh giá, xếp loại).
 *
 * @param quarter 1 to 4, 0 for a year
 * @param rulebook its id
 * @param rulebookHash its content hash
 * @param rulebookContent the stored files by their own hash
 * @param index of the entry that last changed it
 */
public record CampaignRow(
        String id,
        String title,
        int year,
        int quarter,
        String rulebook,
        String rulebookHash,
        String rulebookContent,
        boolean closed,
        long index) {}
