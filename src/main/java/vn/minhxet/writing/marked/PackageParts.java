package vn.minhxet.writing.marked;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook: those that are changed as text, in memory, the others copied as they are. Not safe for several
 * threads.
 */
final class PackageParts implements Closeable {

    /**
     * A relation of a part to another.
     *
     * @param part the name of the other part
     */
    record Relation(String id, String type, String part) {}

    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** What one part may unpack to when it is edited: a sheet of some hundred thousand rows. */
    private static final int MOST_EDITED = 64 << 20;

    /** What all parts may unpack to when they are copied; far more than a year of a committee with pictures. */
    private static final long MOST_COPIED = 512L << 20;

    /** The first time that an archive can bear: the same bytes whenever it is written. */
    private static final LocalDateTime TIME_OF_NEW_PARTS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private final ZipFile zip;
    private final Map<String, String> changed = new LinkedHashMap<>();

    PackageParts(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile());
    }

    boolean has(String part) {
        return changed.containsKey(part) || zip.getEntry(part) != null;
    }

    /** The text of a part that is there. */
    String text(String part) throws IOException {
        String text = changed.get(part);
        return text == null ? unpacked(part) : text;
    }

    private String unpacked(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException("no part " + part);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST_EDITED + 1);
            if (bytes.length > MOST_EDITED) {
                throw new IOException("too large: " + part);
            }
            String text = new String(bytes, UTF_8);
            int declared = text.indexOf("?>");
            String declaration = text.substring(0, Math.max(0, declared)).toLowerCase(java.util.Locale.ROOT);
            if (declaration.contains("encoding") && !declaration.contains("utf-8")) {
                throw new IOException("not UTF-8: " + part);
            }
            return text;
        }
    }

    void put(String part, String text) {
        changed.put(part, text);
    }

    /** A name for a new part, before its number and ending, that no part bears. */
    String free(String before, String ending) {
        int number = 1;
        while (has(before + number + ending)) {
            number++;
        }
        return before + number + ending;
    }

    /** The relations of a part, of the package where the name is empty. */
    List<Relation> relations(String part) throws IOException {
        List<Relation> relations = new ArrayList<>();
        String name = relationsOf(part);
        if (!has(name)) {
            return relations;
        }
        for (XmlTag tag : XmlTag.all(text(name))) {
            String id = tag.attribute("Id");
            String type = tag.attribute("Type");
            String target = tag.attribute("Target");
            boolean inside = !"External".equals(tag.attribute("TargetMode"));
            if (tag.opens("Relationship") && inside && id != null && type != null && target != null) {
                relations.add(new Relation(id, type, resolved(part, XmlTag.unescaped(target))));
            }
        }
        return relations;
    }

    private static String resolved(String part, String target) throws IOException {
        try {
            String path = URI.create('/' + part.substring(0, part.lastIndexOf('/') + 1))
                    .resolve(target.replace(" ", "%20"))
                    .getPath();
            return path == null || path.isEmpty() ? "" : path.substring(1);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static String relationsOf(String part) {
        int folder = part.lastIndexOf('/') + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    }

    /** Relates a part to another; the id of the relation. */
    String relate(String part, String type, String other) throws IOException {
        String name = relationsOf(part);
        String text = has(name) ? text(name) : RELATIONS;
        int number = 1;
        while (text.contains("\"rIdMinhXet" + number + '"')) {
            number++;
        }
        String id = "rIdMinhXet" + number;
        XmlTag root = XmlTag.all(text).get(0);
        String relation = "<" + root.prefix() + "Relationship Id=\"" + id + "\" Type=\"" + OFFICE + '/' + type
                + "\" Target=\"/" + other + "\"/>";
        put(name, inside(text, relation));
        return id;
    }

    /** Says what kind of content a new part has. */
    void type(String part, String type) throws IOException {
        addType("Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>");
    }

    /** Says what kind of content the parts of an ending have, where that is not said yet. */
    void typeOfEnding(String ending, String type) throws IOException {
        boolean said = XmlTag.all(text(TYPES)).stream()
                .anyMatch(it -> it.opens("Default") && ending.equalsIgnoreCase(it.attribute("Extension")));
        if (!said) {
            addType("Default Extension=\"" + ending + "\" ContentType=\"" + type + "\"/>");
        }
    }

    private void addType(String type) throws IOException {
        String text = text(TYPES);
        put(TYPES, inside(text, "<" + XmlTag.all(text).get(0).prefix() + type));
    }

    /** Text at the end of the outermost element. */
    static String inside(String text, String added) throws IOException {
        List<XmlTag> tags = XmlTag.all(text);
        XmlTag root = tags.get(0);
        if (root.empty()) {
            String opened = root.text().substring(0, root.text().length() - 2) + '>';
            String name = root.prefix() + root.name();
            return TextEdit.apply(
                    text, List.of(new TextEdit(root.start(), root.end(), opened + added + "</" + name + '>')));
        }
        return TextEdit.apply(
                text, List.of(TextEdit.insert(tags.get(tags.size() - 1).start(), added)));
    }

    /** Writes the parts in their order, then the new ones. */
    void write(OutputStream out) throws IOException {
        ZipOutputStream target = new ZipOutputStream(out);
        long left = MOST_COPIED;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String text = changed.remove(entry.getName());
            ZipEntry copy = new ZipEntry(entry.getName());
            copy.setTimeLocal(entry.getTimeLocal() == null ? TIME_OF_NEW_PARTS : entry.getTimeLocal());
            target.putNextEntry(copy);
            if (text != null) {
                target.write(text.getBytes(UTF_8));
            } else {
                left = copy(entry, target, left);
            }
            target.closeEntry();
        }
        for (Map.Entry<String, String> added : changed.entrySet()) {
            ZipEntry entry = new ZipEntry(added.getKey());
            entry.setTimeLocal(TIME_OF_NEW_PARTS);
            target.putNextEntry(entry);
            target.write(added.getValue().getBytes(UTF_8));
            target.closeEntry();
        }
        target.finish();
    }

    private long copy(ZipEntry entry, OutputStream target, long most) throws IOException {
        long left = most;
        byte[] buffer = new byte[1 << 14];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                left -= count;
                if (left < 0) {
                    throw new IOException("unpacks to too much");
                }
                target.write(buffer, 0, count);
            }
        }
        return left;
    }

    /** The first part of that kind to which a part is related; null where there is none. */
    @Nullable
    String related(String part, String type) throws IOException {
        return relations(part).stream()
                .filter(it -> it.type().endsWith('/' + type))
                .map(Relation::part)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
