package vn.minhxet.web.page.subject;

import java.util.List;
import vn.minhxet.web.page.Bar;
import vn.minhxet.web.page.Figure;
import vn.minhxet.web.page.Frame;
import vn.minhxet.web.page.Link;
import vn.minhxet.web.page.ResultMark;

/**
 * Why a subject has its grade (trang giải trình). Lists are empty where there is nothing to tell. Immutable.
 *
 * @param verdict the grade in one sentence
 * @param decides what decides it, in one sentence
 * @param about what is known beside the grade
 * @param missing what is missing, each with what it leaves open
 * @param leaves which grades are left open, in a sentence
 * @param points each part of the total
 * @param sheet the score sheet, criterion by criterion
 * @param next what stands in the way of each higher grade, the nearest first
 * @param quota the quota as an equation, and the rank in it
 * @param reach what would have had to be otherwise, for one wanted grade
 * @param trial the same with figures to try
 * @param history who did what on which paper, oldest first
 * @param proof the file that proves the last step; its address is empty before the first
 */
public record WhyPage(
        Frame frame,
        String name,
        String id,
        String kind,
        Link unit,
        ResultMark result,
        String verdict,
        String decides,
        List<Term> about,
        List<Reason> missing,
        String leaves,
        List<Part> points,
        String sheetTitle,
        List<SheetLine> sheet,
        List<Reason> reasons,
        List<Next> next,
        List<Quota> quota,
        List<Reach> reach,
        TrialForm trial,
        List<String> held,
        List<Reason> notes,
        List<String> warnings,
        List<String> documents,
        List<Entry> history,
        Link proof,
        Link slip) {

    public WhyPage {
        about = List.copyOf(about);
        missing = List.copyOf(missing);
        points = List.copyOf(points);
        sheet = List.copyOf(sheet);
        reasons = List.copyOf(reasons);
        next = List.copyOf(next);
        quota = List.copyOf(quota);
        reach = List.copyOf(reach);
        held = List.copyOf(held);
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
        documents = List.copyOf(documents);
        history = List.copyOf(history);
    }

    /** An entry of the ledger. */
    public record Entry(String number, String at, String sentence) {}

    /** A word with what it stands for here. */
    public record Term(String label, String value) {}

    /**
     * A reason.
     *
     * @param kind names its colour in the style sheet
     * @param citation the clause as papers cite it; empty where the message cites it
     * @param rules the rules behind it, to be opened
     */
    public record Reason(String kind, String message, String citation, List<Rule> rules) {

        public Reason {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A rule, opened.
     *
     * @param figures what it read, as it was
     * @param text as it is written
     */
    public record Rule(String name, String place, List<Term> figures, String text) {

        public Rule {
            figures = List.copyOf(figures);
        }
    }

    /** A part of the points. */
    public record Part(String name, Figure points, Figure maximum, Bar bar) {}

    /**
     * A line of the score sheet.
     *
     * @param depth from 0, names the indent in the style sheet
     * @param lost empty where nothing is
     * @param more arithmetic, evidence
     * @param products what the points rest on
     */
    public record SheetLine(
            String code,
            String label,
            String depth,
            boolean heading,
            Figure own,
            Figure points,
            Figure maximum,
            Figure lost,
            List<String> more,
            List<Product> products) {

        public SheetLine {
            more = List.copyOf(more);
            products = List.copyOf(products);
        }
    }

    /** One product behind a criterion. */
    public record Product(String name, String planned, String done, String quality, String progress) {}

    /** What stands in the way of a grade. */
    public record Next(ResultMark grade, List<Reason> obstacles) {

        public Next {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** The quota of the group. */
    public record Quota(String equation, String message) {}

    /**
     * What would have had to be otherwise for one grade.
     *
     * @param others the same for other grades
     */
    public record Reach(
            ResultMark wanted,
            String message,
            List<Way> ways,
            List<String> obstacles,
            String notice,
            List<Link> others) {

        public Reach {
            ways = List.copyOf(ways);
            obstacles = List.copyOf(obstacles);
            others = List.copyOf(others);
        }
    }

    /** One way there; its link sets the figures to try. */
    public record Way(List<String> changes, ResultMark result, Link attempt) {

        public Way {
            changes = List.copyOf(changes);
        }
    }
}
