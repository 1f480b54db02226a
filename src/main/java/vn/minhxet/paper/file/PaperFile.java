package vn.minhxet.paper.file;

import java.io.IOException;
import java.io.OutputStream;
import vn.minhxet.language.Language;
import vn.minhxet.paper.Paper;

/** A form of file that a paper becomes (dạng tệp). */
public enum PaperFile {
    DOCX,
    XLSX,
    HTML;

    /**
     * Writes a paper; the stream stays open.
     *
     * @param language in which decimals are written
     */
    public void write(Paper paper, Language language, OutputStream out) throws IOException {
        switch (this) {
            case DOCX -> new WordPaper(paper, language).write(out);
            case XLSX -> new WorkbookPaper(paper, language).write(out);
            case HTML -> new HtmlPaper(paper, language).write(out);
        }
    }
}
