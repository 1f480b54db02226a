package vn.minhxet.paper.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.minhxet.language.Language;
import vn.minhxet.paper.Paper;

/** A form of file that a paper becomes (dạng tệp). */
public enum PaperFile {
    DOCX,
    XLSX,
    HTML;

    /**
     * Writes papers one behind the other, each beginning a page; the stream stays open.
     *
     * @param papers at least one, all lying on the same side
     * @param language in which decimals are written
     */
    public void write(List<Paper> papers, Language language, OutputStream out) throws IOException {
        switch (this) {
            case DOCX -> new WordDocument(papers, language).write(out);
            case XLSX -> new WorkbookPaper(papers, language).write(out);
            case HTML -> new HtmlPaper(papers, language).write(out);
        }
    }
}
