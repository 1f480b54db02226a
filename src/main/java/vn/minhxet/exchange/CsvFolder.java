package vn.minhxet.exchange;

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

/** Reads a folder with one CSV file for each table. Files that are no CSV are passed over. */
final class CsvFolder {

    private static final String ENDING = ".csv";

    private final Path folder;
    private final ReadTables tables;
    private final Problems problems;
    private final ReadingLimits limits;
    private KnownOrganizations organizations = KnownOrganizations.NONE;

    CsvFolder(Path folder, ReadTables tables, Problems problems, ReadingLimits limits) {
        this.folder = folder;
        this.tables = tables;
        this.problems = problems;
        this.limits = limits;
    }

    ReadTables read() {
        Map<Table<?>, Path> byTable = new HashMap<>();
        for (Path file : files()) {
            Optional<Table<?>> table = Tables.called(stem(file));
            if (table.isEmpty()) {
                unknown(file);
            } else if (byTable.putIfAbsent(table.get(), file) != null) {
                problems.addValue(tables.source().whole(), name(file), ProblemCode.DUPLICATE_TABLE);
            }
        }
        Tables.ALL.stream().filter(byTable::containsKey).forEach(it -> read(it, byTable.get(it)));
        if (byTable.isEmpty() && tables.whole()) {
            problems.add(tables.source().whole(), ProblemCode.NO_TABLES, "expected", "period.csv, organizations.csv");
            tables.somethingUnread();
        }
        return tables;
    }

    private <R> void read(Table<R> table, Path file) {
        Origin origin = tables.next(Shown.of(name(file)), table.name());
        tables.add(new CsvFile(file, organizations, problems, limits).read(table, origin));
        if (table == (Table<?>) Tables.ORGANIZATIONS) {
            organizations = new KnownOrganizations(tables.organizations().rows());
        }
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(CsvFolder::isCsv)
                    .sorted(Comparator.comparing(CsvFolder::name))
                    .toList();
        } catch (IOException e) {
            problems.add(tables.source().whole(), ProblemCode.UNREADABLE);
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
                tables.source().whole(),
                name(file),
                ProblemCode.UNKNOWN_TABLE,
                "hint",
                Nearest.hint(name(file), names),
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
