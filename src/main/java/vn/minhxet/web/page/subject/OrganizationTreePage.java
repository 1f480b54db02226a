package vn.minhxet.web.page.subject;

import java.util.List;
import vn.minhxet.web.page.Bar;
import vn.minhxet.web.page.Figure;
import vn.minhxet.web.page.Frame;
import vn.minhxet.web.page.Link;
import vn.minhxet.web.page.ResultMark;

/**
 * One place in the tree of organizations (trang của một tổ chức). Immutable.
 *
 * @param own its own result, and why; none above the roots
 * @param below how many stand directly below it
 * @param children a page of them
 * @param memberCount how many members stand directly in it
 * @param members a page of them
 * @param all the list of everybody below it
 */
public record OrganizationTreePage(
        Frame frame,
        String title,
        String kind,
        List<Own> own,
        List<Count> counts,
        Figure below,
        List<Child> children,
        Link nextChildren,
        Figure memberCount,
        List<SubjectRow> members,
        Link nextMembers,
        Link all) {

    public OrganizationTreePage {
        own = List.copyOf(own);
        counts = List.copyOf(counts);
        children = List.copyOf(children);
        members = List.copyOf(members);
    }

    /** The result of the organization itself. */
    public record Own(ResultMark result, String state, Link why) {}

    /** All that stands below, of one kind. */
    public record Count(String kind, Figure total, Bar bar, List<String> key) {

        public Count {
            key = List.copyOf(key);
        }
    }

    /** An organization directly below. */
    public record Child(Link organization, String kind, ResultMark result, Figure members, Bar bar) {}
}
