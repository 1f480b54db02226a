package vn.minhxet.campaign;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An organization or member of a campaign (đối tượng của đợt xếp loại). Immutable.
 *
 * @param name as papers write it
 * @param organization whether it is an organization, else a member
 * @param parent the organization directly above; for a member the cell
 * @param decidedBy the organization whose committee decides (43-HD/BTCTW §3; for a member 366-QĐ/TW art. 13.3: the base
 *     organization, never a dependent cell); null where it is not in the campaign
 * @param headed the organization that the member leads
 * @param collective the organization in whose leadership collective the member sits
 * @param graded whether it is to be graded in this campaign at all
 */
public record CampaignSubject(
        String id,
        String name,
        boolean organization,
        @Nullable String parent,
        @Nullable String decidedBy,
        @Nullable String headed,
        @Nullable String collective,
        boolean graded) {

    /** The organization directly above, or the member's cell. */
    Optional<String> above() {
        return Optional.ofNullable(parent);
    }

    /** The organizations whose own grade comes before that of the member. */
    Stream<String> collectives() {
        return Stream.of(Optional.ofNullable(headed), Optional.ofNullable(collective))
                .flatMap(Optional::stream)
                .distinct();
    }
}
