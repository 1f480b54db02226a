package vn.minhxet.record;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.minhxet.campaign.ListDecision;
import vn.minhxet.campaign.PaperReference;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.cli.CommandResult;
import vn.minhxet.facts.YearFacts;
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

    static Record begin(DatabaseLocation location, Path key) {
        return Record.create(location, key, "phuong-mau", STAFF, CLOCK);
    }

    /** A record with one campaign, its facts and a run. */
    static Record graded(DatabaseLocation location, Path key) {
        Record record = begin(location, key);
        record.openCampaign(
                CAMPAIGN, "Đợt mẫu 2025", 2025, 0, Rulebooks.in(CommandResult.HOME.resolve("rules")), "hue", STAFF);
        record.importFacts(CAMPAIGN, facts(), Optional.empty(), STAFF);
        record.run(CAMPAIGN, COMPILER, "test", STAFF);
        return record;
    }

    /** Puts forward what the run proposed for everyone whom some organization of the file decides on. */
    static List<Step> proposals(Record record) {
        List<Step> steps = new ArrayList<>();
        for (ProposalRow row : record.proposals(CAMPAIGN)) {
            if (!row.outcome().equals("NOT_GRADED") && row.decidedBy() != null) {
                steps.add(Step.of(StepKind.PROPOSE, row.subject(), row.decidedBy())
                        .withRun(row.run()));
            }
        }
        return steps;
    }

    /** The decisions of one committee as proposed; those left to people get their best open grade. */
    static ListDecision asProposed(Record record, String committee, Set<String> without) {
        List<ListDecision.Line> lines = new ArrayList<>();
        for (ProposalRow row : record.proposals(CAMPAIGN)) {
            boolean open = row.outcome().equals("GRADED") || row.outcome().equals("NEEDS_DECISION");
            if (committee.equals(row.decidedBy()) && open && !without.contains(row.subject())) {
                String grade = row.grade() != null ? row.grade() : last(row.openGrades());
                String reason = row.grade() != null ? null : "Cấp ủy mẫu xem xét";
                lines.add(new ListDecision.Line(row.subject(), Grade.valueOf(grade), reason));
            }
        }
        return ListDecision.of(committee, PAPER, lines);
    }

    private static String last(String openGrades) {
        String[] open = openGrades.split(";");
        return open[open.length - 1];
    }

    static Set<String> deciders(Record record) {
        Set<String> deciders = new HashSet<>();
        record.proposals(CAMPAIGN).forEach(it -> {
            if (it.decidedBy() != null) {
                deciders.add(it.decidedBy());
            }
        });
        return deciders;
    }

    static Map<String, Grade> none() {
        return Map.of();
    }
}
