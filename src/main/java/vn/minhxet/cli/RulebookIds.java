package vn.minhxet.cli;

import java.util.List;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.Message;

/** The rulebooks of the installation by id. */
final class RulebookIds {

    private RulebookIds() {}

    /** All of them; refused where there is not one. */
    static List<String> all(CommandContext workplace) {
        List<String> ids = workplace.installation().rulebooks().ids();
        if (ids.isEmpty()) {
            throw workplace.refusal(
                    Message.RULEBOOKS_NONE, workplace.installation().rules());
        }
        return ids;
    }
}
