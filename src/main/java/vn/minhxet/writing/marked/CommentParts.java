package vn.minhxet.writing.marked;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The comments of one sheet: their texts, and the drawing that says where their windows stand. Comments that somebody else
 * wrote stay; where one stands in a wrong cell, what is wrong is added to it.
 * For one thread.
 */
final class CommentParts {

    private static final String AUTHOR = "Minh Xét";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** The beginning of comments that belong to a discussion, whose text stands elsewhere. */
    private static final String DISCUSSION = "tc=";

    private static final Pattern OUR_RUN =
            Pattern.compile("<(?:\\w+:)?r><(?:\\w+:)?t[^>]*>\\s*" + AUTHOR + ": [^<]*</(?:\\w+:)?t></(?:\\w+:)?r>");
    private static final Pattern SHAPE = Pattern.compile("(?s)<v:shape\\s.*?</v:shape>");
    private static final Pattern ROW = Pattern.compile("<x:Row>\\s*(\\d+)\\s*</x:Row>");
    private static final Pattern COLUMN = Pattern.compile("<x:Column>\\s*(\\d+)\\s*</x:Column>");

    private static final String NEW_DRAWING = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
            + "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
            + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype></xml>";

    /** Wide enough for a sentence of two lines, and high enough for its fix. */
    private static final int COLUMNS_WIDE = 4;

    /** For four lines of text in the font of a comment. */
    private static final int ROWS_HIGH = 6;

    private final PackageParts parts;
    private final String sheet;

    CommentParts(PackageParts parts, String sheet) {
        this.parts = parts;
        this.sheet = sheet;
    }

    /** Puts comments into cells and takes those of an earlier time out; gives the sheet its relation to the drawing. */
    void write(List<CellMark> cells, SheetMarks marks) throws IOException {
        String comments = parts.related(sheet, "comments");
        if (comments == null && cells.isEmpty()) {
            return;
        } else if (comments == null) {
            comments = parts.free("xl/commentsMinhXet", ".xml");
            parts.type(comments, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
            parts.relate(sheet, "comments", comments);
            parts.put(
                    comments,
                    "<comments xmlns=\"" + MAIN + "\"><authors></authors><commentList></commentList></comments>");
        }
        String drawing = drawing(marks);
        Set<String> drawn = writeTexts(comments, cells, drawing);
        String shapes = cells.stream()
                .filter(it -> drawn.contains(it.reference()))
                .map(CommentParts::shape)
                .collect(Collectors.joining());
        parts.put(drawing, PackageParts.inside(parts.text(drawing), shapes));
    }

    private String drawing(SheetMarks marks) throws IOException {
        String relation = marks.drawing();
        for (PackageParts.Relation related : parts.relations(sheet)) {
            if (related.id().equals(relation)) {
                return related.part();
            }
        }
        String drawing = parts.free("xl/drawings/vmlDrawingMinhXet", ".vml");
        parts.typeOfEnding("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
        parts.put(drawing, NEW_DRAWING);
        marks.draw(parts.relate(sheet, "vmlDrawing", drawing));
        return drawing;
    }

    /** Writes the texts; the cells whose comment is new and needs a window. */
    private Set<String> writeTexts(String part, List<CellMark> cells, String drawing) throws IOException {
        String text = OUR_RUN.matcher(parts.text(part)).replaceAll("");
        List<XmlTag> tags = XmlTag.all(text);
        List<String> authors = authors(text, tags);
        int own = authors.indexOf(AUTHOR);
        Map<String, CellMark> open = cells.stream().collect(Collectors.toMap(CellMark::reference, it -> it));
        List<TextEdit> edits = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < tags.size(); i++) {
            XmlTag tag = tags.get(i);
            if (!tag.opens("comment") || tag.empty()) {
                continue;
            }
            String reference = String.valueOf(tag.attribute("ref"));
            int author = number(String.valueOf(tag.attribute("authorId")));
            XmlTag end = closing(tags, i);
            if (author == own && own >= 0) {
                edits.add(new TextEdit(tag.start(), end.end(), ""));
                gone.add(reference);
            } else if (open.containsKey(reference)) {
                taken.add(reference);
                boolean discussion = author >= 0
                        && author < authors.size()
                        && authors.get(author).startsWith(DISCUSSION);
                add(tags, i, end, open.get(reference), discussion, edits);
            }
        }
        Set<String> fresh = new HashSet<>(open.keySet());
        fresh.removeAll(taken);
        int id = own >= 0 ? own : authors.size();
        XmlTag list = last(tags, "commentList");
        String prefix = tags.get(0).prefix();
        String added = cells.stream()
                .filter(it -> fresh.contains(it.reference()))
                .map(it -> comment(it, prefix, id))
                .collect(Collectors.joining());
        edits.add(at(list, prefix, added));
        if (own < 0) {
            edits.add(at(last(tags, "authors"), prefix, "<" + prefix + "author>" + AUTHOR + "</" + prefix + "author>"));
        }
        parts.put(part, TextEdit.apply(text, edits));
        removeShapes(drawing, gone);
        return fresh;
    }

    /** Adds what is wrong to a comment of somebody else, behind its text. */
    private static void add(
            List<XmlTag> tags, int from, XmlTag end, CellMark mark, boolean discussion, List<TextEdit> edits) {
        int within = tags.get(from).depth() + 2;
        for (int i = from; i < tags.size() && tags.get(i).start() < end.start() && !discussion; i++) {
            XmlTag tag = tags.get(i);
            if (tag.closing() && tag.name().equals("text")) {
                edits.add(TextEdit.insert(tag.start(), run(mark, tag.prefix(), "\n")));
            } else if (tag.name().equals("t") && tag.depth() == within && !tag.empty()) {
                // beside a run, text stands in a run too
                int at = tag.closing() ? tag.end() : tag.start();
                edits.add(TextEdit.insert(at, (tag.closing() ? "</" : "<") + tag.prefix() + "r>"));
            }
        }
    }

    private static String comment(CellMark mark, String prefix, int author) {
        return String.format(
                "<%1$scomment ref=\"%2$s\" authorId=\"%3$d\"><%1$stext>%4$s</%1$stext></%1$scomment>",
                prefix, mark.reference(), author, run(mark, prefix, ""));
    }

    private static String run(CellMark mark, String prefix, String before) {
        String words = XmlTag.escaped(before + AUTHOR + ": " + String.join("\n", mark.sentences()));
        return String.format("<%1$sr><%1$st xml:space=\"preserve\">%2$s</%1$st></%1$sr>", prefix, words);
    }

    private static List<String> authors(String text, List<XmlTag> tags) {
        List<String> authors = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).opens("author")) {
                boolean empty = tags.get(i).empty();
                authors.add(
                        empty
                                ? ""
                                : XmlTag.unescaped(text.substring(
                                        tags.get(i).end(), tags.get(i + 1).start())));
            }
        }
        return authors;
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }

    private static XmlTag closing(List<XmlTag> tags, int opening) throws IOException {
        for (int i = opening + 1; i < tags.size(); i++) {
            if (tags.get(i).closing()
                    && tags.get(i).depth() == tags.get(opening).depth()) {
                return tags.get(i);
            }
        }
        throw new IOException("a comment does not end");
    }

    private static XmlTag last(List<XmlTag> tags, String name) throws IOException {
        return tags.stream()
                .filter(it -> it.name().equals(name) && (it.closing() || it.empty()))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IOException("no " + name));
    }

    /** An insertion at the end of an element, which is opened where it was empty. */
    private static TextEdit at(XmlTag end, String prefix, String added) {
        String name = prefix + end.name();
        return end.empty()
                ? new TextEdit(end.start(), end.end(), "<" + name + ">" + added + "</" + name + ">")
                : TextEdit.insert(end.start(), added);
    }

    private void removeShapes(String drawing, Set<String> gone) throws IOException {
        Matcher shapes = SHAPE.matcher(parts.text(drawing));
        parts.put(drawing, shapes.replaceAll(it -> {
            Matcher row = ROW.matcher(it.group());
            Matcher column = COLUMN.matcher(it.group());
            boolean note = row.find() && column.find();
            boolean ours = note && gone.contains(reference(row.group(1), column.group(1)));
            return ours ? "" : Matcher.quoteReplacement(it.group());
        }));
    }

    private static String reference(String row, String column) {
        return new CellMark(number(row) + 1, number(column), List.of()).reference();
    }

    private static String shape(CellMark mark) {
        int row = mark.row() - 1;
        int left = mark.column() + 1;
        return String.format(
                "<v:shape id=\"minhxet_%1$d_%2$d\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\""
                        + " fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:textbox/>"
                        + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>"
                        + "<x:Anchor>%3$d,15,%1$d,2,%4$d,15,%5$d,4</x:Anchor><x:AutoFill>False</x:AutoFill>"
                        + "<x:Row>%1$d</x:Row><x:Column>%2$d</x:Column></x:ClientData></v:shape>",
                row, mark.column(), left, left + COLUMNS_WIDE, row + ROWS_HIGH);
    }
}
