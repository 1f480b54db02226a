package vn.minhxet.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import vn.minhxet.facts.FindingRow;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.subject.FactValues;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.SubjectYear;

/**
 * Every own fact of a subject altered once (thay đổi từng số liệu của một đối tượng): each column of its rows to what
 * stands in another row, often nothing, and rows of findings, indicators and assessments come and gone. What there was none
 * of, as no vote, no sentence names; it is left as it is.
 */
final class Alterations {

    private static final Set<String> IDENTITY = Set.of("id", "subject");

    private final YearFacts facts;
    private final SubjectYear subject;
    private final SplittableRandom random;
    private final List<Alteration> all = new ArrayList<>();

    private Alterations(YearFacts facts, SubjectYear subject, SplittableRandom random) {
        this.facts = facts;
        this.subject = subject;
        this.random = random;
    }

    static List<Alteration> of(YearFacts facts, SubjectYear subject, SplittableRandom random) {
        Alterations alterations = new Alterations(facts, subject, random);
        alterations.ofOwnRow();
        alterations.ofOtherTables();
        return alterations.all;
    }

    private void ofOwnRow() {
        columns("", facts.members(), "id", it -> FactValues.of(subject), "members");
        columns("", facts.organizations(), "id", it -> FactValues.of(subject), "organizations");
    }

    private void ofOtherTables() {
        Function<FindingRow, FactValues<?>> finding = it -> FactValues.of(new FindingYear(it, facts.period(), false));
        columns("finding.", facts.findings(), "subject", finding, "findings");
        columns("indicator.", facts.indicators(), "subject", FactValues::of, "indicators");
        columns("assessment.", facts.assessments(), "subject", FactValues::of, "assessments");
        rows("finding.", facts.findings(), "findings");
        rows("indicator.", facts.indicators(), "indicators");
        rows("assessment.", facts.assessments(), "assessments");
    }

    private <R> void columns(
            String prefix, List<R> rows, String owner, Function<R, FactValues<?>> known, String table) {
        for (int at = 0; at < rows.size(); at++) {
            if (Row.value(rows.get(at), owner).equals(subject.id())) {
                columns(prefix, rows, at, known.apply(rows.get(at)), table);
            }
        }
    }

    private <R> void columns(String prefix, List<R> rows, int at, FactValues<?> known, String table) {
        R row = rows.get(at);
        for (String column : Row.columns(row)) {
            Object other = Row.value(rows.get(random.nextInt(rows.size())), column);
            boolean given =
                    known.schema().find(column).isEmpty() ? Row.value(row, column) != null : known.isGiven(column);
            if (given && !IDENTITY.contains(column) && !Objects.equals(other, Row.value(row, column))) {
                List<R> altered = new ArrayList<>(rows);
                altered.set(at, Row.with(row, column, other));
                boolean wasUnknown = known.schema().find(column).isPresent() && !known.isKnown(column);
                all.add(new Alteration(prefix + column, wasUnknown, Row.with(facts, table, altered)));
            }
        }
    }

    private <R> void rows(String prefix, List<R> rows, String table) {
        for (R row : rows) {
            if (Row.value(row, "subject").equals(subject.id())) {
                List<R> fewer = rows.stream().filter(it -> it != row).toList();
                all.add(new Alteration(prefix, false, Row.with(facts, table, fewer)));
            }
        }
        if (!rows.isEmpty()) {
            List<R> more = new ArrayList<>(rows);
            more.add(owned(rows.get(random.nextInt(rows.size()))));
            all.add(new Alteration(prefix, false, Row.with(facts, table, more)));
        }
    }

    private <R> R owned(R other) {
        R owned = Row.with(other, "subject", subject.id());
        return Row.columns(owned).contains("id") ? Row.with(owned, "id", "KL-MOI") : owned;
    }
}
