package vn.minhxet.writing.marked;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The marks in one sheet: a colour by a condition that always holds, so that no cell and no style of it is touched, and the
 * relation to its comments. Marks of an earlier time are taken out.
 * For one thread.
 */
final class SheetMarks {

    /** Always true, and known again. */
    private static final String CONDITION = "N(\"minhxet\")=0";

    /** A condition names so many cells at most; programs stumble over longer lists. */
    private static final int MOST_CELLS = 200;

    /** What stands behind conditions in a sheet, in the order of the format. */
    private static final Set<String> BEHIND_CONDITIONS = Set.of(
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "customProperties",
            "cellWatches",
            "ignoredErrors",
            "smartTags",
            "drawing",
            "legacyDrawing",
            "legacyDrawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    private static final Set<String> BEHIND_COMMENTS =
            Set.of("legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst");

    private final String text;
    private final List<XmlTag> tags;
    private final List<TextEdit> edits = new ArrayList<>();

    SheetMarks(String text) throws IOException {
        this.text = text;
        this.tags = XmlTag.all(text);
    }

    /** Takes the marks of an earlier time out, and the choice of the sheet, since the sheet of problems is shown first. */
    SheetMarks unmark() {
        int start = -1;
        for (XmlTag tag : tags) {
            if (tag.name().equals("conditionalFormatting") && !tag.empty()) {
                if (tag.closing() && start >= 0 && isOurs(text.substring(start, tag.end()))) {
                    edits.add(new TextEdit(start, tag.end(), ""));
                }
                start = tag.closing() ? -1 : tag.start();
            } else if (tag.opens("sheetView") && tag.attribute("tabSelected") != null) {
                edits.add(new TextEdit(tag.start(), tag.end(), tag.with("tabSelected", "0")));
            }
        }
        return this;
    }

    private static boolean isOurs(String condition) {
        return XmlTag.unescaped(condition).contains(CONDITION);
    }

    /** Colours cells by the format of that number. */
    SheetMarks colour(List<CellMark> cells, int format) {
        StringBuilder conditions = new StringBuilder();
        String prefix = tags.get(0).prefix();
        for (int i = 0; i < cells.size(); i += MOST_CELLS) {
            String some = cells.subList(i, Math.min(i + MOST_CELLS, cells.size())).stream()
                    .map(CellMark::reference)
                    .collect(Collectors.joining(" "));
            conditions.append(String.format(
                    "<%1$sconditionalFormatting sqref=\"%2$s\"><%1$scfRule type=\"expression\" dxfId=\"%3$d\" priority=\"1\">"
                            + "<%1$sformula>%4$s</%1$sformula></%1$scfRule></%1$sconditionalFormatting>",
                    prefix, some, format, XmlTag.escaped(CONDITION)));
        }
        edits.add(TextEdit.insert(before(BEHIND_CONDITIONS), conditions.toString()));
        return this;
    }

    /** The id of the relation to the drawing of its comments; null where there is none. */
    @Nullable
    String drawing() {
        return tags.stream()
                .filter(it -> it.depth() == 1 && it.opens("legacyDrawing"))
                .map(it -> it.attribute("id"))
                .findFirst()
                .orElse(null);
    }

    /** Relates the sheet to the drawing of its comments. */
    SheetMarks draw(String relation) {
        String tag = String.format(
                "<%slegacyDrawing xmlns:mx=\"%s\" mx:id=\"%s\"/>", tags.get(0).prefix(), PackageParts.OFFICE, relation);
        edits.add(TextEdit.insert(before(BEHIND_COMMENTS), tag));
        return this;
    }

    private int before(Set<String> names) {
        return tags.stream()
                .filter(it -> (it.depth() == 1 && !it.closing() && names.contains(it.name()))
                        || (it.depth() == 0 && it.closing()))
                .mapToInt(XmlTag::start)
                .findFirst()
                .orElse(text.length());
    }

    String text() {
        return TextEdit.apply(text, edits);
    }
}
