package vn.minhxet.web.page.subject;

import java.util.List;
import vn.minhxet.web.page.Choice;
import vn.minhxet.web.page.Figure;
import vn.minhxet.web.page.Frame;
import vn.minhxet.web.page.Link;

/**
 * Members and organizations in a list that is searched and filtered (danh sách tra cứu). Immutable.
 *
 * @param action where the form leads
 * @param typed what was looked for
 * @param choices what can be chosen, by the name of the parameter
 * @param kept parameters that the form keeps though it has no field for them, with their words
 * @param found how many there are on all pages
 * @param files whether the reader may take it out as a file
 * @param next the next page; its address is empty on the last
 * @param csv the same list as a file
 */
public record SubjectListPage(
        Frame frame,
        String action,
        String typed,
        List<Select> choices,
        List<Kept> kept,
        Figure found,
        List<SubjectRow> rows,
        boolean files,
        Link first,
        Link next,
        Link csv,
        Link workbook,
        Link clear) {

    public SubjectListPage {
        choices = List.copyOf(choices);
        kept = List.copyOf(kept);
        rows = List.copyOf(rows);
    }

    /** A field with some choices. */
    public record Select(String name, String label, List<Choice> choices) {

        public Select {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A parameter without a field.
     *
     * @param without the same list without it
     */
    public record Kept(String name, String value, String label, String said, String without) {}
}
