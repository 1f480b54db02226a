package vn.minhxet.web.page;

import java.util.List;

/**
 * The first page (trang đầu): the campaigns of the office, or what to do where there is none. Immutable.
 *
 * @param audit the ledger; its address is empty where no record is open
 * @param state what the server has before it
 */
public record StartPage(Frame frame, String state, List<String> steps, List<Campaign> campaigns, Link audit) {

    public StartPage {
        steps = List.copyOf(steps);
        campaigns = List.copyOf(campaigns);
    }

    /**
     * A campaign in the list.
     *
     * @param period the year or quarter, in words
     * @param state open or closed, in words
     * @param done how far it has come, in words
     */
    public record Campaign(
            Link link, String period, String rulebook, String state, boolean closed, String done, Bar bar) {}
}
