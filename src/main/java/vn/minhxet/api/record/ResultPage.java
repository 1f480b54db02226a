package vn.minhxet.api.record;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhxet.campaign.Stage;
import vn.minhxet.rule.Grade;
import vn.minhxet.selection.NameQuery;
import vn.minhxet.store.ProposalRow;
import vn.minhxet.store.ResultLineRow;
import vn.minhxet.subject.Outcome;
import vn.minhxet.subject.SubjectKind;

/**
 * A page of the results of a run (trang danh sách kết quả). Immutable.
 *
 * @param total how many there are on all pages
 * @param next the id behind which the next page begins, null on the last
 */
record ResultPage(
        String campaign,
        int run,
        long total,
        List<Item> items,
        @Nullable String next) {

    /**
     * One result.
     *
     * @param matches where in the name stands what was searched; empty where nothing was, or an id was found
     * @param organization the organization directly above, the cell of a member; null at the top
     * @param grade the proposed one, null unless the run settled one
     */
    record Item(
            String subject,
            String name,
            List<NameQuery.Match> matches,
            SubjectKind subjectKind,
            @Nullable String organization,
            @Nullable String decidedBy,
            Outcome outcome,
            @Nullable Grade grade,
            List<Grade> openGrades,
            Stage stage,
            @Nullable Grade decided) {

        static Item of(ResultLineRow line, Optional<NameQuery> name) {
            ProposalRow row = line.proposal();
            return new Item(
                    row.subject(),
                    row.name(),
                    name.map(it -> it.matches(row.name())).orElse(List.of()),
                    row.organization() ? SubjectKind.ORGANIZATION : SubjectKind.MEMBER,
                    row.parent(),
                    row.decidedBy(),
                    Outcome.valueOf(row.outcome()),
                    ResultDocument.grade(row.grade()),
                    ResultDocument.grades(row.openGrades()),
                    line.stage() == null ? Stage.OPEN : Stage.valueOf(line.stage()),
                    ResultDocument.grade(line.decided()));
        }
    }
}
