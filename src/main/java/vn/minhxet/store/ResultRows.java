package vn.minhxet.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/**
 * The results of a run in lists (danh sách kết quả): filtered, searched, in an order that never changes, page by page. For one
 * thread, as long as its transaction lasts.
 *
 * <p>Where a name is searched the best matches come first: the id; with the accents typed whole words; then without accents
 * whole words, the beginning of a word, anything within; the beginning of an id last. Those alike stay in order of id.
 */
final class ResultRows {

    private static final String RANK = "case when lower(n.subject) = :id then 0"
            + " when n.marked like :markedWord escape '!' then 1"
            + " when n.plain like :plainWord escape '!' then 2"
            + " when n.plain like :wordBegins escape '!' then 3"
            + " when n.plain like :within escape '!' then 4"
            + " else 5 end";

    private static final String MATCHES =
            "(n.plain like :within escape '!' or lower(n.subject) like :idBegins escape '!')";

    static final RowMapper<ProposalRow> PROPOSAL = (rows, context) -> new ProposalRow(
            rows.getString("campaign"),
            rows.getInt("run"),
            rows.getString("subject"),
            rows.getString("name"),
            rows.getBoolean("organization"),
            rows.getString("committee"),
            rows.getString("parent"),
            rows.getString("decided_by"),
            rows.getString("headed"),
            rows.getString("collective"),
            rows.getString("outcome"),
            rows.getString("grade"),
            rows.getString("eligible"),
            rows.getString("open_grades"),
            rows.getString("quota_group"));

    private static final RowMapper<ResultLineRow> LINE = (rows, context) -> new ResultLineRow(
            PROPOSAL.map(rows, context), rows.getString("stage"), rows.getString("decided"), rows.getInt("match_rank"));

    private final Handle handle;
    private final ResultQuery asked;
    private final Map<String, Object> values = new HashMap<>();
    private final String conditions;

    ResultRows(Handle handle, ResultQuery asked) {
        this.handle = handle;
        this.asked = asked;
        values.put("campaign", asked.campaign());
        values.put("run", asked.run());
        asked.name().ifPresent(this::name);
        conditions = conditions();
    }

    private void name(ResultQuery.SearchedName name) {
        values.put("id", name.id());
        values.put("idBegins", escaped(name.id()) + "%");
        boolean blank = name.plain().isBlank(); // no letter was typed: only ids are looked at
        values.put("markedWord", blank ? "" : "% " + escaped(name.marked()) + " %");
        values.put("plainWord", blank ? "" : "% " + escaped(name.plain()) + " %");
        values.put("wordBegins", blank ? "" : "% " + escaped(name.plain()) + "%");
        values.put("within", blank ? "" : "%" + escaped(name.plain()) + "%");
    }

    /** What stands for anything in a pattern stands for itself in a name. */
    private static String escaped(String text) {
        return text.replaceAll("[%_!]", "!$0");
    }

    /**
     * The results behind one, at most so many.
     *
     * @param after the id of the last one before; empty for the first page
     */
    List<ResultLineRow> page(Optional<String> after, int most) {
        Map<String, Object> bound = new HashMap<>(values);
        bound.put("most", most);
        String behind = "";
        if (after.isPresent()) {
            bound.put("after", after.get());
            behind = asked.name().isEmpty() ? " and p.subject > :after" : behindMatch(after.get(), bound);
        }
        String sql = asked.isNameAlone() ? ofName(behind) : ofAll(behind);
        return bound(handle.createQuery(sql), sql, bound).map(LINE).list();
    }

    /** One of them. */
    Optional<ResultLineRow> one(String subject) {
        Map<String, Object> bound = new HashMap<>(values);
        bound.put("most", 1);
        bound.put("subject", subject);
        String sql = ofAll(" and p.subject = :subject");
        return bound(handle.createQuery(sql), sql, bound).map(LINE).findOne();
    }

    private String behindMatch(String after, Map<String, Object> bound) {
        bound.put("afterRank", rank(after));
        return " and (" + RANK + " > :afterRank or (" + RANK + " = :afterRank and n.subject > :after))";
    }

    private int rank(String subject) {
        String sql = "select " + RANK + " from search_name n where " + ofRun("n") + " and n.subject = :subject";
        Map<String, Object> bound = new HashMap<>(values);
        bound.put("subject", subject);
        return bound(handle.createQuery(sql), sql, bound)
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    /** A search alone chooses its page among the names, and looks up no more than that. */
    private String ofName(String behind) {
        return "select p.*, r.stage, r.decided, n.match_rank from (select n.subject, " + RANK
                + " as match_rank from search_name n where " + ofRun("n") + " and " + MATCHES + behind
                + " order by match_rank, n.subject limit :most) n" + " join proposal p on " + ofRun("p")
                + " and p.subject = n.subject" + RESULT + " order by n.match_rank, p.subject";
    }

    private String ofAll(String behind) {
        String rank = asked.name().isEmpty() ? "0" : RANK;
        return "select p.*, r.stage, r.decided, " + rank + " as match_rank" + from(true) + behind + " order by "
                + (asked.name().isEmpty() ? "" : "match_rank, ") + "p.subject limit :most";
    }

    private static final String RESULT = " left join result r on r.campaign = p.campaign and r.subject = p.subject";

    private static String ofRun(String table) {
        return table + ".campaign = :campaign and " + table + ".run = :run";
    }

    private String from(boolean results) {
        boolean joined = results || asked.stage().isPresent() || asked.grade().isPresent();
        return " from proposal p" + (joined ? RESULT : "")
                + (asked.name().isEmpty()
                        ? ""
                        : " join search_name n on n.campaign = p.campaign and n.run = p.run"
                                + " and n.subject = p.subject")
                + " where " + ofRun("p") + conditions;
    }

    private String conditions() {
        List<String> conditions = new ArrayList<>();
        asked.name().ifPresent(any -> conditions.add(MATCHES));
        condition(conditions, "outcome", asked.outcome(), "p.outcome = :outcome");
        condition(conditions, "grade", asked.grade(), "coalesce(r.decided, p.grade) = :grade");
        condition(conditions, "stage", asked.stage(), "coalesce(r.stage, 'OPEN') = :stage");
        condition(conditions, "committee", asked.committee(), "p.decided_by = :committee");
        condition(conditions, "organization", asked.organization(), "p.organization = :organization");
        condition(conditions, "place", asked.within(), WITHIN);
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    private static final String WITHIN = "(p.subject = :place or p.parent in (with recursive below(id) as ("
            + "select cast(:place as text) union all select o.subject from proposal o join below b on o.parent = b.id"
            + " where o.campaign = :campaign and o.run = :run and o.organization) select id from below))";

    private <T> void condition(List<String> conditions, String name, Optional<T> value, String condition) {
        value.ifPresent(it -> {
            values.put(name, it);
            conditions.add(condition);
        });
    }

    /** How many there are on all pages. */
    long count() {
        String sql = asked.isNameAlone()
                ? "select count(*) from search_name n where " + ofRun("n") + " and " + MATCHES
                : "select count(*)" + from(false);
        return bound(handle.createQuery(sql), sql, values).mapTo(Long.class).one();
    }

    /** The ids of all, in their order. */
    List<String> subjects() {
        String rank = asked.name().isEmpty() ? "0" : RANK;
        String sql = "select p.subject, " + rank + " as match_rank" + from(false) + " order by match_rank, p.subject";
        return bound(handle.createQuery(sql), sql, values)
                .map((rows, context) -> rows.getString("subject"))
                .list();
    }

    /** Values that a statement does not name are refused by the library. */
    private static Query bound(Query query, String sql, Map<String, Object> values) {
        values.forEach((name, value) -> {
            if (sql.matches("(?s).*:" + name + "\\b.*")) {
                query.bind(name, value);
            }
        });
        return query;
    }
}
