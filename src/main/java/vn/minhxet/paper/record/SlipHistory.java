package vn.minhxet.paper.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.paper.year.RecordedResult;
import vn.minhxet.record.HistoryEntry;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.record.RecordEntry;
import vn.minhxet.record.StepStatement;
import vn.minhxet.subject.CommitteeName;

/** The steps of one result as its slip tells them (quá trình xét, xếp loại): when, what, by whom, on which paper, why. */
final class SlipHistory {

    /** Days are those of Vietnam, whose clocks have stood 7 hours ahead all along. */
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private static final MessageTemplate STEP = Messages.template("paper.slip.STEP", "day", "step", "details");
    private static final MessageTemplate STEP_ALONE = Messages.template("paper.slip.STEP_ALONE", "day", "step");
    private static final MessageTemplate GRADE = Messages.template("record.entry.GRADE", "grade");
    private static final MessageTemplate PAPER = Messages.template("paper.value.PAPER", "number", "day");
    private static final MessageTemplate REASON = Messages.template("record.entry.REASON", "reason");
    private static final MessageTemplate DECIDED = Messages.template("paper.slip.DECIDED", "grade", "number", "day");
    private static final MessageTemplate DIFFERS = Messages.template("paper.slip.DIFFERS", "reason");

    private final OfficeRecord record;
    private final Language language;
    private final ValueFormat phrasing;

    SlipHistory(OfficeRecord record, Language language) {
        this.record = record;
        this.language = language;
        this.phrasing = new ValueFormat(language);
    }

    /** The committee that acts for an organization, by the facts of a year; the id where they do not have it. */
    String committee(YearGrading year, String id) {
        int position = year.population().position(id);
        return position < 0 || !year.population().isOrganization(position)
                ? id
                : CommitteeName.of(year.population().organization(position));
    }

    /** What the steps come to, proved by the last. */
    RecordedResult result(List<HistoryEntry> steps, Function<String, String> committee) {
        if (steps.isEmpty()) {
            return new RecordedResult(List.of(), List.of(), List.of(), Optional.empty());
        }
        HistoryEntry last = steps.get(steps.size() - 1);
        List<String> history = steps.stream().map(it -> line(it, committee)).toList();
        return LedgerWords.proved(decision(last.statement()), history, record.proofOf(last.index()), language);
    }

    private List<String> decision(@Nullable StepStatement last) {
        StepStatement.Standing standing = last == null ? null : last.decided();
        if (standing == null) {
            return List.of();
        }
        List<String> said = new ArrayList<>();
        RecordEntry.PaperText paper = standing.paper();
        said.add(DECIDED.in(
                language,
                standing.grade().words(),
                paper == null ? "" : paper.number(),
                paper == null ? "" : phrasing.day(LocalDate.parse(paper.date()))));
        if (standing.reason() != null) {
            said.add(DIFFERS.in(language, standing.reason()));
        }
        return said;
    }

    private String line(HistoryEntry step, Function<String, String> committee) {
        RecordEntry entry = step.entry();
        StepStatement statement = step.statement();
        List<String> details = new ArrayList<>();
        if (statement != null && statement.grade() != null) {
            details.add(GRADE.in(language, statement.grade().words().insideSentence()));
        }
        if (entry.actingFor() != null) {
            details.add(committee.apply(entry.actingFor()));
        }
        RecordEntry.PaperText paper = entry.paper();
        if (paper != null) {
            details.add(PAPER.in(language, paper.number(), phrasing.day(LocalDate.parse(paper.date()))));
        }
        if (statement != null && statement.reason() != null) {
            details.add(REASON.in(language, statement.reason()));
        }
        LocalDate day = Instant.parse(entry.at()).atOffset(VIETNAM).toLocalDate();
        String what =
                (entry.step() == null ? entry.kind().words() : entry.step().words()).in(language);
        return details.isEmpty()
                ? STEP_ALONE.in(language, phrasing.day(day), what)
                : STEP.in(language, phrasing.day(day), what, String.join("; ", details));
    }
}
