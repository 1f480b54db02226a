package vn.minhxet.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.language.Nearest;
import vn.minhxet.language.Quoted;
import vn.minhxet.overview.PageException;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.selection.NameQuery;
import vn.minhxet.selection.Selection;
import vn.minhxet.selection.SubjectFilter;
import vn.minhxet.selection.SubjectOrder;
import vn.minhxet.subject.Outcome;
import vn.minhxet.subject.Result;
import vn.minhxet.subject.SubjectKind;

/** The parameters of lists: who is in them, in which order, and which page. Pure functions. */
public final class ListQuery {

    public static final String NAME = "q";
    public static final String OUTCOME = "outcome";
    public static final String GRADE = "grade";
    public static final String RULE = "rule";
    public static final String SUBJECT_KIND = "subjectKind";
    static final String KIND = "kind";
    public static final String IN = "in";
    static final String SORT = "sort";
    public static final String AFTER = "after";
    public static final String LIMIT = "limit";

    /** The other population, of two that are compared. */
    public static final String WITH = "with";

    private static final MessageTemplate NO_PAGE = Messages.template("api.parameter.NO_PAGE", "parameter");
    private static final MessageTemplate NO_ORGANIZATION =
            Messages.template("api.parameter.NO_ORGANIZATION", "parameter", "subject");
    private static final MessageTemplate NO_RULE =
            Messages.template("api.parameter.NO_RULE", "rulebook", "rule", "hint");

    /** As many as a page shows without being asked. */
    private static final int USUAL = 50;

    /** As the changes of a what-if question: a caller fetches a long list in pages of this size at most. */
    private static final int MOST = 500;

    private ListQuery() {}

    /**
     * Who is meant, and in which order.
     *
     * @throws ProblemException where a parameter has no such value
     */
    static Selection selection(QueryParameters query, YearGrading year) {
        Optional<String> rule = query.text(RULE);
        rule.ifPresent(it -> requireRule(year.rulebook(), it));
        SubjectFilter filter = new SubjectFilter(
                results(query),
                organization(query, year),
                query.code(SUBJECT_KIND, SubjectKind.values()),
                query.code(KIND, OrganizationKind.values()),
                rule,
                query.text(NAME).map(NameQuery::of));
        return new Selection(filter, query.code(SORT, SubjectOrder.values()).orElse(SubjectOrder.ID));
    }

    private static Set<Result> results(QueryParameters query) {
        Optional<Outcome> outcome = query.code(OUTCOME, Outcome.values());
        Optional<Grade> grade = query.code(GRADE, Grade.values());
        return Arrays.stream(Result.values())
                .filter(it -> outcome.isEmpty() || it.outcome() == outcome.get())
                .filter(it -> grade.isEmpty() || it.grade().equals(grade))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Result.class)));
    }

    /**
     * Requires a rule of a rulebook.
     *
     * @throws ProblemException where it has none of that name
     */
    public static void requireRule(Rulebook rulebook, String rule) {
        if (rulebook.rule(rule).isEmpty()) {
            List<String> names = rulebook.rules().stream().map(RuleText::name).toList();
            throw new ProblemException(
                    ProblemKind.INVALID_PARAMETER,
                    NO_RULE.with(rulebook.id(), Quoted.of(rule), Nearest.behind(rule, names)));
        }
    }

    /**
     * The position of the organization that is named, if one is.
     *
     * @throws vn.minhxet.grading.UnknownSubjectException where there is none of that id
     */
    public static OptionalInt organization(QueryParameters query, YearGrading year) {
        Optional<String> in = query.text(IN);
        if (in.isEmpty()) {
            return OptionalInt.empty();
        }
        int position = year.position(in.get());
        if (!year.population().isOrganization(position)) {
            throw new ProblemException(ProblemKind.INVALID_PARAMETER, NO_ORGANIZATION.with(IN, Quoted.of(in.get())));
        }
        return OptionalInt.of(position);
    }

    public static Optional<String> after(QueryParameters query) {
        return query.text(AFTER);
    }

    public static int limit(QueryParameters query) {
        return query.number(LIMIT, USUAL, MOST);
    }

    public static ProblemException refused(PageException unknown) {
        ProblemException told = new ProblemException(ProblemKind.INVALID_PARAMETER, NO_PAGE.with(AFTER));
        told.initCause(unknown);
        return told;
    }
}
