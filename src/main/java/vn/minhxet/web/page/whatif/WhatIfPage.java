package vn.minhxet.web.page.whatif;

import java.util.List;
import vn.minhxet.web.page.Choice;
import vn.minhxet.web.page.Frame;

/**
 * The what-if page (trang phương án giả định). Immutable.
 *
 * @param action where the form is sent
 * @param rulebooks the rulebooks that may grade instead
 * @param sheetAddress where the figures of a score sheet are fetched, its id behind it
 * @param targets the targets that may count as reached, by the name of their field
 */
public record WhatIfPage(
        Frame frame,
        String action,
        String name,
        List<Choice> rulebooks,
        List<ControlGroup> groups,
        List<Sheet> sheets,
        String sheetAddress,
        List<Choice> targets,
        WhatIfAnswer answer) {

    /**
     * A score sheet, opened on demand: it has more figures than all clauses together.
     *
     * @param state how many figures it has and how many are moved, in words
     * @param moved what is moved in it, by the name of the field, as long as it is not open
     */
    public record Sheet(String id, String title, String state, List<Choice> moved) {

        public Sheet {
            moved = List.copyOf(moved);
        }
    }

    public WhatIfPage {
        rulebooks = List.copyOf(rulebooks);
        groups = List.copyOf(groups);
        sheets = List.copyOf(sheets);
        targets = List.copyOf(targets);
    }
}
