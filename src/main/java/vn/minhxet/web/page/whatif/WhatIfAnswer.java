package vn.minhxet.web.page.whatif;

import java.util.List;
import vn.minhxet.web.page.Link;
import vn.minhxet.web.page.ResultMark;

/**
 * What comes of a supposition (kết quả của phương án): the part of the page that follows the sliders. Immutable.
 *
 * @param address where exactly this is found again
 * @param name what its author calls it; empty where it has no name
 * @param summary how many change, in one sentence
 * @param refusal why the supposition is not possible; empty where it is
 * @param refusedField the id of the field that it belongs to; empty where to none
 * @param moved all that is supposed
 * @param resetAll the page without any of it
 * @param unchanged of whom nobody changes, in one sentence; empty where there are none
 * @param exports the answer as files
 * @param basis what graded before and what would, each in a sentence
 * @param shown which of the changes are listed, in words
 * @param pages to further changes
 */
public record WhatIfAnswer(
        String address,
        String name,
        String summary,
        String refusal,
        String refusedField,
        List<Moved> moved,
        String resetAll,
        List<Flow> flows,
        String unchanged,
        List<QuotaLine> quota,
        String quotaWords,
        String committeeWords,
        List<CommitteeLine> committees,
        String shown,
        List<Change> changes,
        List<Link> pages,
        List<Link> exports,
        List<String> basis) {

    public WhatIfAnswer {
        moved = List.copyOf(moved);
        flows = List.copyOf(flows);
        quota = List.copyOf(quota);
        committees = List.copyOf(committees);
        changes = List.copyOf(changes);
        pages = List.copyOf(pages);
        exports = List.copyOf(exports);
        basis = List.copyOf(basis);
    }

    /**
     * One thing that is supposed.
     *
     * @param field the id of its field
     * @param value what stands in that field, so that the page shows what was worked out for it; empty where there is none
     * @param reset the page without it
     */
    public record Moved(
            String label, String clause, String before, String after, String field, String value, String reset) {}

    /**
     * The subjects of one kind.
     *
     * @param caption whom it counts, how many change of how many
     * @param rows a row for each result before
     */
    public record Flow(
            String title, String caption, FlowChart chart, List<ResultMark> results, List<Row> rows, Row total) {

        public Flow {
            results = List.copyOf(results);
            rows = List.copyOf(rows);
        }
    }

    /** A row of a matrix. */
    public record Row(ResultMark result, List<Cell> cells, String total) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A number of a matrix.
     *
     * @param moves whether these change
     */
    public record Cell(String number, boolean moves) {}

    /** What the quota does to those who meet all conditions, on one side. */
    public record QuotaLine(
            String of, String side, String candidates, String staying, String leftOpen, String becomeGood) {}

    /** A committee with its changes. */
    public record CommitteeLine(String id, String name, String changed, String total, String share) {}

    /**
     * One who changes.
     *
     * @param why where its grade is explained
     * @param gone the reasons that bind no longer
     * @param come the reasons that bind newly
     */
    public record Change(
            String id,
            String name,
            String kind,
            String why,
            ResultMark before,
            ResultMark after,
            String cause,
            List<Words> gone,
            List<Words> come) {

        public Change {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }
    }

    /** A reason with its clause and its rule. */
    public record Words(String sentence, String clause) {}
}
