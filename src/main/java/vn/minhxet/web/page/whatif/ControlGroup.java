package vn.minhxet.web.page.whatif;

import java.util.List;
import vn.minhxet.web.page.Choice;

/**
 * Parameters that stand together (nhóm tham số): those that rest on one document, or the maxima of a part of a score sheet.
 * Immutable.
 *
 * @param state how many there are and how many are moved, in words
 * @param taker the name of the field for the criterion that takes up what the others give; empty where there is none
 */
public record ControlGroup(
        String title, String state, boolean open, List<ParameterControl> controls, String taker, List<Choice> takers) {

    public ControlGroup {
        controls = List.copyOf(controls);
        takers = List.copyOf(takers);
    }
}
