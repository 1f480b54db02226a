package vn.minhxet.paper.record;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.campaign.Stage;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.paper.Paper;
import vn.minhxet.paper.year.ChangedSubject;
import vn.minhxet.paper.year.DecidedSubject;
import vn.minhxet.paper.year.PaperException;
import vn.minhxet.paper.year.PaperKind;
import vn.minhxet.paper.year.PaperOrigin;
import vn.minhxet.paper.year.PaperRequest;
import vn.minhxet.paper.year.YearPapers;
import vn.minhxet.record.HistoryEntry;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.record.StepStatement;
import vn.minhxet.record.year.CampaignYear;
import vn.minhxet.record.year.CampaignYears;
import vn.minhxet.rule.Grade;
import vn.minhxet.selection.SubjectSearch;
import vn.minhxet.store.ProposalRow;
import vn.minhxet.subject.Outcome;

/**
 * Makes papers of what is in a record (lập giấy tờ từ hồ sơ). A paper names the state of the ledger right after what it tells
 * was entered, not that of today: what comes later changes no paper. Safe for any thread.
 */
public final class RecordPapers {

    private static final Set<StepKind> CHANGES = EnumSet.of(StepKind.ADJUST, StepKind.CANCEL);
    private static final Set<Stage> WAITING = EnumSet.of(Stage.PROPOSED, Stage.APPRAISED);

    private static final MessageTemplate NOT_AS_RECORDED =
            Messages.template("paper.refused.NOT_AS_RECORDED", "run", "program");
    private static final MessageTemplate NO_SUCH_PAPER = Messages.template("paper.refused.NO_SUCH_PAPER", "known");
    private static final MessageTemplate WHICH_PAPER = Messages.template("paper.refused.WHICH_PAPER", "known");
    private static final MessageTemplate NOTHING_CHANGED = Messages.template("paper.refused.NOTHING_CHANGED", "id");
    private static final MessageTemplate NOBODY_WAITS = Messages.template("paper.refused.NOBODY_WAITS", "organization");
    private static final MessageTemplate WHOSE = Messages.template("paper.refused.WHOSE", "known");
    private static final MessageTemplate NOT_DECIDED = Messages.template("paper.refused.NOT_DECIDED", "subject");
    private static final MessageTemplate ERASED = Messages.template("paper.refused.ERASED", "subject");
    private static final MessageTemplate NUMBER_OF_RECORD =
            Messages.template("paper.refused.NUMBER_OF_RECORD", "paper");

    private final CampaignYears years;
    private final OfficeRecord record;
    private final Language language;

    public RecordPapers(CampaignYears years, Language language) {
        this.years = years;
        this.record = years.record();
        this.language = language;
    }

    /**
     * The papers that are asked for, at least one.
     *
     * @param request of a decision, of changes and of notices the number and day choose among what is recorded
     * @throws PaperException where there is none
     * @throws vn.minhxet.record.RecordRefusedException where there is no such campaign, or no run
     * @throws vn.minhxet.grading.UnknownSubjectException where an id or name is that of nobody
     * @throws vn.minhxet.selection.AmbiguousNameException where a name is that of several
     */
    public List<Paper> of(String campaign, PaperRequest request) {
        return switch (request.kind()) {
            case DECISION -> List.of(decision(campaign, request));
            case CHANGES -> List.of(changes(campaign, request));
            case NOTICE -> notices(campaign, request);
            case SLIP -> slips(campaign, request);
            case PROPOSAL_LIST, SUMMARY, RESULTS, STATISTICS, BALLOT, SCORE_FORM -> ofRun(campaign, request);
        };
    }

    /** Papers of the latest run as it is stored. */
    private List<Paper> ofRun(String campaign, PaperRequest request) {
        CampaignYear year = asRecorded(years.latest(campaign));
        PaperOrigin origin = origin(year, year.run().index(), false);
        if (!request.kind().isOfOne() || request.subject().isPresent()) {
            return List.of(YearPapers.of(year.grading(), request, origin, language));
        }
        return YearPapers.subjects(year.grading(), request).stream()
                .map(it -> YearPapers.of(year.grading(), request.of(it), origin, language))
                .toList();
    }

    /** Reasons that this program reads otherwise than the one that graded are no paper of the record. */
    private static CampaignYear asRecorded(CampaignYear year) {
        if (!year.asRecorded()) {
            throw new PaperException(
                    NOT_AS_RECORDED.with(year.run().number(), year.run().program()));
        }
        return year;
    }

    private PaperOrigin origin(CampaignYear year, long entry, boolean settled) {
        String ledger = LedgerWords.state(record.checkpointAfter(entry), language);
        return new PaperOrigin(year.run().program(), ledger, settled);
    }

    // Decisions

    private Paper decision(String campaign, PaperRequest request) {
        List<HistoryEntry> steps = record.steps(campaign, it -> it.step() == StepKind.DECIDE && it.paper() != null);
        Optional<RecordedPaper> chosen = chosen(campaign, request, steps);
        if (chosen.isEmpty()) {
            return undecided(campaign, request);
        }
        List<HistoryEntry> decided = onPaper(steps, chosen.get());
        CampaignYear year = year(campaign, decided);
        List<DecidedSubject> subjects = new ArrayList<>();
        decided.stream()
                .map(HistoryEntry::statement)
                .filter(Objects::nonNull)
                .map(RecordPapers::decided)
                .forEach(subjects::add);
        subjects.sort(java.util.Comparator.comparingInt(it -> place(year.grading(), it.subject())));
        PaperRequest numbered = request.issuedBy(chosen.get().organization())
                .numbered(Optional.of(chosen.get().reference()));
        return YearPapers.decision(
                year.grading(),
                numbered,
                subjects,
                decided.size() - subjects.size(),
                origin(year, last(decided), true),
                language);
    }

    /** In the order of the tree; who is no longer in the facts last. */
    private static int place(YearGrading year, String subject) {
        int position = year.population().position(subject);
        return position < 0 ? Integer.MAX_VALUE : position;
    }

    private static DecidedSubject decided(StepStatement statement) {
        Optional<Grade> proposed = Optional.ofNullable(statement.proposed());
        StepStatement.Standing standing = statement.decided();
        Optional<Grade> grade = standing == null ? Optional.empty() : Optional.of(standing.grade());
        return new DecidedSubject(
                statement.subject(),
                statement.name(),
                proposed,
                statement.outcome() == null ? Outcome.NEEDS_DECISION : Outcome.valueOf(statement.outcome()),
                grade,
                Optional.ofNullable(standing == null ? null : standing.reason()));
    }

    /** The draft of a decision on who waits for one. */
    private Paper undecided(String campaign, PaperRequest request) {
        CampaignYear year = years.latest(campaign);
        Map<String, ResultState> states = record.states(campaign);
        Map<String, List<DecidedSubject>> waiting = new TreeMap<>();
        for (ProposalRow row : record.proposals(campaign)) {
            Stage stage = states.getOrDefault(row.subject(), ResultState.START).stage();
            String decider = row.decidedBy();
            if (decider != null && WAITING.contains(stage)) {
                waiting.computeIfAbsent(decider, any -> new ArrayList<>()).add(waiting(row));
            }
        }
        Optional<String> named = request.in().map(it -> idOf(year.grading(), it));
        if (named.isEmpty() && waiting.size() > 1) {
            throw new PaperException(WHOSE.with(String.join(", ", waiting.keySet())));
        }
        String issuer = named.orElseGet(() -> String.join("", waiting.keySet()));
        List<DecidedSubject> listed = waiting.get(issuer);
        if (listed == null) {
            throw new PaperException(NOBODY_WAITS.with(issuer.isEmpty() ? campaign : issuer));
        }
        PaperRequest open = request.issuedBy(issuer).numbered(Optional.empty());
        return YearPapers.decision(
                year.grading(), open, listed, 0, origin(year, year.run().index(), false), language);
    }

    private static DecidedSubject waiting(ProposalRow row) {
        return new DecidedSubject(
                row.subject(),
                row.name(),
                Optional.ofNullable(row.grade()).map(Grade::valueOf),
                Outcome.valueOf(row.outcome()),
                Optional.empty(),
                Optional.empty());
    }

    private static String idOf(YearGrading year, String written) {
        return year.population().row(SubjectSearch.position(year, written)).id();
    }

    /** The one paper that is meant; empty where none is recorded and none is named. */
    private Optional<RecordedPaper> chosen(String campaign, PaperRequest request, List<HistoryEntry> steps) {
        Map<RecordedPaper, Integer> known = new LinkedHashMap<>();
        steps.forEach(it -> known.merge(RecordedPaper.of(it.entry()), 1, Integer::sum));
        Optional<String> issuer =
                request.in().map(it -> idOf(years.latest(campaign).grading(), it));
        List<RecordedPaper> meant = known.keySet().stream()
                .filter(it -> issuer.isEmpty() || issuer.get().equals(it.organization()))
                .filter(it -> request.number().isEmpty()
                        || request.number().get().equals(it.reference().number()))
                .filter(it -> request.date().isEmpty()
                        || request.date().get().equals(it.reference().date()))
                .toList();
        if (meant.size() > 1) {
            throw new PaperException(WHICH_PAPER.with(named(meant)));
        }
        boolean isNamed = request.number().isPresent() || request.date().isPresent();
        if (meant.isEmpty() && isNamed) {
            throw new PaperException(NO_SUCH_PAPER.with(named(List.copyOf(known.keySet()))));
        }
        return meant.stream().findFirst();
    }

    private static Bilingual named(List<RecordedPaper> papers) {
        return papers.stream()
                .map(RecordedPaper::words)
                .reduce((left, right) -> new Bilingual(left.vi() + "; " + right.vi(), left.en() + "; " + right.en()))
                .orElse(Bilingual.same("-"));
    }

    private static List<HistoryEntry> onPaper(List<HistoryEntry> steps, RecordedPaper paper) {
        return steps.stream()
                .filter(it -> RecordedPaper.of(it.entry()).equals(paper))
                .toList();
    }

    private static long last(List<HistoryEntry> entries) {
        return entries.get(entries.size() - 1).index();
    }

    /** The year of the newest run on which steps rest; names of units come from its facts. */
    private CampaignYear year(String campaign, List<HistoryEntry> steps) {
        int run = steps.stream()
                .map(HistoryEntry::statement)
                .filter(it -> it != null && it.basis() != null)
                .mapToInt(it -> Objects.requireNonNull(it.basis()).run())
                .max()
                .orElse(0);
        return run == 0 ? years.latest(campaign) : years.of(campaign, run);
    }

    // Changes

    private Paper changes(String campaign, PaperRequest request) {
        List<HistoryEntry> all =
                record.steps(campaign, it -> it.step() == StepKind.DECIDE || CHANGES.contains(it.step()));
        List<HistoryEntry> steps =
                all.stream().filter(it -> CHANGES.contains(it.entry().step())).toList();
        Optional<RecordedPaper> chosen =
                request.number().isEmpty() ? Optional.empty() : chosen(campaign, request, steps);
        Optional<String> issuer =
                request.in().map(it -> idOf(years.latest(campaign).grading(), it));
        List<HistoryEntry> meant = steps.stream()
                .filter(it -> chosen.isEmpty()
                        ? issuer.isEmpty() || issuer.get().equals(it.entry().actingFor())
                        : RecordedPaper.of(it.entry()).equals(chosen.get()))
                .toList();
        if (meant.isEmpty()) {
            throw new PaperException(NOTHING_CHANGED.with(campaign));
        }
        CampaignYear year = year(campaign, meant);
        PaperRequest numbered = chosen.map(
                        it -> request.issuedBy(it.organization()).numbered(Optional.of(it.reference())))
                .orElseGet(() -> request.numbered(Optional.empty()));
        return YearPapers.changes(
                year.grading(), numbered, changed(all, meant), origin(year, last(meant), true), language);
    }

    /** Each change with the grade that stood before it. */
    private static List<ChangedSubject> changed(List<HistoryEntry> all, List<HistoryEntry> meant) {
        Map<String, Grade> standing = new HashMap<>();
        List<ChangedSubject> changed = new ArrayList<>();
        for (HistoryEntry step : all) {
            StepStatement statement = step.statement();
            if (statement == null) {
                continue;
            }
            Optional<Grade> after = Optional.ofNullable(statement.decided()).map(StepStatement.Standing::grade);
            if (meant.contains(step)) {
                changed.add(new ChangedSubject(
                        statement.subject(),
                        statement.name(),
                        Optional.ofNullable(standing.get(statement.subject())),
                        step.entry().step() == StepKind.CANCEL ? Optional.empty() : after,
                        statement.reason() == null ? "" : statement.reason(),
                        RecordedPaper.of(step.entry()).reference()));
            }
            after.ifPresent(it -> standing.put(statement.subject(), it));
        }
        return changed;
    }

    // Notices

    /** Of one, the notice of what stands; of a list, the notices of what was decided on its paper. */
    private List<Paper> notices(String campaign, PaperRequest request) {
        if (request.subject().isPresent()) {
            String subject =
                    idOf(years.latest(campaign).grading(), request.subject().get());
            List<HistoryEntry> history = record.history(campaign, subject);
            HistoryEntry deciding = history.stream()
                    .filter(RecordPapers::isDeciding)
                    .reduce((earlier, later) -> later)
                    .orElseThrow(() -> new PaperException(NOT_DECIDED.with(subject)));
            return List.of(notice(campaign, request, deciding, history));
        }
        List<HistoryEntry> steps = record.steps(campaign, it -> it.step() == StepKind.DECIDE && it.paper() != null);
        RecordedPaper paper = chosen(campaign, request, steps)
                .orElseThrow(() -> new PaperException(NO_SUCH_PAPER.with(Bilingual.same("-"))));
        List<Paper> notices = new ArrayList<>();
        for (HistoryEntry deciding : onPaper(steps, paper)) {
            StepStatement statement = deciding.statement();
            if (statement != null) {
                notices.add(notice(campaign, request, deciding, record.history(campaign, statement.subject())));
            }
        }
        if (notices.isEmpty()) {
            throw new PaperException(NO_SUCH_PAPER.with(named(List.of(paper))));
        }
        return notices;
    }

    private static boolean isDeciding(HistoryEntry step) {
        StepKind kind = step.entry().step();
        return step.statement() != null && (kind == StepKind.DECIDE || kind == StepKind.ADJUST);
    }

    private Paper notice(String campaign, PaperRequest request, HistoryEntry deciding, List<HistoryEntry> history) {
        StepStatement statement = Objects.requireNonNull(deciding.statement());
        CampaignYear year = year(campaign, List.of(deciding));
        RecordedPaper paper = RecordedPaper.of(deciding.entry());
        Optional<HistoryEntry> told = notified(deciding, history);
        PaperRequest own = request.of(statement.subject())
                .issuedBy(paper.organization())
                .numbered(told.map(it -> it.entry().paper()).map(RecordedPaper::reference));
        return YearPapers.notice(
                year.grading(),
                own,
                decided(statement),
                paper.reference(),
                origin(year, told.orElse(deciding).index(), false),
                language);
    }

    /** The step by which the subject was told of a decision, where that bears a paper. */
    private static Optional<HistoryEntry> notified(HistoryEntry deciding, List<HistoryEntry> history) {
        for (HistoryEntry step : history) {
            if (step.index() > deciding.index()) {
                if (step.entry().step() == StepKind.NOTIFY && step.entry().paper() != null) {
                    return Optional.of(step);
                }
                if (isDeciding(step)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    // Slips

    private List<Paper> slips(String campaign, PaperRequest request) {
        if (request.number().isPresent() || request.date().isPresent()) {
            throw new PaperException(NUMBER_OF_RECORD.with(PaperKind.SLIP.code()));
        }
        YearGrading latest = years.latest(campaign).grading();
        Map<String, ResultState> states = record.states(campaign);
        List<String> subjects = request.subject()
                .map(it -> List.of(known(campaign, idOf(latest, it), states)))
                .orElseGet(() -> YearPapers.subjects(latest, request).stream()
                        .filter(it -> !isErased(campaign, it, states))
                        .toList());
        SlipHistory histories = new SlipHistory(record, language);
        return subjects.stream()
                .map(it -> slip(campaign, request.of(it), it, histories))
                .toList();
    }

    private String known(String campaign, String subject, Map<String, ResultState> states) {
        if (isErased(campaign, subject, states)) {
            throw new PaperException(ERASED.with(subject));
        }
        return subject;
    }

    /** Whoever has a result and no steps had their data erased. */
    private boolean isErased(String campaign, String subject, Map<String, ResultState> states) {
        return states.containsKey(subject) && record.history(campaign, subject).isEmpty();
    }

    private Paper slip(String campaign, PaperRequest request, String subject, SlipHistory histories) {
        List<HistoryEntry> steps = record.history(campaign, subject);
        CampaignYear year = asRecorded(year(campaign, steps));
        @Nullable
        StepStatement last =
                steps.isEmpty() ? null : steps.get(steps.size() - 1).statement();
        boolean settled = last != null && last.decided() != null;
        long entry = steps.isEmpty() ? year.run().index() : last(steps);
        Function<String, String> committee = id -> histories.committee(year.grading(), id);
        return YearPapers.slip(
                year.grading(),
                request.numbered(Optional.empty()),
                histories.result(steps, committee),
                origin(year, entry, settled),
                language);
    }
}
