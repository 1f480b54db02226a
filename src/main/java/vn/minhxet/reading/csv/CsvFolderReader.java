package vn.minhxet.reading.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.language.Nearest;
import vn.minhxet.language.SafeText;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.problem.ProblemPlace;
import vn.minhxet.reading.problem.TableSource;
import vn.minhxet.reading.table.KnownOrganizations;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.reading.table.ScoreSheetReader;
import vn.minhxet.reading.table.TablesRead;

/**
 * Reads a folder with one CSV file for each table. Files that are no CSV are passed over.
 * For one thread; parts of a large file are parsed on others.
 */
public final class CsvFolderReader {

    private static final String ENDING = ".csv";

    private final Path folder;
    private final TablesRead tables;
    private final ProblemList problems;
    private final ReadingLimits limits;
    private KnownOrganizations organizations = KnownOrganizations.NONE;

    public CsvFolderReader(Path folder, TablesRead tables, ProblemList problems, ReadingLimits limits) {
        this.folder = folder;
        this.tables = tables;
        this.problems = problems;
        this.limits = limits;
    }

    /** Whether a folder holds a CSV file. */
    public static boolean isHere(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(CsvFolderReader::isCsv);
        }
    }

    public TablesRead read() {
        Map<Table<?>, Path> byTable = new HashMap<>();
        List<Path> scoreSheets = new ArrayList<>();
        for (Path file : files()) {
            Optional<Table<?>> table = Tables.called(stem(file));
            if (table.isEmpty() && ScoreSheetReader.sheetCalled(stem(file)).isPresent()) {
                scoreSheets.add(file);
            } else if (table.isEmpty()) {
                unknown(file);
            } else if (byTable.putIfAbsent(table.get(), file) != null) {
                problems.addValue(ProblemPlace.whole(tables.source()), name(file), ProblemCode.DUPLICATE_TABLE);
            }
        }
        for (Table<?> table : Tables.ALL) {
            Path file = byTable.get(table);
            if (file != null) {
                read(table, file);
            }
        }
        scoreSheets.forEach(this::readScoreSheet);
        if (byTable.isEmpty() && tables.whole()) {
            problems.add(
                    ProblemPlace.whole(tables.source()),
                    ProblemCode.NO_TABLES,
                    "expected",
                    "period.csv, organizations.csv");
            tables.somethingUnread();
        }
        return tables;
    }

    private <R> void read(Table<R> table, Path file) {
        TableSource origin = tables.next(SafeText.of(name(file)), table.name());
        tables.add(new CsvTableReader(file, organizations, problems, limits).read(table, origin));
        if (table == (Table<?>) Tables.ORGANIZATIONS) {
            organizations = new KnownOrganizations(tables.organizations().rows());
        }
    }

    private void readScoreSheet(Path file) {
        TableSource origin = tables.next(SafeText.of(name(file)), Tables.SCORES.name());
        String sheet = ScoreSheetReader.sheetCalled(stem(file)).orElseThrow();
        tables.addScoreSheet(new CsvTableReader(file, organizations, problems, limits).scoreSheet(sheet, origin));
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(CsvFolderReader::isCsv)
                    .sorted(Comparator.comparing(CsvFolderReader::name))
                    .toList();
        } catch (IOException e) {
            problems.add(ProblemPlace.whole(tables.source()), ProblemCode.UNREADABLE);
            tables.somethingUnread();
            return List.of();
        }
    }

    private static boolean isCsv(Path file) {
        String name = name(file);
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) && !name.startsWith(".") && Files.isRegularFile(file);
    }

    private void unknown(Path file) {
        List<String> names = new ArrayList<>(
                Tables.ALL.stream().map(it -> it.name() + ENDING).toList());
        problems.addValue(
                ProblemPlace.whole(tables.source()),
                name(file),
                ProblemCode.UNKNOWN_TABLE,
                "hint",
                Nearest.before(name(file), names),
                "expected",
                String.join(", ", names));
        tables.somethingUnread();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String stem(Path file) {
        return name(file).substring(0, name(file).length() - ENDING.length());
    }
}
