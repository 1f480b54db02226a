package vn.minhxet.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.minhxet.subject.Words;

/** Every id of an organization or a member, and the row in which it stands. Built once the tables are read. */
final class Subjects {

    /**
     * One subject.
     *
     * @param rows the table in which it stands: organizations or members
     */
    record Found(Rows<?> rows, int index) {

        boolean isOrganization() {
            return rows.table() == (Table<?>) Tables.ORGANIZATIONS;
        }

        /** The place of the id, as the message about another place names it. */
        Words words() {
            return rows.place(index).words();
        }
    }

    private final Map<String, Found> byId = new HashMap<>();
    private final Map<String, String> bySimilar = new HashMap<>();

    /** Adds a subject; the one that has the id already, if any. */
    Found add(String id, Rows<?> rows, int index) {
        bySimilar.putIfAbsent(similar(id), id);
        return byId.putIfAbsent(id, new Found(rows, index));
    }

    /** The subject of that id, or null. */
    Found find(String id) {
        return byId.get(id);
    }

    /** A question after an id that differs only in case, spaces, signs or leading zeros, as a workbook may drop them. */
    Words hint(String id) {
        String meant = bySimilar.get(similar(id));
        return meant == null ? new Words("", "") : Nearest.question(meant);
    }

    private static String similar(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[\\s._/-]+", "").replaceAll("(?<!\\d)0+(?=\\d)", "");
    }
}
