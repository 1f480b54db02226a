package vn.minhxet.web.page.whatif;

import java.util.List;
import vn.minhxet.web.page.Choice;

/**
 * One figure or choice of a rulebook, to be moved (ô điều chỉnh tham số). Immutable.
 *
 * @param field the name of its field, and its id on the page
 * @param now the value in the rulebook, in words
 * @param value as a field holds it: a decimal with a point
 * @param plain the value in the rulebook, likewise: by it a page knows what to go back to
 * @param low the least plausible value; empty for choices
 * @param high the greatest plausible value; empty for choices
 * @param step by how much it is moved; empty for choices
 * @param unit in words; empty where the label says what is counted
 * @param said the value with its unit
 * @param range the plausible range, in words; empty for choices
 * @param choices of flags and codes; empty for numbers
 * @param marks what is to be known of it: that it is a reading of an open text, or invented
 */
public record ParameterControl(
        String field,
        String name,
        String label,
        String clause,
        String now,
        String value,
        String plain,
        String low,
        String high,
        String step,
        String unit,
        String said,
        String range,
        List<Choice> choices,
        boolean moved,
        List<String> marks) {

    public ParameterControl {
        choices = List.copyOf(choices);
        marks = List.copyOf(marks);
    }

    /** Whether it is a number. */
    public boolean isNumber() {
        return choices.isEmpty();
    }

    /** The id of its slider. */
    public String slider() {
        return field + "-slider";
    }

    /** The id of where its value is said. */
    public String output() {
        return field + "-said";
    }

    /** The id of what is to be known of it. */
    public String about() {
        return field + "-about";
    }

    /** The letters by which it is found. */
    public String search() {
        return label + ' ' + name + ' ' + clause;
    }
}
