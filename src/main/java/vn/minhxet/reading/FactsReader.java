package vn.minhxet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.minhxet.language.SafeText;
import vn.minhxet.reading.FactsReading.Complete;
import vn.minhxet.reading.FactsReading.Refused;
import vn.minhxet.reading.check.FactsCheck;
import vn.minhxet.reading.csv.CsvFolderReader;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.problem.ProblemPlace;
import vn.minhxet.reading.problem.TableSource.Form;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.reading.table.TablesRead;
import vn.minhxet.reading.workbook.WorkbookFactsReader;
import vn.minhxet.reading.workbook.WorkbookFolderReader;
import vn.minhxet.warning.Warnings;

/**
 * Reads the facts of a year (dữ liệu đánh giá) from a JSON file, a folder of CSV files or a workbook, and gives either
 * all of them or every problem found. Files may come from anyone: the reader runs nothing in them and reads no more
 * of them than the limits allow. Safe for any thread.
 */
public final class FactsReader {

    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private FactsReader() {}

    /** Reads a file or folder within the limits for files. */
    public static FactsReading read(Path source) {
        return read(source, ReadingLimits.FILES);
    }

    /** Reads a {@code .json} file, an {@code .xlsx} or {@code .ods} workbook, or a folder of {@code .csv} files or of workbooks. */
    public static FactsReading read(Path source, ReadingLimits limits) {
        ProblemList problems = new ProblemList(limits.problems());
        TablesRead tables = tables(source, problems, limits);
        return reading(tables, problems);
    }

    /** Reads facts in JSON, such as the body of a request, to its end, and closes the stream. */
    public static FactsReading json(InputStream body, ReadingLimits limits) {
        ProblemList problems = new ProblemList(limits.problems());
        TablesRead tables = new JsonFactsReader(new TablesRead(Form.JSON, null), problems, limits).read(body);
        return reading(tables, problems);
    }

    private static FactsReading reading(TablesRead tables, ProblemList problems) {
        Warnings.Builder warnings = new Warnings.Builder();
        new FactsCheck(tables, problems, warnings).check();
        return problems.any()
                ? new Refused(problems.sorted(), problems.unlisted())
                : new Complete(tables.facts(warnings.build()));
    }

    private static TablesRead tables(Path source, ProblemList problems, ReadingLimits limits) {
        String name = source.toAbsolutePath().normalize().getFileName() == null
                ? source.toString()
                : source.toAbsolutePath().normalize().getFileName().toString();
        String ending = name.toLowerCase(Locale.ROOT);
        if (!Files.exists(source)) {
            return unreadable(
                    name,
                    problems,
                    ProblemCode.NOT_FOUND,
                    "path",
                    SafeText.ofPath(source.toString()),
                    "hint",
                    NearestPath.before(source));
        } else if (Files.isDirectory(source)) {
            return folder(source, name, problems, limits);
        } else if (ending.endsWith(".json")) {
            return json(source, name, problems, limits);
        } else if (ending.endsWith(".xlsx")
                || ending.endsWith(".xlsm")
                || ending.endsWith(".xls")
                || ending.endsWith(WorkbookFactsReader.OPEN_DOCUMENT)) {
            return workbook(source, name, problems, limits);
        }
        return unreadable(name, problems, ProblemCode.UNKNOWN_FORMAT);
    }

    /** A folder with a CSV file is one of CSV files; else one with a workbook is one of workbooks. */
    private static TablesRead folder(Path source, String name, ProblemList problems, ReadingLimits limits) {
        try {
            List<Path> workbooks = CsvFolderReader.isHere(source) ? List.of() : WorkbookFolderReader.workbooks(source);
            if (!workbooks.isEmpty()) {
                TablesRead tables = new TablesRead(Form.WORKBOOK, name);
                return new WorkbookFolderReader(tables, problems, limits).read(workbooks);
            }
        } catch (IOException e) {
            return unreadable(name, problems, ProblemCode.UNREADABLE);
        }
        return new CsvFolderReader(source, new TablesRead(Form.CSV, name), problems, limits).read();
    }

    private static TablesRead unreadable(String name, ProblemList problems, ProblemCode code, Object... fillings) {
        TablesRead nothing = new TablesRead(Form.CSV, name);
        nothing.somethingUnread();
        problems.add(ProblemPlace.whole(nothing.source()), code, fillings);
        return nothing;
    }

    private static TablesRead json(Path source, String name, ProblemList problems, ReadingLimits limits) {
        try {
            InputStream body = Files.newInputStream(source);
            return new JsonFactsReader(new TablesRead(Form.JSON, name), problems, limits).read(body);
        } catch (IOException e) {
            return unreadable(name, problems, ProblemCode.UNREADABLE);
        }
    }

    private static TablesRead workbook(Path source, String name, ProblemList problems, ReadingLimits limits) {
        try (InputStream start = Files.newInputStream(source)) {
            if (java.util.Arrays.equals(start.readNBytes(OLD_WORKBOOK.length), OLD_WORKBOOK)) {
                return unreadable(name, problems, ProblemCode.OLD_WORKBOOK);
            }
        } catch (IOException e) {
            return unreadable(name, problems, ProblemCode.UNREADABLE);
        }
        return new WorkbookFactsReader(source, new TablesRead(Form.WORKBOOK, name), problems, limits).read();
    }
}
