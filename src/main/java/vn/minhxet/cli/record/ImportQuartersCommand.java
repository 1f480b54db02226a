package vn.minhxet.cli.record;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.Message;
import vn.minhxet.record.ImportPreview;
import vn.minhxet.record.quarter.QuarterGrades;
import vn.minhxet.record.quarter.QuarterResults;

/** Puts the published grades of the quarters into the facts of their year (đưa kết quả các quý vào đợt năm). */
@Command(name = "import-quarters")
final class ImportQuartersCommand implements Callable<Integer> {

    private static final int QUARTERS = 4;

    /** More ids would hide the sentence around them. */
    private static final int MOST_NAMED = 10;

    private final CommandContext context;

    @Mixin
    private RecordOption record;

    @Parameters(paramLabel = "ID", descriptionKey = "ID")
    private String id;

    @Option(names = "--from", required = true, paramLabel = "IDS", split = ",", hideParamSyntax = true)
    private List<String> from;

    @Option(names = "--open-too")
    private boolean openToo;

    @Option(names = "--preview")
    private boolean preview;

    ImportQuartersCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        List<String> quarters = from.stream().map(String::strip).toList();
        return record.open(context, it -> {
            ImportPreview told = preview
                    ? it.previewQuarters(
                            id, quarters, openToo, context.installation().compiler())
                    : it.importQuarters(id, quarters, openToo, record.actor());
            List<String> lines = new ArrayList<>(new ImportLines(context, id, preview).of(told));
            told.quarters().ifPresent(put -> tell(put, lines));
            context.console().result(lines);
            return ExitCode.DONE.code();
        });
    }

    private void tell(QuarterGrades put, List<String> lines) {
        for (QuarterResults it : put.quarters()) {
            lines.add(Message.QUARTER_TAKEN.in(
                    context.language(),
                    it.quarter(),
                    it.campaign(),
                    it.published().size()));
            if (it.unpublished() > 0) {
                lines.add(Message.QUARTER_UNPUBLISHED.in(context.language(), it.campaign(), it.unpublished()));
            }
        }
        String lacking = IntStream.rangeClosed(1, QUARTERS)
                .filter(it -> put.quarters().stream().noneMatch(one -> one.quarter() == it))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        if (!lacking.isEmpty()) {
            lines.add(Message.QUARTERS_LACKING.in(context.language(), lacking));
        }
        named(Message.QUARTERS_GIVEN, put.given(), lines);
        named(Message.QUARTERS_REPLACED, put.replaced(), lines);
        named(Message.QUARTERS_KEPT, put.kept(), lines);
        named(Message.QUARTERS_WITHOUT, put.without(), lines);
        named(Message.QUARTERS_NOT_IN_YEAR, put.notInYear(), lines);
    }

    private void named(Message message, List<String> ids, List<String> lines) {
        if (!ids.isEmpty()) {
            List<String> first = new ArrayList<>(ids.subList(0, Math.min(MOST_NAMED, ids.size())));
            if (ids.size() > first.size()) {
                first.add("…");
            }
            lines.add(message.in(context.language(), ids.size(), String.join(", ", first)));
        }
    }
}
