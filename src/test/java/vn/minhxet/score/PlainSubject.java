package vn.minhxet.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of one member, as its rows say it. Figures are decimals as they are written; what is absent is unknown.
 */
final class PlainSubject {

    /** One product: figures by column. */
    record Product(String item, Map<String, String> figures) {}

    /** A target and what came of it, either of them perhaps unknown, that is null. */
    record Target(String target, String actual) {}

    /** A finding of this year, or one whose day is unknown. */
    record Conclusion(String kind, boolean dayKnown) {}

    final String id;
    String sector = "";
    final Map<String, String> marks = new TreeMap<>();
    final List<Product> products = new ArrayList<>();
    final Map<String, Target> targets = new TreeMap<>();
    final List<Conclusion> conclusions = new ArrayList<>();
    final Map<String, String> columns = new TreeMap<>();

    PlainSubject(String id) {
        this.id = id;
    }
}
