package vn.minhxet.cli.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.campaign.Stage;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.Message;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.store.CampaignRow;

/** Campaigns of a record (đợt đánh giá, xếp loại). */
@Command(name = "campaign")
final class CampaignCommand implements Runnable {

    private final CommandContext context;

    CampaignCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public void run() {
        throw context.refusal(Message.RECORD_WHAT, "begin, open, import-quarters, status, close, reopen");
    }

    /** Begins the record of an office. */
    @Command(name = "begin")
    static final class Begin implements Callable<Integer> {

        private final CommandContext context;

        @Mixin
        private RecordOption record;

        @Option(names = "--office", required = true, paramLabel = "NAME")
        private String office;

        Begin(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            return record.begin(context, office, it -> {
                context.console()
                        .print(
                                Message.RECORD_BEGUN,
                                record.place(context),
                                record.key(context),
                                it.verifier().text());
                return ExitCode.DONE.code();
            });
        }
    }

    /** Opens a campaign. */
    @Command(name = "open")
    static final class Open implements Callable<Integer> {

        private static final Pattern PERIOD = Pattern.compile("([12][0-9]{3})(?:-[Qq]([1-4]))?");

        private final CommandContext context;

        @Mixin
        private RecordOption record;

        @Parameters(paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Option(names = "--rulebook", required = true, paramLabel = "RULEBOOK")
        private String rulebook;

        @Option(names = "--period", required = true, paramLabel = "PERIOD")
        private String period;

        @Option(names = "--title", paramLabel = "TITLE")
        private @Nullable String title;

        Open(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            Matcher read = PERIOD.matcher(period);
            if (!read.matches()) {
                throw context.refusal(Message.PERIOD_WRONG, period);
            }
            int year = Integer.parseInt(read.group(1));
            int quarter = read.group(2) == null ? 0 : Integer.parseInt(read.group(2));
            return record.open(context, it -> {
                it.openCampaign(
                        id,
                        title == null ? id : title,
                        year,
                        quarter,
                        context.installation().rulebooks(),
                        rulebook,
                        record.actor());
                String version = it.rulebook(it.campaign(id)).version();
                context.console().print(Message.CAMPAIGN_OPENED, id, rulebook, version);
                return ExitCode.DONE.code();
            });
        }
    }

    /** Tells how far campaigns have come. */
    @Command(name = "status")
    static final class Status implements Callable<Integer> {

        private final CommandContext context;

        @Mixin
        private RecordOption record;

        @Parameters(paramLabel = "ID", descriptionKey = "ID", arity = "0..1")
        private @Nullable String id;

        Status(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            return record.read(context, it -> {
                List<String> lines = new ArrayList<>();
                List<CampaignRow> told = id == null ? it.campaigns() : List.of(it.campaign(id));
                told.forEach(campaign -> tell(it, campaign, lines));
                context.console().result(lines);
                return ExitCode.DONE.code();
            });
        }

        private void tell(OfficeRecord record, CampaignRow campaign, List<String> lines) {
            Message state = campaign.closed() ? Message.CAMPAIGN_STATE_CLOSED : Message.CAMPAIGN_STATE_OPEN;
            int runs = record.runs(campaign.id()).size();
            lines.add(Message.CAMPAIGN_LINE.in(
                    context.language(),
                    campaign.id(),
                    campaign.title(),
                    campaign.rulebook(),
                    record.factsVersions(campaign.id()).size(),
                    runs,
                    state.in(context.language())));
            if (runs > 0) {
                stages(record, campaign.id())
                        .forEach((stage, count) -> lines.add("  "
                                + Message.STAGE_COUNT.in(
                                        context.language(), stage.words().in(context.language()), count)));
            }
        }

        private static Map<Stage, Integer> stages(OfficeRecord record, String campaign) {
            Map<String, ResultState> states = record.states(campaign);
            Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
            record.proposals(campaign).stream()
                    .filter(it -> !it.outcome().equals("NOT_GRADED"))
                    .forEach(it -> counts.merge(
                            states.getOrDefault(it.subject(), ResultState.START).stage(), 1, Integer::sum));
            return counts;
        }
    }

    /** Closes a campaign. */
    @Command(name = "close")
    static final class Close implements Callable<Integer> {

        private final CommandContext context;

        @Mixin
        private RecordOption record;

        @Mixin
        private PaperOption paper;

        @Parameters(paramLabel = "ID", descriptionKey = "ID")
        private String id;

        Close(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            return record.open(context, it -> {
                it.closeCampaign(id, paper.reason(), paper.paper(context), record.actor());
                String state = Message.CAMPAIGN_STATE_CLOSED.in(context.language());
                context.console().print(Message.CAMPAIGN_CHANGED, id, state);
                return ExitCode.DONE.code();
            });
        }
    }

    /** Opens a closed campaign again. */
    @Command(name = "reopen")
    static final class Reopen implements Callable<Integer> {

        private final CommandContext context;

        @Mixin
        private RecordOption record;

        @Mixin
        private PaperOption paper;

        @Parameters(paramLabel = "ID", descriptionKey = "ID")
        private String id;

        Reopen(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            return record.open(context, it -> {
                it.reopenCampaign(id, paper.reason(), paper.paper(context), record.actor());
                String state = Message.CAMPAIGN_STATE_OPEN.in(context.language());
                context.console().print(Message.CAMPAIGN_CHANGED, id, state);
                return ExitCode.DONE.code();
            });
        }
    }
}
