package vn.minhxet.reading.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.Tables;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.problem.ProblemPlace;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.reading.table.TableRows;
import vn.minhxet.reading.table.TablesRead;

/**
 * Reads a folder of workbooks, such as one a cell (thư mục sổ tính của các chi bộ), as one year. Each may state the period, and
 * then the same; all other rows stand in one of them alone.
 */
public final class WorkbookFolderReader {

    /** More workbooks than any base committee has cells; a province sends CSV. */
    private static final int MOST_FILES = 1_000;

    private final TablesRead tables;
    private final ProblemList problems;
    private final ReadingLimits limits;

    public WorkbookFolderReader(TablesRead tables, ProblemList problems, ReadingLimits limits) {
        this.tables = tables;
        this.problems = problems;
        this.limits = limits;
    }

    /** The workbooks of a folder by their names; those that a program holds open for itself are none. */
    public static List<Path> workbooks(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(WorkbookFolderReader::isWorkbook)
                    .sorted(Comparator.comparing(WorkbookFolderReader::name))
                    .toList();
        }
    }

    private static boolean isWorkbook(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        boolean aside = name.startsWith(".") || name.startsWith("~$");
        boolean ending =
                name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(WorkbookFactsReader.OPEN_DOCUMENT);
        return ending && !aside && Files.isRegularFile(file);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    public TablesRead read(List<Path> files) {
        if (files.size() > MOST_FILES) {
            problems.add(ProblemPlace.whole(tables.source()), ProblemCode.TOO_MANY_FILES, "limit", MOST_FILES);
            tables.somethingUnread();
            return tables;
        }
        List<TablesRead> several = new ArrayList<>();
        for (Path file : files) {
            TablesRead one = tables.behind(name(file));
            several.add(new WorkbookFactsReader(file, one, problems, limits).read());
            tables.goOnBehind(one);
        }
        comparePeriods(several);
        tables.join(several);
        tables.all().forEach(this::checkSize);
        return tables;
    }

    /** The rows of all workbooks together are no more than those of one may be. */
    private void checkSize(TableRows<?> rows) {
        if (rows.size() > limits.rows()) {
            problems.add(ProblemPlace.whole(tables.source()), ProblemCode.TOO_MANY_ROWS, "limit", limits.rows());
            rows.broken();
        }
    }

    private void comparePeriods(List<TablesRead> several) {
        TableRows<Period> first = null;
        for (TablesRead one : several) {
            boolean there = one.has(Tables.PERIOD) && one.period().size() > 0;
            if (there && first != null && !first.row(0).equals(one.period().row(0))) {
                problems.add(
                        one.period().place(0),
                        ProblemCode.PERIOD_DIFFERS,
                        "first",
                        first.place(0).words());
            }
            first = first(first, one, there);
        }
    }

    private static @Nullable TableRows<Period> first(
            @Nullable TableRows<Period> before, TablesRead one, boolean there) {
        return before == null && there ? one.period() : before;
    }
}
