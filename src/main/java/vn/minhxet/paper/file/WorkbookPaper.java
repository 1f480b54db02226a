package vn.minhxet.paper.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.minhxet.language.Language;
import vn.minhxet.paper.Paper;
import vn.minhxet.paper.PaperCodes;
import vn.minhxet.paper.PaperPart;
import vn.minhxet.writing.WorkbookFile;
import vn.minhxet.writing.WorkbookPrint;

/**
 * Papers as a workbook that prints on A4: each paper on worksheets of its own, the codes of all on the last. Not safe for
 * several threads.
 */
final class WorkbookPaper {

    /** A worksheet's name has at most 31 characters; some are left for a number behind it. */
    private static final int MOST_IN_A_NAME = 25;

    private final List<Paper> papers;
    private final Language language;
    private final WorkbookPrint print = new WorkbookPrint();
    private final Set<String> names = new HashSet<>();
    private int worksheets;

    WorkbookPaper(List<Paper> papers, Language language) {
        this.papers = papers;
        this.language = language;
    }

    void write(OutputStream out) throws IOException {
        WorkbookFile.writeMerged(out, print, this::write);
    }

    private void write(Workbook workbook) throws IOException {
        for (Paper paper : papers) {
            write(workbook, paper);
        }
        codes(workbook);
    }

    private void write(Workbook workbook, Paper paper) throws IOException {
        List<List<PaperPart>> pages = pages(paper);
        for (int i = 0; i < pages.size(); i++) {
            Worksheet sheet = workbook.newWorksheet(name(paper.kind()));
            worksheets++;
            PaperWorksheet page = new PaperWorksheet(sheet, paper, pages.get(i), language);
            if (i == 0) {
                print.leaveFirstPageUnnumbered(worksheets);
                page.begin();
            }
            pages.get(i).forEach(page::part);
            if (i == pages.size() - 1) {
                page.foot();
            }
            for (WorkbookPrint.Picture picture : page.pictures()) {
                print.add(worksheets, picture);
            }
            sheet.finish();
        }
    }

    /** The library knows no break between pages: each of them is a worksheet. */
    private static List<List<PaperPart>> pages(Paper paper) {
        List<List<PaperPart>> pages = new ArrayList<>();
        pages.add(new ArrayList<>());
        for (PaperPart part : paper.body()) {
            if (part instanceof PaperPart.NewPage) {
                pages.add(new ArrayList<>());
            } else {
                pages.get(pages.size() - 1).add(part);
            }
        }
        return pages;
    }

    /** A name that no worksheet before it has. */
    private String name(String kind) {
        String plain = kind.replaceAll("[\\[\\]:*?/\\\\]", " ");
        String first = plain.substring(0, Math.min(MOST_IN_A_NAME, plain.length()));
        String name = first;
        for (int i = 2; !names.add(name); i++) {
            name = first + " " + i;
        }
        return name;
    }

    private void codes(Workbook workbook) throws IOException {
        PaperCodes first = papers.get(0).codes();
        Worksheet last = workbook.newWorksheet(name(first.title()));
        last.pageOrientation("landscape");
        last.setFitToPage(true);
        last.fitToWidth((short) 1);
        last.fitToHeight((short) 0);
        List<List<String>> all = new ArrayList<>();
        all.add(first.headings());
        papers.forEach(it -> all.addAll(it.codes().rows()));
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.get(i).size(); j++) {
                last.inlineString(i, j, PaperWorksheet.visible(all.get(i).get(j)));
                last.width(j, 24);
            }
        }
        last.finish();
    }
}
