package vn.minhxet.web.page.subject;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.language.Language;
import vn.minhxet.overview.SubjectEntry;
import vn.minhxet.rule.Grade;
import vn.minhxet.web.page.CampaignScope;
import vn.minhxet.web.page.Figure;
import vn.minhxet.web.page.Numeral;
import vn.minhxet.web.page.PlaceText;
import vn.minhxet.web.page.ResultMark;

/**
 * One subject in a list (dòng trong danh sách). Immutable.
 *
 * @param name in pieces, what was looked for marked
 * @param kind of an organization what it is, else member
 * @param result what is decided, else proposed
 * @param points empty where there are none
 * @param state how far it has come
 */
public record SubjectRow(
        String id,
        List<Piece> name,
        String why,
        String kind,
        String unit,
        String unitAddress,
        ResultMark result,
        Figure points,
        String state) {

    public SubjectRow {
        name = List.copyOf(name);
    }

    static SubjectRow of(SubjectEntry entry, CampaignScope scope, Map<String, ResultState> states, String typed) {
        Language language = scope.language();
        ResultState state = states.getOrDefault(entry.subject(), ResultState.START);
        Grade decided = state.decidedGrade();
        String unit = entry.organization();
        return new SubjectRow(
                entry.subject(),
                Piece.of(entry.name(), typed),
                scope.why(entry.subject()).text(),
                (entry.kind() == null ? entry.subjectKind() : entry.kind())
                        .words()
                        .in(language),
                blank(entry.organizationName()),
                unit == null ? "" : scope.organization(unit).text(),
                decided == null
                        ? ResultMark.of(entry.outcome(), entry.grade(), language)
                        : ResultMark.of(decided, language),
                points(entry, language),
                state.stage().words().in(language));
    }

    private static Figure points(SubjectEntry entry, Language language) {
        return entry.score() == null
                ? new Figure("", "", "")
                : new Figure(
                        Numeral.decimal(entry.score(), language),
                        PlaceText.POINTS_UNIT.words().in(language),
                        "");
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
