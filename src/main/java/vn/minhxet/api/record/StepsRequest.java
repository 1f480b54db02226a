package vn.minhxet.api.record;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhxet.campaign.Ballot;
import vn.minhxet.campaign.ListDecision;
import vn.minhxet.campaign.PaperReference;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.http.StrictJson;
import vn.minhxet.rule.Grade;

/** Steps as JSON spells them; a refusal names the property. Pure functions. */
final class StepsRequest {

    private static final String STEPS = "steps";
    private static final String KIND = "kind";
    private static final String SUBJECT = "subject";
    private static final String FOR = "for";
    private static final String GRADE = "grade";
    private static final String REASON = "reason";
    private static final String PAPER = "paper";
    private static final String BALLOT = "ballot";
    private static final String RUN = "run";
    private static final String LINES = "lines";
    private static final String WAIT = "leaveWaiting";
    private static final String NUMBER = "number";
    private static final String DATE = "date";
    private static final String VOTES = "votes";
    private static final String CALLED = "called";
    private static final String EXCUSED = "excused";
    private static final String PRESENT = "present";
    private static final String INVALID = "invalid";

    /** Everybody of a province at once; more are sent in several requests. */
    private static final int MOST_STEPS = 100_000;

    /** More members than any cell or committee has. */
    private static final int MOST_VOTES = 1_000_000;

    private StepsRequest() {}

    /** Why something is done, and by which paper. */
    record Reason(@Nullable String text, @Nullable PaperReference paper) {}

    static Reason readReason(InputStream body) {
        StrictJson given = StrictJson.read(body, REASON, PAPER);
        return new Reason(given.text(REASON).orElse(null), paper(given));
    }

    /** The steps of a body; at least one. */
    static List<Step> read(InputStream body) {
        StrictJson given = StrictJson.read(body, STEPS);
        List<Step> steps = given.each(STEPS, MOST_STEPS, KIND, SUBJECT, FOR, GRADE, REASON, PAPER, BALLOT, RUN).stream()
                .map(StepsRequest::step)
                .toList();
        if (steps.isEmpty()) {
            throw given.wrong(STEPS, StrictJson.MISSING);
        }
        return steps;
    }

    private static Step step(StrictJson given) {
        StepKind kind =
                given.code(KIND, List.of(StepKind.values())).orElseThrow(() -> given.wrong(KIND, StrictJson.MISSING));
        return new Step(
                kind,
                given.required(SUBJECT),
                given.required(FOR),
                grade(given),
                given.text(REASON).orElse(null),
                paper(given),
                given.part(BALLOT, CALLED, EXCUSED, PRESENT, INVALID, VOTES)
                        .map(StepsRequest::ballot)
                        .orElse(null),
                given.has(RUN) ? Integer.valueOf(given.whole(RUN, 0, Integer.MAX_VALUE)) : null);
    }

    private static @Nullable Grade grade(StrictJson given) {
        return given.code(GRADE, List.of(Grade.values())).orElse(null);
    }

    private static @Nullable PaperReference paper(StrictJson given) {
        Optional<StrictJson> paper = given.part(PAPER, NUMBER, DATE);
        return paper.map(it -> new PaperReference(
                        it.required(NUMBER), it.day(DATE).orElseThrow(() -> it.wrong(DATE, StrictJson.MISSING))))
                .orElse(null);
    }

    private static Ballot ballot(StrictJson given) {
        Map<Grade, Integer> votes = new EnumMap<>(Grade.class);
        String[] grades = Grade.codes().toArray(String[]::new);
        given.part(VOTES, grades).ifPresent(counted -> {
            for (Grade grade : Grade.values()) {
                if (counted.has(grade.name())) {
                    votes.put(grade, counted.whole(grade.name(), 0, MOST_VOTES));
                }
            }
        });
        return new Ballot(
                required(given, CALLED),
                given.whole(EXCUSED, 0, MOST_VOTES),
                required(given, PRESENT),
                given.whole(INVALID, 0, MOST_VOTES),
                votes);
    }

    private static int required(StrictJson given, String name) {
        if (!given.has(name)) {
            throw given.wrong(name, StrictJson.MISSING);
        }
        return given.whole(name, 0, MOST_VOTES);
    }

    /**
     * A list to be decided.
     *
     * @param leaveWaiting whether those who have to wait for others are left out, instead of refusing the list
     */
    record Decision(ListDecision list, boolean leaveWaiting) {}

    static Decision readDecision(InputStream body) {
        StrictJson given = StrictJson.read(body, FOR, PAPER, LINES, WAIT);
        List<ListDecision.Line> lines = given.each(LINES, MOST_STEPS, SUBJECT, GRADE, REASON).stream()
                .map(it -> new ListDecision.Line(
                        it.required(SUBJECT), grade(it), it.text(REASON).orElse(null)))
                .toList();
        return new Decision(ListDecision.of(given.required(FOR), paper(given), lines), given.flag(WAIT));
    }
}
