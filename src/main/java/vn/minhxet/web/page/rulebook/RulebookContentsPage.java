package vn.minhxet.web.page.rulebook;

import java.util.List;
import vn.minhxet.web.page.Frame;
import vn.minhxet.web.page.Link;

/**
 * One rulebook as a book (nội dung một bộ quy tắc). Immutable.
 *
 * @param about what it is: since when in force, on what it is built, its version and hash; a sentence each
 * @param counted whether it is known how often each rule fired
 * @param countedIn in which campaign, in words; empty where in none
 */
public record RulebookContentsPage(
        Frame frame,
        String title,
        List<String> about,
        boolean counted,
        String countedIn,
        List<Document> documents,
        List<Clause> clauses,
        List<Figure> figures,
        List<Sheet> sheets) {

    public RulebookContentsPage {
        about = List.copyOf(about);
        documents = List.copyOf(documents);
        clauses = List.copyOf(clauses);
        figures = List.copyOf(figures);
        sheets = List.copyOf(sheets);
    }

    /** A document on which it rests. */
    public record Document(String number, String day, String title) {}

    /** A clause with the rules that rest on it. */
    public record Clause(String anchor, String citation, List<Rule> rules) {

        public Clause {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A rule.
     *
     * @param fired for how many subjects, in words; empty where that is not counted
     */
    public record Rule(Link link, String sentence, String effect, String fired) {}

    /**
     * A parameter.
     *
     * @param tryOut where it is moved on a campaign; empty where there is none
     */
    public record Figure(
            String name, String label, String value, String clause, String marks, List<Link> usedBy, String tryOut) {

        public Figure {
            usedBy = List.copyOf(usedBy);
        }
    }

    /** A score sheet with its criteria. */
    public record Sheet(String title, String source, List<Criterion> criteria) {

        public Sheet {
            criteria = List.copyOf(criteria);
        }
    }

    /** A criterion of a score sheet. */
    public record Criterion(String code, String label, String part, String maximum) {}
}
