package vn.minhxet.web.page;

/**
 * A link (liên kết). Immutable.
 *
 * @param current whether it leads to the page itself
 */
public record Link(String text, String address, boolean current) {

    public static Link to(String text, Address address) {
        return new Link(text, address.text(), false);
    }

    /** The same, marked where it leads to where one is. */
    public Link markedAt(String path) {
        return new Link(text, address, address.equals(path));
    }
}
