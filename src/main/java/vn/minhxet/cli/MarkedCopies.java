package vn.minhxet.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.minhxet.cli.context.AtomicOutput;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.Message;
import vn.minhxet.reading.FactsReading;
import vn.minhxet.reading.problem.FactsProblem;
import vn.minhxet.reading.workbook.WorkbookFactsReader;
import vn.minhxet.reading.workbook.WorkbookFolderReader;
import vn.minhxet.writing.marked.MarkedWorkbook;

/** The workbooks that are given back to whoever filled them in, with their problems marked (sổ tính trả lại). */
final class MarkedCopies {

    private static final String XLSX = ".xlsx";

    /** The endings of workbooks that take marks, and the ending of what is given back. */
    private static final Map<String, String> GIVEN_BACK =
            Map.of(XLSX, XLSX, ".xlsm", ".xlsm", WorkbookFactsReader.OPEN_DOCUMENT, XLSX);

    private final CommandContext context;
    private final Path facts;
    private final Path marked;

    MarkedCopies(CommandContext context, Path facts, Path marked) {
        this.context = context;
        this.facts = facts;
        this.marked = marked;
    }

    /** Refuses before anything is read what could not be written. */
    void check(OverwriteOption overwrite) {
        if (Files.isDirectory(facts)) {
            if (workbooks().isEmpty() || GIVEN_BACK.containsKey(ending(marked))) {
                throw context.refusal(Message.MARKED_NO_WORKBOOK, marked);
            }
            OverwriteOption.checkInputs(context, marked, facts);
            new AtomicOutput(marked, context.language()).checkFolder();
        } else {
            if (!ending(marked).equals(GIVEN_BACK.get(ending(facts)))) {
                throw context.refusal(Message.MARKED_NO_WORKBOOK, marked);
            }
            overwrite.check(context, marked, facts);
        }
    }

    private List<Path> workbooks() {
        try {
            return WorkbookFolderReader.workbooks(facts);
        } catch (IOException e) {
            throw context.refusal(Message.MARKED_NO_WORKBOOK, marked);
        }
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(Math.max(0, name.lastIndexOf('.')));
    }

    /** Gives back the workbooks that have problems. */
    void write(FactsReading reading) {
        if (!(reading instanceof FactsReading.Refused refused)) {
            context.console().print(Message.MARKED_NOTHING, marked);
            return;
        }
        try {
            if (Files.isDirectory(facts)) {
                writeFolder(refused);
            } else {
                byte[] bytes = marked(facts, refused);
                context.writePersonal(marked, out -> out.write(bytes));
            }
        } catch (IOException e) {
            context.console().print(Message.MARKED_BROKEN, marked);
        }
    }

    private void writeFolder(FactsReading.Refused refused) throws IOException {
        List<Path> written = new ArrayList<>();
        new AtomicOutput(marked, context.language()).writeFolder(folder -> {
            for (Path workbook : workbooks()) {
                String name = String.valueOf(workbook.getFileName());
                List<FactsProblem> own = refused.problems().stream()
                        .filter(it -> name.equals(it.file()))
                        .toList();
                if (!own.isEmpty()) {
                    written.add(writeOne(workbook, folder, new FactsReading.Refused(own, 0)));
                }
            }
        });
        context.console().print(Message.MARKED_FOLDER, marked, written.size());
    }

    /** An {@code .ods} comes back as {@code .xlsx} under its whole name, so that no two of a folder meet. */
    private Path writeOne(Path workbook, Path folder, FactsReading.Refused own) throws IOException {
        String ending = ending(workbook);
        String name =
                workbook.getFileName() + (GIVEN_BACK.getOrDefault(ending, "").equals(ending) ? "" : XLSX);
        return Files.write(folder.resolve(name), marked(workbook, own));
    }

    private byte[] marked(Path file, FactsReading.Refused refused) throws IOException {
        try (MarkedWorkbook workbook = MarkedWorkbook.of(file);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(refused, context.language(), bytes);
            return bytes.toByteArray();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
