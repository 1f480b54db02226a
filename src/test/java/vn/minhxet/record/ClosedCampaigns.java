package vn.minhxet.record;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhxet.campaign.Ballot;
import vn.minhxet.campaign.PaperReference;
import vn.minhxet.campaign.Stage;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.cli.CommandResult;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.generate.SyntheticYear;
import vn.minhxet.generate.YearShape;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.CompiledFormCache;
import vn.minhxet.rulebook.compiled.RulebookCompiler;
import vn.minhxet.store.DatabaseLocation;
import vn.minhxet.store.ProposalRow;

/**
 * Makes the closed campaigns of {@code fixtures/records}: an invented year under each rulebook, taken from facts to its closing
 * with every kind of step. They are kept as they were made: what is replayed from them is what an earlier program stored.
 */
final class ClosedCampaigns {

    static final Path FOLDER = CommandResult.HOME.resolve("fixtures/records");

    static final String DATABASE = "record.db";
    static final String KEY = "public-key.txt";
    static final String CHECKPOINT = "checkpoint.txt";
    static final String PROOF = "last-step.tlog-proof";
    static final String SUBJECT = "subject.txt";

    /** The members of each: few, since the whole record lies in the repository. */
    private static final String MEMBERS = "40";

    private final OfficeRecord record;
    private final String id;
    private final PaperReference paper;

    private ClosedCampaigns(OfficeRecord record, int year) {
        this.record = record;
        this.id = String.valueOf(year);
        this.paper = new PaperReference("12-QĐ/ĐU", LocalDate.of(year, 12, 20));
    }

    /** The rulebooks with a year that they were in force. */
    static Map<String, Integer> years() {
        return Map.of("366-qd-tw", 2025, "hue", 2025, "thanh-hoa", 2026, "124-qd-tw", 2024, "132-qd-tw", 2022);
    }

    /** Makes the one of a rulebook anew. */
    static void make(String rulebook, Path work) throws Exception {
        int year = years().get(rulebook);
        Path target = FOLDER.resolve(rulebook);
        Files.createDirectories(target);
        Clock clock = Clock.fixed(Instant.parse(year + "-12-20T08:15:00Z"), ZoneOffset.UTC);
        Path file = work.resolve(rulebook + ".db");
        try (OfficeRecord record = OfficeRecord.create(
                DatabaseLocation.of(file),
                work.resolve(rulebook + ".key"),
                "mau-" + rulebook,
                RecordOffice.STAFF,
                clock)) {
            ClosedCampaigns campaign = new ClosedCampaigns(record, year);
            campaign.begin(rulebook, year);
            campaign.propose();
            campaign.decide();
            String adjusted = campaign.adjust();
            campaign.end();
            Files.deleteIfExists(target.resolve(DATABASE));
            record.backup(target.resolve(DATABASE));
            write(target.resolve(KEY), record.verifier().text() + "\n");
            write(target.resolve(CHECKPOINT), record.checkpoint());
            write(target.resolve(PROOF), record.proof(campaign.id, adjusted).text());
            write(target.resolve(SUBJECT), adjusted + "\n");
        }
    }

    private static void write(Path file, String text) throws Exception {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void begin(String rulebook, int year) {
        Rulebooks rulebooks = Rulebooks.in(CommandResult.HOME.resolve("rules"));
        record.openCampaign(
                id, "Đợt mẫu " + year + " (dữ liệu giả lập)", year, 0, rulebooks, rulebook, RecordOffice.STAFF);
        YearFacts facts = SyntheticYear.of(YearShape.named(MEMBERS).orElseThrow(), 11, year);
        record.importFacts(id, facts, Optional.empty(), RecordOffice.STAFF);
        String member = facts.members().get(0).id();
        String cell = facts.members().get(0).organization();
        take(Step.of(StepKind.SELF_GRADE, member, member).withGrade(Grade.GOOD));
        take(Step.of(StepKind.BALLOT, member, cell).withBallot(new Ballot(9, 1, 8, 0, Map.of(Grade.GOOD, 8))));
        RulebookCompiler compiler = new RulebookCompiler(CompiledFormCache.none());
        record.run(id, compiler, "mẫu", RecordOffice.STAFF);
    }

    private void take(Step step) {
        record.take(id, List.of(step), RecordOffice.STAFF);
    }

    private void propose() {
        record.take(id, RecordOffice.proposals(record), RecordOffice.STAFF);
        record.take(id, RecordOffice.verifications(record), RecordOffice.STAFF);
        ProposalRow one = graded().get(0);
        take(Step.of(StepKind.APPRAISE, one.subject(), String.valueOf(one.decidedBy()))
                .withGrade(one.grade() == null ? Grade.COMPLETED : Grade.valueOf(one.grade()))
                .withReason("Thẩm định theo hồ sơ mẫu"));
    }

    /** The members on whom somebody decides, in order of id. */
    private List<ProposalRow> graded() {
        return record.proposals(id).stream()
                .filter(it -> !it.organization()
                        && it.decidedBy() != null
                        && !it.outcome().equals("NOT_GRADED"))
                .toList();
    }

    private void decide() {
        RecordOffice.decideAll(record);
        publish();
    }

    private void publish() {
        record.take(id, RecordOffice.everybodyAt(record, Stage.DECIDED, StepKind.NOTIFY), RecordOffice.STAFF);
        record.take(id, RecordOffice.everybodyAt(record, Stage.NOTIFIED, StepKind.PUBLISH), RecordOffice.STAFF);
    }

    /** One complains and is answered, another and is adjusted; who is adjusted. */
    private String adjust() {
        List<ProposalRow> members = new ArrayList<>(graded());
        ProposalRow first = members.get(0);
        take(Step.of(StepKind.COMPLAIN, first.subject(), first.subject()).withReason("Đề nghị xem lại"));
        take(Step.of(StepKind.DISMISS_COMPLAINT, first.subject(), String.valueOf(first.decidedBy()))
                .withReason("Kết quả đúng quy định")
                .withPaper(paper));
        ProposalRow low = members.stream()
                .filter(it -> record.states(id).get(it.subject()).decidedGrade() == Grade.COMPLETED)
                .findFirst()
                .orElse(first);
        take(Step.of(StepKind.ADJUST, low.subject(), String.valueOf(low.decidedBy()))
                .withGrade(Grade.NOT_COMPLETED)
                .withReason("Kết luận kiểm tra sau khi công khai")
                .withPaper(paper));
        publish();
        return low.subject();
    }

    private void end() {
        List<ProposalRow> members = graded();
        record.erase(id, members.get(members.size() - 1).subject(), paper, RecordOffice.STAFF);
        record.closeCampaign(id, "Kết thúc đợt mẫu", paper, RecordOffice.STAFF);
    }
}
