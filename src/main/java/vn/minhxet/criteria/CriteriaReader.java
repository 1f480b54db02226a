package vn.minhxet.criteria;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Messages;
import vn.minhxet.language.Nearest;
import vn.minhxet.language.NormalizedText;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.reading.workbook.WorkbookSheet;

/** Reads the two worksheets of a table of criteria: criteria, and figures. For one thread. */
final class CriteriaReader {

    static final Bilingual CRITERIA = Messages.words("criteria.worksheet.CRITERIA");
    static final Bilingual FIGURES = Messages.words("criteria.worksheet.FIGURES");

    /** Far more criteria than any published sheet has (40), few enough to read through. */
    private static final int MOST_ROWS = 2_000;

    private static final List<CriteriaColumn> NEEDED =
            List.of(CriteriaColumn.SHEET, CriteriaColumn.CODE, CriteriaColumn.LABEL);

    private final CriteriaException.Problems problems;
    private final Map<CriteriaColumn, Integer> positions = new EnumMap<>(CriteriaColumn.class);

    CriteriaReader(CriteriaException.Problems problems) {
        this.problems = problems;
    }

    /** Where a column stands in the worksheet, counted from 0. */
    int position(CriteriaColumn column) {
        return positions.getOrDefault(column, 0);
    }

    /** The worksheets of a file by what they hold; none where it cannot be read. */
    Map<Bilingual, WorkbookSheet> worksheets(Path file) {
        Map<Bilingual, WorkbookSheet> found = new HashMap<>();
        try {
            for (WorkbookSheet sheet : WorkbookSheet.read(file, ReadingLimits.REQUESTS, MOST_ROWS)) {
                for (Bilingual name : List.of(CRITERIA, FIGURES)) {
                    if (List.of(name.vi(), name.en()).stream()
                            .anyMatch(it -> NormalizedText.folded(it).equals(NormalizedText.folded(sheet.name())))) {
                        found.put(name, sheet);
                    }
                }
            }
        } catch (IOException unreadable) {
            problems.add(CriteriaFlaw.UNREADABLE, file.getFileName());
            return found;
        }
        if (!found.containsKey(CRITERIA)) {
            problems.add(CriteriaFlaw.NO_WORKSHEET, CRITERIA.vi());
        }
        return found;
    }

    List<CriteriaRow> criteria(WorkbookSheet sheet) {
        List<CriteriaRow> rows = new ArrayList<>();
        for (WorkbookSheet.Row row : sheet.rows()) {
            if (positions.isEmpty() && isHeading(row)) {
                headings(sheet, row);
            } else if (!positions.isEmpty() && !isHeading(row)) {
                read(sheet, row).ifPresent(rows::add);
            }
        }
        if (positions.isEmpty()) {
            problems.add(
                    CriteriaFlaw.NO_HEADINGS,
                    String.join(
                            ", ", NEEDED.stream().map(it -> it.heading().vi()).toList()));
        }
        return rows;
    }

    private static boolean isHeading(WorkbookSheet.Row row) {
        return row.cells().stream()
                .map(CriteriaColumn::of)
                .flatMap(Optional::stream)
                .toList()
                .containsAll(NEEDED);
    }

    private void headings(WorkbookSheet sheet, WorkbookSheet.Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = row.cell(i);
            Optional<CriteriaColumn> column = CriteriaColumn.of(heading);
            if (column.isPresent() && positions.putIfAbsent(column.get(), i) != null) {
                problems.at(sheet.name(), row.number(), i, CriteriaFlaw.HEADING_TWICE, heading);
            } else if (column.isEmpty() && !heading.isBlank()) {
                List<String> known = Arrays.stream(CriteriaColumn.values())
                        .map(it -> it.heading().vi())
                        .toList();
                problems.at(
                        sheet.name(),
                        row.number(),
                        i,
                        CriteriaFlaw.UNKNOWN_HEADING,
                        heading,
                        Nearest.behind(heading, known));
            }
        }
    }

    private Optional<CriteriaRow> read(WorkbookSheet sheet, WorkbookSheet.Row row) {
        Map<CriteriaColumn, String> cells = new EnumMap<>(CriteriaColumn.class);
        positions.forEach((column, at) -> {
            String text = text(sheet, row, at);
            if (!text.isEmpty()) {
                cells.put(column, text);
            }
        });
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        for (CriteriaColumn needed : NEEDED) {
            if (!cells.containsKey(needed)) {
                problems.at(
                        sheet.name(),
                        row.number(),
                        position(needed),
                        CriteriaFlaw.EMPTY,
                        needed.heading().vi());
            }
        }
        return Optional.of(new CriteriaRow(row.number(), cells));
    }

    /** What a cell shows; a text goes into YAML between quotes, so that it may hold neither them nor what escapes. */
    private String text(WorkbookSheet sheet, WorkbookSheet.Row row, int at) {
        String text = NormalizedText.clean(row.cell(at));
        for (String forbidden : List.of("\"", "\\")) {
            if (text.contains(forbidden)) {
                problems.at(sheet.name(), row.number(), at, CriteriaFlaw.CHARACTER, text, forbidden);
                return text.replace(forbidden, "");
            }
        }
        return text;
    }

    /** The rows of figures: name, value, source, note, below a row of headings. */
    List<Figure> figures(WorkbookSheet sheet) {
        List<Figure> figures = new ArrayList<>();
        for (WorkbookSheet.Row row : sheet.rows().stream().skip(1).toList()) {
            if (!row.cell(0).isBlank()) {
                figures.add(new Figure(
                        row.number(),
                        text(sheet, row, 0),
                        text(sheet, row, 1),
                        text(sheet, row, 2),
                        text(sheet, row, 3)));
            }
        }
        return figures;
    }
}
