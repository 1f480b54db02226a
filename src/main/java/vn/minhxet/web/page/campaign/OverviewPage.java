package vn.minhxet.web.page.campaign;

import java.util.List;
import vn.minhxet.web.page.Bar;
import vn.minhxet.web.page.Figure;
import vn.minhxet.web.page.Frame;
import vn.minhxet.web.page.Link;
import vn.minhxet.web.page.ResultMark;

/**
 * A campaign at a glance (tổng quan đợt xếp loại). Immutable.
 *
 * @param lead period, rulebook and state in a sentence
 * @param progress published, under way, waiting
 * @param progressKey the parts of that bar in words
 * @param waiting what waits for whom, most first
 * @param before with which year results are compared, in words; empty where there is none
 * @param columns the results, as heads of columns
 * @param results members, then each kind of organization
 * @param quotas the groups that have more candidates than places or tie, those most over first
 * @param quotasElse how many other groups there are and how many places are free there, in words
 * @param held who is on hold, the first ones
 */
public record OverviewPage(
        Frame frame,
        String title,
        String lead,
        Bar progress,
        List<String> progressKey,
        List<Waiting> waiting,
        String before,
        List<ResultMark> columns,
        List<ResultsOf> results,
        boolean quotasShown,
        List<Quota> quotas,
        String quotasElse,
        List<Held> held,
        Figure heldCount,
        Link heldAll,
        Figure undecidedCount,
        Link undecidedAll,
        List<Imported> imports) {

    public OverviewPage {
        progressKey = List.copyOf(progressKey);
        waiting = List.copyOf(waiting);
        columns = List.copyOf(columns);
        results = List.copyOf(results);
        quotas = List.copyOf(quotas);
        held = List.copyOf(held);
        imports = List.copyOf(imports);
    }

    /** What one organization has to do for how many. */
    public record Waiting(String whom, String what, Figure count, String list) {}

    /** The results of like subjects. */
    public record ResultsOf(String kind, String list, Figure total, List<Cell> cells, Bar bar) {

        public ResultsOf {
            cells = List.copyOf(cells);
        }
    }

    /**
     * How many have a result.
     *
     * @param share of all of that kind
     * @param before the share the year before; empty where it is not known
     */
    public record Cell(Figure count, String share, String before) {}

    /** The quota of one group. */
    public record Quota(String where, String group, String equation, Figure candidates, Figure places, String state) {}

    /** One who is on hold. */
    public record Held(Link subject, String why) {}

    /** A version of the facts. */
    public record Imported(String version, String part, String at, String by, boolean graded) {}
}
