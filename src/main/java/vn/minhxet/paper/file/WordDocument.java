package vn.minhxet.paper.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.minhxet.language.Language;
import vn.minhxet.paper.Paper;
import vn.minhxet.paper.PaperLayout;

/**
 * Papers as one document of Word: a handful of parts in an archive, after ECMA-376. Each paper is a section of its own, so
 * that its pages are numbered from 1. Not safe for several threads.
 */
final class WordDocument {

    /** See {@code writing.WorkbookFile}: the first day that does not bring the zone of the machine in. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final List<Paper> papers;
    private final Language language;
    private final WordPictures pictures = new WordPictures();

    WordDocument(List<Paper> papers, Language language) {
        this.papers = papers;
        this.language = language;
    }

    void write(OutputStream out) throws IOException {
        ZipOutputStream archive = new ZipOutputStream(out, UTF_8);
        String document = document();
        entry(archive, "[Content_Types].xml", contentTypes());
        entry(archive, "_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml")));
        entry(archive, "word/document.xml", document);
        entry(archive, "word/styles.xml", styles());
        entry(archive, "word/header1.xml", pageNumber());
        entry(archive, "word/_rels/document.xml.rels", relations(ofDocument()));
        for (int i = 1; i <= pictures.count(); i++) {
            entry(archive, "word/" + WordPictures.path(i), pictures.get(i));
        }
        archive.finish();
        archive.flush();
    }

    private static void entry(ZipOutputStream archive, String name, String content) throws IOException {
        entry(archive, name, content.getBytes(UTF_8));
    }

    private static void entry(ZipOutputStream archive, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        archive.putNextEntry(entry);
        archive.write(content);
        archive.closeEntry();
    }

    private String contentTypes() {
        return XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + (pictures.isEmpty() ? "" : "<Default Extension=\"png\" ContentType=\"image/png\"/>")
                + override("document", "document.main")
                + override("styles", "styles")
                + override("header1", "header")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + OFFICE + type + "+xml\"/>";
    }

    private String ofDocument() {
        StringBuilder all = new StringBuilder(relation("rId1", "styles", "styles.xml"));
        all.append(relation("rId2", "header", "header1.xml"));
        for (int i = 1; i <= pictures.count(); i++) {
            all.append(relation(WordPictures.relation(i), "image", WordPictures.path(i)));
        }
        return all.toString();
    }

    private static String relations(String all) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private String styles() {
        int size = 2 * papers.get(0).layout().body();
        String font = "<w:rFonts w:ascii=\"?\" w:hAnsi=\"?\" w:cs=\"?\" w:eastAsia=\"?\"/>"
                .replace("?", PaperLayout.TYPEFACE);
        return XML + "<w:styles xmlns:w=\"" + MAIN + "\"><w:docDefaults><w:rPrDefault><w:rPr>" + font + "<w:sz w:val=\""
                + size + "\"/><w:szCs w:val=\"" + size + "\"/><w:lang w:val=\"vi-VN\"/>"
                + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/></w:pPr>"
                + "</w:pPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
                + "<w:name w:val=\"Normal\"/></w:style></w:styles>";
    }

    /** From the second page on, at the top in the middle. */
    private static String pageNumber() {
        return XML + "<w:hdr xmlns:w=\"" + MAIN + "\"><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText>"
                + "</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>";
    }

    private String document() {
        WordMarkup markup = new WordMarkup(pictures);
        markup.append(XML + "<w:document xmlns:w=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><w:body>");
        for (int i = 0; i < papers.size(); i++) {
            new WordPaper(papers.get(i), language, markup).write();
            section(papers.get(i), i == papers.size() - 1, markup);
        }
        return markup.append("</w:body></w:document>").toString();
    }

    /** The page of a paper; of all but the last in a paragraph as low as one can be. */
    private void section(Paper paper, boolean last, WordMarkup markup) {
        int wide = WordMarkup.twips(paper.landscape() ? PaperLayout.LONG_SIDE : PaperLayout.SHORT_SIDE);
        int high = WordMarkup.twips(paper.landscape() ? PaperLayout.SHORT_SIDE : PaperLayout.LONG_SIDE);
        String page =
                "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"" + wide + "\" w:h=\""
                        + high + "\"" + (paper.landscape() ? " w:orient=\"landscape\"" : "") + "/><w:pgMar w:top=\""
                        + WordMarkup.twips(PaperLayout.TOP) + "\" w:right=\"" + WordMarkup.twips(PaperLayout.RIGHT)
                        + "\" w:bottom=\"" + WordMarkup.twips(PaperLayout.BOTTOM) + "\" w:left=\""
                        + WordMarkup.twips(PaperLayout.LEFT) + "\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
                        + (papers.size() > 1 ? "<w:pgNumType w:start=\"1\"/>" : "") + "<w:titlePg/></w:sectPr>";
        markup.append(
                last ? page : "<w:p><w:pPr><w:spacing w:line=\"20\" w:lineRule=\"exact\"/>" + page + "</w:pPr></w:p>");
    }
}
