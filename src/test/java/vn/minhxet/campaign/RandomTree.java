package vn.minhxet.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Outcome;

/** Trees of any shape, in which anybody may head or sit in anything, as facts may have it. */
final class RandomTree {

    private RandomTree() {}

    /** A campaign of so many organizations and up to twice as many members, some of them not graded. */
    static OpenCampaign of(Random random, int organizations) {
        OpenCampaign campaign = new OpenCampaign();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < organizations; i++) {
            String parent = i == 0 || random.nextInt(12) == 0 ? null : ids.get(random.nextInt(i));
            ids.add("O" + i);
            campaign.add(new CampaignSubject(
                    "O" + i,
                    "Chi bộ " + i,
                    true,
                    parent,
                    decider(parent, campaign, random),
                    null,
                    null,
                    graded(random)));
        }
        int members = random.nextInt(2 * organizations + 1);
        for (int i = 0; i < members; i++) {
            String cell = ids.get(random.nextInt(organizations));
            campaign.add(new CampaignSubject(
                    "M" + i,
                    "Đảng viên " + i,
                    false,
                    cell,
                    random.nextBoolean() ? cell : decider(cell, campaign, random),
                    some(ids, random),
                    some(ids, random),
                    graded(random)));
        }
        for (CampaignSubject subject : campaign.all()) {
            if (random.nextInt(10) == 0) {
                campaign.left(subject.id(), 1, Outcome.NOT_GRADED);
            } else {
                campaign.proposed(subject.id(), 1, Grade.GOOD, null);
            }
        }
        return campaign;
    }

    private static boolean graded(Random random) {
        return random.nextInt(10) > 0;
    }

    /** The organization above, or the one above that, as where a section stands between; seldom one outside. */
    private static @Nullable String decider(@Nullable String above, OpenCampaign campaign, Random random) {
        if (above == null || random.nextInt(15) == 0) {
            return null;
        }
        String higher = campaign.subject(above).orElseThrow().parent();
        return higher != null && random.nextInt(3) == 0 ? higher : above;
    }

    private static @Nullable String some(List<String> ids, Random random) {
        return random.nextInt(3) == 0 ? ids.get(random.nextInt(ids.size())) : null;
    }
}
