package vn.minhxet.reading.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.minhxet.reading.table.ReadingLimits;

/**
 * What the sheets of a workbook share: their list, the texts, how numbers are shown, and where days are counted from.
 */
final class WorkbookParts {

    private record Related(String type, String target) {}

    /** The parts of a workbook, opened by name. */
    interface Container {

        /** A part, or null where there is none of that name. */
        @Nullable
        InputStream part(String name) throws IOException;

        /** A part that must be there. */
        default InputStream required(String name) throws IOException {
            InputStream part = part(name);
            if (part == null) {
                throw new IOException("no part " + name);
            }
            return part;
        }
    }

    /** A sheet: its name, the part that holds it, and whether people see it. */
    record Sheet(String name, String part, boolean hidden) {}

    /** One step through a part, at the start of an element. */
    private interface Step {
        void at(XMLStreamReader xml) throws XMLStreamException;
    }

    private static final String ROOT = "xl/workbook.xml";

    private final Container workbook;
    private final int longest;
    private final List<String> texts = new ArrayList<>();
    private final NumberFormats formats = new NumberFormats();
    private boolean from1904;

    WorkbookParts(Container workbook, ReadingLimits limits) {
        this.workbook = workbook;
        this.longest = limits.cellLength();
    }

    void read(List<Sheet> sheets) throws IOException, XMLStreamException {
        String root = root();
        Map<String, Related> related = relations(root);
        try (InputStream part = workbook.required(root)) {
            each(part, xml -> sheet(xml, related, sheets));
        }
        for (Related other : related.values()) {
            if (other.type().endsWith("/sharedStrings")) {
                readTexts(other.target());
            } else if (other.type().endsWith("/styles")) {
                readFormats(other.target());
            }
        }
    }

    private String root() throws IOException, XMLStreamException {
        return relations("").values().stream()
                .filter(it -> it.type().endsWith("/officeDocument"))
                .map(Related::target)
                .findFirst()
                .orElse(ROOT);
    }

    /** The parts to which a part is related, by id; the empty name is the workbook as a whole. */
    private Map<String, Related> relations(String part) throws IOException, XMLStreamException {
        int folder = part.lastIndexOf('/') + 1;
        String name = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        Map<String, Related> relations = new HashMap<>();
        try (InputStream rels = workbook.part(name)) {
            if (rels != null) {
                each(rels, xml -> relation(xml, part.substring(0, folder), relations));
            }
        }
        return relations;
    }

    private static void relation(XMLStreamReader xml, String folder, Map<String, Related> relations) {
        String target = XmlText.attribute(xml, "Target");
        String type = XmlText.attribute(xml, "Type");
        if (target != null && type != null && !"External".equals(XmlText.attribute(xml, "TargetMode"))) {
            relations.put(XmlText.attribute(xml, "Id"), new Related(type, part(folder, target)));
        }
    }

    /** The part that is meant, seen from a folder; the empty name for what lies outside of the workbook. */
    private static String part(String folder, String target) {
        String path =
                URI.create("/" + folder).resolve(target.replace(" ", "%20")).getPath();
        return path == null || path.isEmpty() ? "" : path.substring(1);
    }

    private void sheet(XMLStreamReader xml, Map<String, Related> related, List<Sheet> sheets)
            throws XMLStreamException {
        String element = xml.getLocalName();
        if (element.equals("workbookPr")) {
            String flag = XmlText.attribute(xml, "date1904");
            from1904 = XmlText.isOn(flag);
        } else if (element.equals("sheet")) {
            Related part = related.get(XmlText.attribute(xml, "id"));
            String name = XmlText.attribute(xml, "name");
            if (part == null || name == null) {
                throw new XMLStreamException("sheet without a part or name");
            }
            String state = XmlText.attribute(xml, "state");
            boolean hidden = state != null && !state.equals("visible");
            sheets.add(new Sheet(name, part.target(), hidden));
        }
    }

    private void readTexts(String name) throws IOException, XMLStreamException {
        try (InputStream part = workbook.required(name)) {
            each(part, xml -> {
                if (xml.getLocalName().equals("si")) {
                    texts.add(XmlText.of(xml, longest));
                }
            });
        }
    }

    private void readFormats(String name) throws IOException, XMLStreamException {
        try (InputStream part = workbook.required(name)) {
            each(part, formats::read);
        }
    }

    private void each(InputStream part, Step step) throws XMLStreamException {
        XMLStreamReader xml = XmlText.reader(part);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                step.at(xml);
            } else if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("document types are refused");
            }
        }
    }

    String text(int index) throws XMLStreamException {
        if (index < 0 || index >= texts.size()) {
            throw new XMLStreamException("no such text: " + index);
        }
        return texts.get(index);
    }

    NumberFormats formats() {
        return formats;
    }

    boolean from1904() {
        return from1904;
    }

    int longest() {
        return longest;
    }
}
