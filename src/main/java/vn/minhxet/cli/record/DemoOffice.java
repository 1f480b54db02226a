package vn.minhxet.cli.record;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minhxet.campaign.ListDecision;
import vn.minhxet.campaign.PaperReference;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.campaign.Stage;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.generate.SyntheticYear;
import vn.minhxet.generate.YearShape;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.Messages;
import vn.minhxet.record.Actor;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.RulebookCompiler;
import vn.minhxet.store.DatabaseLocation;
import vn.minhxet.store.ProposalRow;

/**
 * An office on invented data (hồ sơ mẫu để xem thử): a closed year, the year after it half way through its decisions, and a
 * quarter. Everything is entered through the record, as an office would. For one office.
 */
public final class DemoOffice {

    /** The closed year. */
    public static final String CLOSED = "2024";

    /** The year under way. */
    public static final String UNDER_WAY = "2025";

    /** The quarter. */
    public static final String QUARTER = "2025-q4";

    private static final Bilingual CLOSED_TITLE = Messages.words("demo.CLOSED_TITLE");
    private static final Bilingual UNDER_WAY_TITLE = Messages.words("demo.UNDER_WAY_TITLE");
    private static final Bilingual QUARTER_TITLE = Messages.words("demo.QUARTER_TITLE");
    private static final Bilingual STAFF = Messages.words("demo.STAFF");
    private static final Bilingual CHOSEN = Messages.words("demo.CHOSEN");
    private static final Bilingual OTHERWISE = Messages.words("demo.OTHERWISE");
    private static final Bilingual COMPLAINT = Messages.words("demo.COMPLAINT");
    private static final Bilingual PAPER = Messages.words("demo.PAPER");

    private static final String RULEBOOK_BEFORE = "124-qd-tw";
    private static final String RULEBOOK = "hue";

    /** Any seed would do: with this one some group is over its quota and somebody is on hold. */
    private static final long SEED = 7;

    private static final String DATABASE = "minhxet.db";
    private static final String KEY = "minhxet.key";

    private final OfficeRecord record;
    private final Rulebooks rulebooks;
    private final RulebookCompiler compiler;
    private final String program;
    private final Actor staff = new Actor(STAFF.in(Language.VI));

    private DemoOffice(OfficeRecord record, Rulebooks rulebooks, RulebookCompiler compiler, String program) {
        this.record = record;
        this.rulebooks = rulebooks;
        this.compiler = compiler;
        this.program = program;
    }

    /** Where the database of a demonstration lies in its folder. */
    public static DatabaseLocation location(Path folder) {
        return DatabaseLocation.of(folder.resolve(DATABASE));
    }

    /** Opens the demonstration that was made in a folder. */
    public static OfficeRecord open(Path folder) {
        return OfficeRecord.open(location(folder), folder.resolve(KEY), Clock.systemUTC());
    }

    /**
     * Makes a demonstration in a folder that has none, and leaves it open.
     *
     * @param program the version of the program
     */
    public static OfficeRecord make(Path folder, Rulebooks rulebooks, RulebookCompiler compiler, String program) {
        Actor staff = new Actor(STAFF.in(Language.VI));
        OfficeRecord record =
                OfficeRecord.create(location(folder), folder.resolve(KEY), "demo-mau", staff, Clock.systemUTC());
        DemoOffice office = new DemoOffice(record, rulebooks, compiler, program);
        office.closedYear();
        office.yearUnderWay();
        office.quarter();
        return record;
    }

    private void closedYear() {
        begin(CLOSED, CLOSED_TITLE, RULEBOOK_BEFORE, SyntheticYear.of(YearShape.HUE, SEED, 2024));
        PaperReference paper = paper(LocalDate.of(2025, 1, 15));
        record.take(CLOSED, proposals(CLOSED), staff);
        record.take(CLOSED, verifications(CLOSED, paper), staff);
        decide(CLOSED, deciders(CLOSED), paper);
        record.take(CLOSED, everybodyAt(CLOSED, Stage.DECIDED, StepKind.NOTIFY), staff);
        record.take(CLOSED, everybodyAt(CLOSED, Stage.NOTIFIED, StepKind.PUBLISH), staff);
        record.closeCampaign(CLOSED, CHOSEN.in(Language.VI), paper, staff);
    }

    private void yearUnderWay() {
        begin(UNDER_WAY, UNDER_WAY_TITLE, RULEBOOK, SyntheticYear.of(YearShape.HUE, SEED, 2025));
        PaperReference paper = paper(LocalDate.of(2025, 12, 20));
        record.take(UNDER_WAY, proposals(UNDER_WAY), staff);
        List<String> all = List.copyOf(deciders(UNDER_WAY));
        decide(UNDER_WAY, new TreeSet<>(all.subList(0, all.size() / 2)), paper);
        String first = record.states(UNDER_WAY).entrySet().stream()
                .filter(it -> it.getValue().stage() == Stage.DECIDED)
                .map(it -> decider(UNDER_WAY, it.getKey()))
                .findFirst()
                .orElseThrow();
        published(first);
    }

    /** Of one committee everything is published, and somebody complains. */
    private void published(String committee) {
        record.take(UNDER_WAY, of(committee, everybodyAt(UNDER_WAY, Stage.DECIDED, StepKind.NOTIFY)), staff);
        List<Step> publish = of(committee, everybodyAt(UNDER_WAY, Stage.NOTIFIED, StepKind.PUBLISH));
        record.take(UNDER_WAY, publish, staff);
        String subject = publish.get(0).subject();
        record.take(
                UNDER_WAY,
                List.of(Step.of(StepKind.COMPLAIN, subject, subject).withReason(COMPLAINT.in(Language.VI))),
                staff);
    }

    private static List<Step> of(String committee, List<Step> steps) {
        return steps.stream().filter(it -> it.actingFor().equals(committee)).toList();
    }

    private void quarter() {
        YearFacts year = SyntheticYear.of(YearShape.HUE, SEED, 2025);
        Period quarter = new Period(2025, 4, year.period().reviewedOn(), LocalDate.of(2025, 10, 3));
        YearFacts facts = new YearFacts(
                quarter, year.organizations(), year.members(), year.assessments(), year.indicators(), year.findings());
        begin(QUARTER, QUARTER_TITLE, RULEBOOK, facts);
    }

    private void begin(String campaign, Bilingual title, String rulebook, YearFacts facts) {
        Period period = facts.period();
        record.openCampaign(
                campaign, title.in(Language.VI), period.year(), period.quarter(), rulebooks, rulebook, staff);
        record.importFacts(campaign, facts, Optional.empty(), staff);
        record.run(campaign, compiler, program, staff);
    }

    private static PaperReference paper(LocalDate on) {
        return new PaperReference(PAPER.in(Language.VI), on);
    }

    private List<ProposalRow> due(String campaign) {
        return record.proposals(campaign).stream()
                .filter(it -> it.decidedBy() != null && !it.outcome().equals("NOT_GRADED"))
                .toList();
    }

    private SortedSet<String> deciders(String campaign) {
        return due(campaign).stream().map(ProposalRow::decidedBy).collect(Collectors.toCollection(TreeSet::new));
    }

    private String decider(String campaign, String subject) {
        return due(campaign).stream()
                .filter(it -> it.subject().equals(subject))
                .map(DemoOffice::decider)
                .findFirst()
                .orElseThrow();
    }

    private static String decider(ProposalRow row) {
        return String.valueOf(row.decidedBy());
    }

    private List<Step> proposals(String campaign) {
        return due(campaign).stream()
                .map(it -> Step.of(StepKind.PROPOSE, it.subject(), decider(it)).withRun(it.run()))
                .toList();
    }

    private List<Step> verifications(String campaign, PaperReference paper) {
        return due(campaign).stream()
                .filter(it -> it.outcome().equals("ON_HOLD"))
                .map(it -> Step.of(StepKind.VERIFY, it.subject(), decider(it)).withPaper(paper))
                .toList();
    }

    /** Decides as proposed, committee after committee, until nobody is left who may be decided. */
    private void decide(String campaign, SortedSet<String> committees, PaperReference paper) {
        boolean more = true;
        while (more) {
            more = false;
            for (String committee : committees) {
                ListDecision list = record.decidable(campaign, undecided(campaign, committee, paper), staff)
                        .list();
                if (!list.lines().isEmpty()) {
                    record.decide(campaign, list, staff);
                    more = true;
                }
            }
        }
    }

    private ListDecision undecided(String campaign, String committee, PaperReference paper) {
        Map<String, ResultState> states = record.states(campaign);
        List<ListDecision.Line> lines = new ArrayList<>();
        for (ProposalRow row : due(campaign)) {
            Stage stage = states.getOrDefault(row.subject(), ResultState.START).stage();
            if (committee.equals(row.decidedBy()) && stage == Stage.PROPOSED) {
                lines.add(line(
                        row,
                        lines.stream().noneMatch(it -> OTHERWISE.in(Language.VI).equals(it.reason()))));
            }
        }
        return ListDecision.of(committee, paper, lines);
    }

    /**
     * As proposed; of several grades the lowest, and one COMPLETED of each list is decided GOOD, so that there is a
     * decision that differs from its proposal.
     */
    private static ListDecision.Line line(ProposalRow row, boolean mayDiffer) {
        String proposed = row.grade();
        if (proposed == null) {
            return new ListDecision.Line(row.subject(), least(row.openGrades()), CHOSEN.in(Language.VI));
        }
        boolean differs = mayDiffer && !row.organization() && proposed.equals(Grade.COMPLETED.name());
        return differs
                ? new ListDecision.Line(row.subject(), Grade.GOOD, OTHERWISE.in(Language.VI))
                : new ListDecision.Line(row.subject(), Grade.valueOf(proposed), null);
    }

    /** Of who was on hold, and left no grades open, GOOD. */
    private static Grade least(@Nullable String open) {
        return open == null || open.isEmpty() ? Grade.GOOD : Grade.valueOf(open.substring(open.lastIndexOf(';') + 1));
    }

    private List<Step> everybodyAt(String campaign, Stage stage, StepKind kind) {
        Map<String, ResultState> states = record.states(campaign);
        return due(campaign).stream()
                .filter(it ->
                        states.getOrDefault(it.subject(), ResultState.START).stage() == stage)
                .map(it -> Step.of(kind, it.subject(), decider(it)))
                .toList();
    }
}
