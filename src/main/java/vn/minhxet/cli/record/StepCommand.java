package vn.minhxet.cli.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.minhxet.campaign.Ballot;
import vn.minhxet.campaign.ListDecision;
import vn.minhxet.campaign.PaperReference;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.campaign.StepSequence;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.CommandRefusedException;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.Message;
import vn.minhxet.language.Nearest;
import vn.minhxet.record.DecidableList;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.rule.Grade;
import vn.minhxet.store.ProposalRow;

/** Takes a step with the results of one subject or of many (thực hiện một bước). */
@Command(name = "step")
final class StepCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private RecordOption record;

    @Mixin
    private PaperOption paper;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
    private String id;

    @Parameters(index = "1", paramLabel = "STEP", descriptionKey = "STEP")
    private String kind;

    @Option(names = "--for", required = true, paramLabel = "ORGANIZATION")
    private String actingFor;

    @Option(names = "--subject", paramLabel = "IDS", split = ",", hideParamSyntax = true)
    private @Nullable List<String> subjects;

    @Option(names = "--list", paramLabel = "FILE.csv")
    private @Nullable Path list;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--grade", paramLabel = "GRADE")
    private @Nullable String grade;

    @Option(names = "--called", paramLabel = "N")
    private @Nullable String called;

    @Option(names = "--excused", paramLabel = "N", defaultValue = "0")
    private String excused;

    @Option(names = "--present", paramLabel = "N")
    private @Nullable String present;

    @Option(names = "--invalid", paramLabel = "N", defaultValue = "0")
    private String invalid;

    @Option(names = "--votes", paramLabel = "GRADE=N", split = ",", hideParamSyntax = true)
    private @Nullable List<String> votes;

    StepCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        StepKind step = step();
        PaperReference by = paper.paper(context);
        Ballot ballot = ballot();
        long ways =
                Stream.of(subjects != null, list != null, all).filter(it -> it).count();
        if (ways != 1) {
            throw context.refusal(Message.STEP_WHOM);
        }
        if (all && step == StepKind.DECIDE && grade != null) {
            throw context.refusal(Message.STEP_ALL_AS_PROPOSED);
        }
        List<StepListFile.Line> written = list == null ? List.of() : StepListFile.read(context, list);
        return record.open(context, it -> {
            List<Step> steps = steps(it, step, by, ballot, written);
            if (steps.isEmpty()) {
                throw context.refusal(Message.STEP_NOBODY, actingFor);
            }
            if (step == StepKind.DECIDE) {
                List<ListDecision.Line> lines = steps.stream()
                        .map(one -> new ListDecision.Line(one.subject(), one.grade(), one.reason()))
                        .toList();
                ListDecision decision = ListDecision.of(actingFor, by, lines);
                return decide(
                        it, all ? it.decidable(id, decision, record.actor()) : new DecidableList(decision, List.of()));
            }
            it.take(id, steps, record.actor());
            String words = step.words().in(context.language());
            context.console().result(List.of(Message.STEP_DONE.in(context.language(), words, steps.size())));
            return ExitCode.DONE.code();
        });
    }

    /** Decides the list, and tells who has to wait. */
    private int decide(OfficeRecord open, DecidableList decidable) throws IOException {
        open.decide(id, decidable.list(), record.actor());
        List<String> lines = new ArrayList<>();
        String words = StepKind.DECIDE.words().in(context.language());
        lines.add(Message.STEP_DONE.in(
                context.language(), words, decidable.list().lines().size()));
        if (!decidable.waiting().isEmpty()) {
            lines.add(Message.STEP_WAITING.in(
                    context.language(), decidable.waiting().size()));
            decidable.waiting().forEach(it -> lines.add("  " + it.words().in(context.language())));
        }
        context.console().result(lines);
        return ExitCode.DONE.code();
    }

    private StepKind step() {
        String written = kind.toUpperCase(Locale.ROOT).replace('-', '_');
        List<String> known = Stream.of(StepKind.values()).map(StepKind::name).toList();
        if (!known.contains(written)) {
            List<String> spelled = known.stream().map(StepCommand::spelled).toList();
            throw new CommandRefusedException(
                    List.of(Message.STEP_UNKNOWN.in(context.language(), String.join(", ", spelled), kind)
                            + Nearest.behind(spelled(written), spelled).in(context.language())));
        }
        return StepKind.valueOf(written);
    }

    private static String spelled(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Step> steps(
            OfficeRecord record,
            StepKind step,
            @Nullable PaperReference by,
            @Nullable Ballot ballot,
            List<StepListFile.Line> written) {
        if (subjects != null) {
            Grade given = grade(grade);
            return subjects.stream()
                    .map(it -> one(record, step, it.strip(), given, paper.reason(), by, ballot))
                    .toList();
        }
        if (list != null) {
            return written.stream()
                    .map(it -> one(record, step, it.subject(), it.grade(), it.reason(), by, null))
                    .toList();
        }
        return everyone(record, step, by);
    }

    private Step one(
            OfficeRecord record,
            StepKind step,
            String subject,
            @Nullable Grade given,
            @Nullable String reason,
            @Nullable PaperReference by,
            @Nullable Ballot ballot) {
        Integer run = step == StepKind.PROPOSE ? latestRun(record) : null;
        return new Step(step, subject, actingFor, given, reason, by, ballot, run);
    }

    private @Nullable Integer latestRun(OfficeRecord record) {
        int runs = record.runs(id).size();
        return runs == 0 ? null : runs;
    }

    /** All on whom the organization decides and for whom the step is next; decisions are those proposed. */
    private List<Step> everyone(OfficeRecord record, StepKind step, @Nullable PaperReference by) {
        Map<String, ResultState> states = record.states(id);
        List<Step> steps = new ArrayList<>();
        for (ProposalRow row : record.proposals(id)) {
            ResultState state = states.getOrDefault(row.subject(), ResultState.START);
            boolean again = step == StepKind.PROPOSE && Objects.equals(state.proposalRun(), row.run());
            boolean graded = step != StepKind.DECIDE || row.outcome().equals("GRADED");
            if (actingFor.equals(row.decidedBy())
                    && !row.outcome().equals("NOT_GRADED")
                    && graded
                    && !again
                    && StepSequence.at(state.stage()).contains(step)) {
                Grade proposed = step == StepKind.DECIDE ? grade(row.grade()) : grade(grade);
                steps.add(one(record, step, row.subject(), proposed, paper.reason(), by, null));
            }
        }
        return steps;
    }

    private @Nullable Grade grade(@Nullable String written) {
        return written == null
                ? null
                : Grade.of(written)
                        .orElseThrow(() ->
                                context.refusal(Message.GRADE_UNKNOWN, String.join(", ", Grade.codes()), written));
    }

    private @Nullable Ballot ballot() {
        if (called == null && present == null && votes == null) {
            return null;
        }
        return new Ballot(
                number("--called", called),
                number("--excused", excused),
                number("--present", present),
                number("--invalid", invalid),
                votes());
    }

    private int number(String option, @Nullable String written) {
        if (written == null) {
            throw context.refusal(Message.OPTION_MISSING, option);
        }
        return (int) context.integer(option, written, 0, 1_000_000);
    }

    private Map<Grade, Integer> votes() {
        Map<Grade, Integer> counted = new EnumMap<>(Grade.class);
        for (String vote : votes == null ? List.<String>of() : votes) {
            String[] parts = vote.split("=", -1);
            if (parts.length != 2) {
                throw context.refusal(Message.VOTES_WRONG, vote);
            }
            Grade of = grade(parts[0].strip());
            if (of == null || counted.put(of, number("--votes", parts[1].strip())) != null) {
                throw context.refusal(Message.VOTES_WRONG, vote);
            }
        }
        return counted;
    }
}
