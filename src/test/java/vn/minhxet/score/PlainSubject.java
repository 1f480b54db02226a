package vn.minhxet.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of one member, as its rows say it. Figures are decimals as they are written; what is absent is unknown.
 */
public final class PlainSubject {

    /** One product: figures by column. */
    public record Product(String item, Map<String, String> figures) {}

    /** A target and what came of it, either of them perhaps unknown, that is null. */
    public record Target(String target, String actual) {}

    /** A finding of this year, or one whose day is unknown. */
    public record Conclusion(String kind, boolean dayKnown) {}

    public final String id;
    public String sector = "";
    public final Map<String, String> marks = new TreeMap<>();
    public final List<Product> products = new ArrayList<>();
    public final Map<String, Target> targets = new TreeMap<>();
    public final List<Conclusion> conclusions = new ArrayList<>();
    public final Map<String, String> columns = new TreeMap<>();

    public PlainSubject(String id) {
        this.id = id;
    }
}
