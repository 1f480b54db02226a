package vn.minhxet.record;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.minhxet.campaign.ListDecision;
import vn.minhxet.campaign.PaperReference;
import vn.minhxet.campaign.Stage;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.cli.CommandResult;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.generate.SyntheticYear;
import vn.minhxet.generate.YearShape;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.CompiledFormCache;
import vn.minhxet.rulebook.compiled.RulebookCompiler;
import vn.minhxet.store.DatabaseLocation;
import vn.minhxet.store.ProposalRow;

/** A synthetic office that keeps a record: a year of Huế's shape, taken as far as a test wants. */
final class RecordOffice {

    static final Actor STAFF = new Actor("cán bộ mẫu");
    static final PaperReference PAPER = new PaperReference("01-QĐ/ĐU", LocalDate.of(2025, 12, 20));
    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-12-20T08:15:00.5Z"), ZoneOffset.UTC);
    static final String CAMPAIGN = "2025";

    /** Compiled once for all tests: what is tested is not the compiler. */
    static final RulebookCompiler COMPILER =
            new RulebookCompiler(new CompiledFormCache(CommandResult.HOME.resolve("target/record-test-forms"), "test"));

    private RecordOffice() {}

    static YearFacts facts() {
        return FactsReader.read(CommandResult.FIXTURES.resolve("hue-2025")).orThrow();
    }

    static OfficeRecord begin(DatabaseLocation location, Path key) {
        return OfficeRecord.create(location, key, "phuong-mau", STAFF, CLOCK);
    }

    /** A record with one campaign, its facts and a run. */
    static OfficeRecord graded(DatabaseLocation location, Path key) {
        return graded(location, key, facts());
    }

    /** A year with some sixty members, for tests that read the whole record many times. */
    static YearFacts few() {
        return SyntheticYear.of(YearShape.named("60").orElseThrow(), 3, 2025);
    }

    static OfficeRecord graded(DatabaseLocation location, Path key, YearFacts facts) {
        OfficeRecord record = imported(location, key, facts);
        record.run(CAMPAIGN, COMPILER, "test", STAFF);
        return record;
    }

    /** A record with one campaign and its facts, before the first run. */
    static OfficeRecord imported(DatabaseLocation location, Path key, YearFacts facts) {
        OfficeRecord record = begin(location, key);
        record.openCampaign(
                CAMPAIGN, "Đợt mẫu 2025", 2025, 0, Rulebooks.in(CommandResult.HOME.resolve("rules")), "hue", STAFF);
        record.importFacts(CAMPAIGN, facts, Optional.empty(), STAFF);
        return record;
    }

    /** The one campaign of a record. */
    static String campaign(OfficeRecord record) {
        return record.campaigns().get(0).id();
    }

    /** Puts forward what the run proposed for everyone whom some organization of the file decides on. */
    static List<Step> proposals(OfficeRecord record) {
        List<Step> steps = new ArrayList<>();
        for (ProposalRow row : record.proposals(campaign(record))) {
            if (!row.outcome().equals("NOT_GRADED") && row.decidedBy() != null) {
                steps.add(Step.of(StepKind.PROPOSE, row.subject(), row.decidedBy())
                        .withRun(row.run()));
            }
        }
        return steps;
    }

    /** The decisions of one committee as proposed; those left to people get their best open grade. */
    static ListDecision asProposed(OfficeRecord record, String committee, Set<String> without) {
        List<ListDecision.Line> lines = new ArrayList<>();
        for (ProposalRow row : record.proposals(campaign(record))) {
            boolean open = !row.outcome().equals("NOT_GRADED");
            if (committee.equals(row.decidedBy()) && open && !without.contains(row.subject())) {
                String grade = row.grade() != null ? row.grade() : least(row.openGrades());
                String reason = row.grade() != null ? null : "Cấp ủy mẫu xem xét";
                lines.add(new ListDecision.Line(row.subject(), Grade.valueOf(grade), reason));
            }
        }
        return ListDecision.of(committee, PAPER, lines);
    }

    /** The lowest of the open grades; of what was on hold GOOD. */
    private static String least(String openGrades) {
        return openGrades.isEmpty() ? "GOOD" : openGrades.substring(openGrades.lastIndexOf(';') + 1);
    }

    static String deciderOf(OfficeRecord record, String subject) {
        return record.proposals(campaign(record)).stream()
                .filter(it -> it.subject().equals(subject))
                .map(it -> String.valueOf(it.decidedBy()))
                .findFirst()
                .orElseThrow();
    }

    static Set<String> deciders(OfficeRecord record) {
        Set<String> deciders = new HashSet<>();
        record.proposals(campaign(record)).forEach(it -> {
            if (it.decidedBy() != null) {
                deciders.add(it.decidedBy());
            }
        });
        return deciders;
    }

    /** Verifies what is on hold, as far as the deciding committee is in the file. */
    static List<Step> verifications(OfficeRecord record) {
        List<Step> steps = new ArrayList<>();
        for (ProposalRow row : record.proposals(campaign(record))) {
            if (row.outcome().equals("ON_HOLD") && row.decidedBy() != null) {
                steps.add(
                        Step.of(StepKind.VERIFY, row.subject(), row.decidedBy()).withPaper(PAPER));
            }
        }
        return steps;
    }

    /** Decides everybody as proposed, committee after committee, until nobody is left who may be decided. */
    static int decideAll(OfficeRecord record) {
        int decided = 0;
        for (boolean more = true; more; ) {
            more = false;
            for (String committee : deciders(record)) {
                ListDecision all = asProposed(record, committee, decided(record));
                ListDecision list =
                        record.decidable(campaign(record), all, STAFF).list();
                if (!list.lines().isEmpty()) {
                    record.decide(campaign(record), list, STAFF);
                    decided += list.lines().size();
                    more = true;
                }
            }
        }
        return decided;
    }

    private static Set<String> decided(OfficeRecord record) {
        Set<String> decided = new HashSet<>();
        record.states(campaign(record)).forEach((subject, state) -> {
            if (state.stage().isDecided()) {
                decided.add(subject);
            }
        });
        return decided;
    }

    /** A step for everybody who is at a stage. */
    static List<Step> everybodyAt(OfficeRecord record, Stage stage, StepKind kind) {
        Map<String, String> deciders = new HashMap<>();
        record.proposals(campaign(record)).forEach(it -> deciders.put(it.subject(), String.valueOf(it.decidedBy())));
        List<Step> steps = new ArrayList<>();
        record.states(campaign(record)).forEach((subject, state) -> {
            if (state.stage() == stage) {
                steps.add(Step.of(kind, subject, String.valueOf(deciders.get(subject))));
            }
        });
        return steps;
    }
}
