package vn.minhxet.writing.marked;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.language.SafeText;
import vn.minhxet.reading.FactsReading.Refused;
import vn.minhxet.reading.problem.FactsProblem;
import vn.minhxet.reading.workbook.FactsWorkbook;
import vn.minhxet.reading.workbook.WorkbookFactsReader;

/**
 * An {@code .xlsx} workbook of facts to be given back with its problems marked (sổ tính trả lại có đánh dấu lỗi): wrong cells
 * are coloured and have a comment, and a first sheet lists the problems. Cells, styles and all other parts stay as they are; marks
 * of an earlier time are replaced. Not safe for several threads.
 */
public final class MarkedWorkbook implements Closeable {

    /** As many comments as a program opens at once without delay; the sheet of problems has all. */
    private static final int MOST_CELLS = 2_000;

    private static final String SHEET_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private static final MessageTemplate MORE = Messages.template("facts.place.MORE", "count");

    private final PackageParts parts;
    private final String root;
    private @Nullable Path copy;

    private MarkedWorkbook(PackageParts parts) throws IOException {
        this.parts = parts;
        String found = parts.related("", "officeDocument");
        if (found == null) {
            throw new IOException("no workbook");
        }
        this.root = found;
    }

    /**
     * Opens a workbook, which is not changed. Of an {@code .ods} the cells are taken as they show.
     *
     * @throws IOException where it cannot be read or is no workbook
     */
    public static MarkedWorkbook of(Path file) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(WorkbookFactsReader.OPEN_DOCUMENT)) {
            return ofXlsx(file);
        }
        Path copy = Files.createTempFile("minhxet", ".xlsx"); // for its owner alone
        try {
            WorkbookCopy.write(file, copy);
            MarkedWorkbook marked = ofXlsx(copy);
            marked.copy = copy;
            return marked;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    private static MarkedWorkbook ofXlsx(Path file) throws IOException {
        PackageParts parts = new PackageParts(file);
        try {
            return new MarkedWorkbook(parts);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /**
     * Writes the workbook with its problems marked.
     *
     * @param refused the problems that were found in it
     * @throws IOException where it is damaged in a part that takes marks, or cannot be written
     */
    public void write(Refused refused, Language language, OutputStream out) throws IOException {
        Map<String, String> sheets = sheets();
        int format = addFormat();
        Map<String, List<CellMark>> marks = marks(refused, language);
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            List<CellMark> cells = marks.getOrDefault(sheet.getKey(), List.of());
            mark(sheet.getValue(), cells, format);
        }
        ProblemSheet list = new ProblemSheet(language);
        refused.problems().forEach(list::add);
        if (refused.unlisted() > 0) {
            list.add(MORE.in(language, refused.unlisted()));
        }
        putFirst(list.text(), sheets, language);
        parts.write(out);
    }

    /** The part of each sheet, by its name as problems have it. */
    private Map<String, String> sheets() throws IOException {
        Map<String, String> byId = new LinkedHashMap<>();
        parts.relations(root).forEach(it -> byId.put(it.id(), it.part()));
        Map<String, String> sheets = new LinkedHashMap<>();
        for (XmlTag tag : XmlTag.all(parts.text(root))) {
            String name = tag.attribute("name");
            String part = byId.get(String.valueOf(tag.attribute("id")));
            if (tag.opens("sheet") && name != null && part != null && part.contains("/worksheets/")) {
                sheets.put(SafeText.of(XmlTag.unescaped(name)), part);
            }
        }
        return sheets;
    }

    /** Adds the colour of wrong cells to the formats of conditions; its number. */
    private int addFormat() throws IOException {
        String part = parts.related(root, "styles");
        if (part == null) {
            throw new IOException("no styles");
        }
        String text = parts.text(part);
        List<XmlTag> tags = XmlTag.all(text);
        String prefix = tags.get(0).prefix();
        String format = String.format(
                "<%1$sdxf><%1$sfill><%1$spatternFill patternType=\"solid\"><%1$sfgColor rgb=\"FFFFC7CE\"/>"
                        + "<%1$sbgColor rgb=\"FFFFC7CE\"/></%1$spatternFill></%1$sfill></%1$sdxf>",
                prefix);
        int count = (int) tags.stream().filter(it -> it.opens("dxf")).count();
        List<TextEdit> edits = new ArrayList<>();
        for (XmlTag tag : tags) {
            if (tag.name().equals("dxfs") && tag.empty()) {
                edits.add(new TextEdit(
                        tag.start(), tag.end(), "<" + prefix + "dxfs count=\"1\">" + format + "</" + prefix + "dxfs>"));
            } else if (tag.name().equals("dxfs") && tag.closing()) {
                edits.add(TextEdit.insert(tag.start(), format));
            } else if (tag.opens("dxfs")) {
                edits.add(new TextEdit(tag.start(), tag.end(), tag.with("count", String.valueOf(count + 1))));
            }
        }
        if (edits.isEmpty()) {
            int at = tags.stream()
                    .filter(it -> (it.depth() == 1 && !it.closing() && it.name().matches("tableStyles|colors|extLst"))
                            || (it.depth() == 0 && it.closing()))
                    .mapToInt(XmlTag::start)
                    .findFirst()
                    .orElseThrow(() -> new IOException("no styles"));
            edits.add(TextEdit.insert(at, "<" + prefix + "dxfs count=\"1\">" + format + "</" + prefix + "dxfs>"));
        }
        parts.put(part, TextEdit.apply(text, edits));
        return count;
    }

    private static Map<String, List<CellMark>> marks(Refused refused, Language language) {
        Map<String, Map<String, List<FactsProblem>>> bySheet = new TreeMap<>();
        int cells = 0;
        for (FactsProblem problem : refused.problems()) {
            if (problem.sheet() != null && problem.row() > 0 && cells < MOST_CELLS) {
                String cell = ProblemSheet.reference(problem.place());
                Map<String, List<FactsProblem>> byCell =
                        bySheet.computeIfAbsent(problem.sheet(), any -> new LinkedHashMap<>());
                cells += byCell.containsKey(cell) ? 0 : 1;
                byCell.computeIfAbsent(cell, any -> new ArrayList<>()).add(problem);
            }
        }
        Map<String, List<CellMark>> marks = new TreeMap<>();
        bySheet.forEach((sheet, byCell) -> marks.put(
                sheet, byCell.values().stream().map(it -> mark(it, language)).toList()));
        return marks;
    }

    private static CellMark mark(List<FactsProblem> problems, Language language) {
        FactsProblem first = problems.get(0);
        List<String> sentences =
                problems.stream().map(it -> it.sentence().in(language)).toList();
        return new CellMark(first.row(), Math.max(0, first.place().position()), sentences);
    }

    private void mark(String part, List<CellMark> cells, int format) throws IOException {
        String before = parts.text(part);
        SheetMarks sheet = new SheetMarks(before).unmark();
        if (!cells.isEmpty()) {
            sheet.colour(cells, format);
        }
        new CommentParts(parts, part).write(cells, sheet);
        String after = sheet.text();
        if (!after.equals(before)) {
            parts.put(part, after);
        }
    }

    /** Puts the sheet of problems first, in the place of one of an earlier time where there is one. */
    private void putFirst(String list, Map<String, String> sheets, Language language) throws IOException {
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            if (FactsWorkbook.isProblems(sheet.getKey())) {
                parts.put(sheet.getValue(), list);
                return;
            }
        }
        String part = parts.free("xl/worksheets/sheetMinhXet", ".xml");
        parts.put(part, list);
        parts.type(part, SHEET_TYPE);
        addFirst(parts.relate(root, "worksheet", part), language);
    }

    private void addFirst(String relation, Language language) throws IOException {
        String text = parts.text(root);
        List<XmlTag> tags = XmlTag.all(text);
        int highest = 0;
        List<TextEdit> edits = new ArrayList<>();
        for (XmlTag tag : tags) {
            String id = tag.attribute("sheetId");
            highest = tag.opens("sheet") && id != null && id.matches("\\d{1,9}")
                    ? Math.max(highest, Integer.parseInt(id))
                    : highest;
            String local = tag.attribute("localSheetId");
            if (tag.opens("definedName") && local != null && local.matches("\\d{1,9}")) {
                String next = String.valueOf(Integer.parseInt(local) + 1);
                edits.add(new TextEdit(tag.start(), tag.end(), tag.with("localSheetId", next)));
            } else if (tag.opens("workbookView")) {
                String tagText = tag.with("activeTab", "0");
                edits.add(new TextEdit(tag.start(), tag.end(), tagText));
            }
        }
        for (XmlTag tag : tags) {
            if (tag.opens("sheets") && !tag.empty()) {
                edits.add(TextEdit.insert(
                        tag.end(),
                        String.format(
                                "<%ssheet name=\"%s\" sheetId=\"%d\" xmlns:mx=\"%s\" mx:id=\"%s\"/>",
                                tag.prefix(),
                                XmlTag.escaped(FactsWorkbook.PROBLEMS.in(language)),
                                highest + 1,
                                PackageParts.OFFICE,
                                relation)));
            }
        }
        parts.put(root, TextEdit.apply(text, edits));
    }

    @Override
    public void close() throws IOException {
        parts.close();
        if (copy != null) {
            Files.deleteIfExists(copy);
        }
    }
}
