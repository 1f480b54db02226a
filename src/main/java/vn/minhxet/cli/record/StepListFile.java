package vn.minhxet.cli.record;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.CommandRefusedException;
import vn.minhxet.cli.context.Message;
import vn.minhxet.cli.context.SystemReason;
import vn.minhxet.rule.Grade;

/** A list of subjects with grade and reason as CSV (danh sách quyết định): {@code subject,grade,reason}. Pure functions. */
final class StepListFile {

    /** Some twenty thousand lines: far more than any committee decides at once. */
    private static final int MOST_BYTES = 4 << 20;

    private static final List<String> HEADINGS = List.of("subject", "grade", "reason");

    private StepListFile() {}

    /** One line. */
    record Line(
            String subject, @Nullable Grade grade, @Nullable String reason) {}

    static List<Line> read(CommandContext context, Path file) {
        List<List<String>> records = records(context, file);
        if (records.isEmpty() || !HEADINGS.equals(records.get(0))) {
            throw context.refusal(Message.STEP_LIST_HEADINGS, file);
        }
        List<Line> lines = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 1; i < records.size(); i++) {
            line(context, file, i + 1, records.get(i), lines, wrong);
        }
        if (!wrong.isEmpty()) {
            throw new CommandRefusedException(wrong);
        }
        return lines;
    }

    private static void line(
            CommandContext context, Path file, int number, List<String> cells, List<Line> lines, List<String> wrong) {
        String grade = cells.size() > 1 ? cells.get(1).strip() : "";
        String reason = cells.size() > 2 ? cells.get(2).strip() : "";
        if (!grade.isEmpty() && Grade.of(grade).isEmpty()) {
            String why = Message.GRADE_UNKNOWN.in(context.language(), String.join(", ", Grade.codes()), grade);
            wrong.add(Message.STEP_LIST_LINE.in(context.language(), file, number, why));
            return;
        }
        lines.add(new Line(cells.get(0).strip(), Grade.of(grade).orElse(null), reason.isEmpty() ? null : reason));
    }

    private static List<List<String>> records(CommandContext context, Path file) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text(context, file))) {
            return csv.stream().map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw unreadable(context, file, SystemReason.of(e, context.language()));
        } catch (UncheckedIOException | CsvParseException e) {
            throw unreadable(context, file, Message.STEP_LIST_NO_CSV.in(context.language()));
        }
    }

    private static CommandRefusedException unreadable(CommandContext context, Path file, String why) {
        return context.refusal(Message.STEP_LIST_UNREADABLE, file, why);
    }

    private static String text(CommandContext context, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw unreadable(context, file, Message.STEP_LIST_MISSING.in(context.language()));
        }
        if (Files.size(file) > MOST_BYTES) {
            throw unreadable(context, file, Message.STEP_LIST_TOO_LARGE.in(context.language(), MOST_BYTES >> 20));
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        } catch (CharacterCodingException e) {
            throw unreadable(context, file, Message.STEP_LIST_NOT_UTF8.in(context.language()));
        }
    }
}
