package vn.minhxet.paper;

import java.util.List;

/**
 * The codes behind a paper, kept apart from it (mã để đối chiếu): who is meant by each number, and by which rulebook.
 * Immutable.
 *
 * @param title of the worksheet
 */
public record PaperCodes(String title, List<String> headings, List<List<String>> rows) {

    public PaperCodes {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
