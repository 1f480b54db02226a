package vn.minhxet.web.page.rulebook;

import java.util.List;
import vn.minhxet.web.page.Choice;
import vn.minhxet.web.page.Frame;
import vn.minhxet.web.page.Link;

/** The rulebooks of the installation (danh sách bộ quy tắc). Immutable. */
public record RulebookListPage(Frame frame, List<Entry> entries, List<Choice> choices) {

    public RulebookListPage {
        entries = List.copyOf(entries);
        choices = List.copyOf(choices);
    }

    /** A rulebook in the list: since when it is in force and what it holds, in words. */
    public record Entry(Link link, String inForce, String contents) {}
}
