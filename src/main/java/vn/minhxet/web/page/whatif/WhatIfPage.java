package vn.minhxet.web.page.whatif;

import java.util.List;
import vn.minhxet.web.page.Choice;
import vn.minhxet.web.page.Frame;

/**
 * The what-if page (trang phương án giả định). Immutable.
 *
 * @param action where the form is sent
 * @param rulebooks the rulebooks that may grade instead
 * @param targets the targets that may count as reached, by the name of their field
 */
public record WhatIfPage(
        Frame frame,
        String action,
        String name,
        List<Choice> rulebooks,
        List<ControlGroup> groups,
        List<Choice> targets,
        WhatIfAnswer answer) {

    public WhatIfPage {
        rulebooks = List.copyOf(rulebooks);
        groups = List.copyOf(groups);
        targets = List.copyOf(targets);
    }
}
