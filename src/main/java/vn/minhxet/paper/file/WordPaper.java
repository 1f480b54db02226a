package vn.minhxet.paper.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.minhxet.language.Language;
import vn.minhxet.paper.Paper;
import vn.minhxet.paper.PaperEnd;
import vn.minhxet.paper.PaperHead;
import vn.minhxet.paper.PaperLayout;
import vn.minhxet.paper.PaperPart;
import vn.minhxet.paper.PaperProof;
import vn.minhxet.paper.PaperTable;
import vn.minhxet.paper.PaperText;
import vn.minhxet.paper.QrCode;

/** One paper as a part of a document of Word. Not safe for several threads. */
final class WordPaper {

    /** Blank lines for a signature: as many as 05-HD/VPTW has. */
    private static final int ROOM = 4;

    private static final int RECIPIENTS_SIZE = 12;
    private static final int FOOT_SIZE = 9;

    private final Paper paper;
    private final PaperLayout layout;
    private final Language language;
    private final WordMarkup markup;

    WordPaper(Paper paper, Language language, WordMarkup markup) {
        this.paper = paper;
        this.layout = paper.layout();
        this.language = language;
        this.markup = markup;
    }

    void write() {
        head(paper.head());
        title();
        paper.body().forEach(this::part);
        if (!paper.foot().isEmpty()) {
            markup.paragraph(WordFormat.of(FOOT_SIZE).italic().space(6), paper.foot());
        }
    }

    private void head(PaperHead head) {
        int half = paper.width() * 2 / 5;
        markup.openTable(List.of(half, paper.width() - half), false);
        markup.append("<w:tr>");
        markup.openCell(half, 1);
        if (!head.above().isEmpty()) {
            markup.paragraph(WordFormat.of(layout.issuer()).centred(), head.above());
        }
        markup.paragraph(WordFormat.of(layout.issuer()).bold().centred(), head.issuer());
        markup.paragraph(WordFormat.of(layout.issuer()).centred(), "*");
        if (!head.number().isEmpty()) {
            markup.paragraph(WordFormat.of(layout.issuer()).centred(), head.number());
        }
        markup.closeCell();
        markup.openCell(paper.width() - half, 1);
        markup.paragraph(WordFormat.of(layout.party()).bold().underlined().centred(), head.party());
        markup.paragraph(WordFormat.of(layout.issuer()).centred(), "");
        markup.paragraph(WordFormat.of(layout.body()).italic().centred(), head.placeAndDate());
        if (!head.draft().isEmpty()) {
            markup.paragraph(WordFormat.of(layout.body()).bold().centred(), head.draft());
        }
        markup.closeCell();
        markup.closeRow();
        markup.closeTable();
    }

    private void title() {
        markup.paragraph(WordFormat.of(layout.kind()).bold().centred().space(12), paper.kind());
        if (!paper.about().isEmpty()) {
            markup.paragraph(WordFormat.of(layout.body()).bold().centred(), paper.about());
        }
        markup.paragraph(WordFormat.of(layout.body()).centred(), "-----");
    }

    private void part(PaperPart part) {
        if (part instanceof PaperPart.NewPage) {
            markup.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        } else if (part instanceof PaperText text) {
            text(text);
        } else if (part instanceof PaperTable table) {
            table(table);
        } else if (part instanceof PaperProof proof) {
            proof(proof);
        } else if (part instanceof PaperEnd end) {
            end(end);
        }
    }

    private void text(PaperText text) {
        int size = text.size() == 0 ? layout.body() : text.size();
        WordFormat format = WordFormat.of(size);
        switch (text.style()) {
            case BODY -> format = format.body(text.size() == 0 ? layout.line() : 0);
            case HEADING -> format = format.bold().space(size / 2).keptWithNext();
            case TITLE -> format = format.bold().centred().space(6);
            case CENTRED -> format = format.centred();
            case REMARK -> format = format.italic().centred().space(3);
            case LINE -> format = format.space(2);
            case ITEM -> format = format.item();
        }
        markup.paragraph(format, text.style() == PaperText.Style.ITEM ? "- " + text.text() : text.text());
    }

    private void table(PaperTable given) {
        PaperTable table = acrossThePage(given);
        List<Integer> widths =
                table.columns().stream().map(PaperTable.Column::width).toList();
        markup.openTable(widths, true);
        markup.openRow(true);
        for (PaperTable.Column column : table.columns()) {
            markup.openCell(column.width(), 1);
            markup.paragraph(WordFormat.of(table.size()).bold().centred(), column.heading());
            markup.closeCell();
        }
        markup.closeRow();
        table.rows().forEach(row -> row(table, row));
        markup.closeTable();
        markup.paragraph(WordFormat.of(6), "");
    }

    /** The same table as wide as the text. */
    private PaperTable acrossThePage(PaperTable table) {
        int all = table.columns().stream().mapToInt(PaperTable.Column::width).sum();
        List<PaperTable.Column> columns = table.columns().stream()
                .map(it -> new PaperTable.Column(
                        it.heading(), Math.round((float) it.width() * paper.width() / all), it.alignment()))
                .toList();
        return new PaperTable(columns, table.rows(), table.size());
    }

    private void row(PaperTable table, PaperTable.Row row) {
        markup.openRow(false);
        if (row.kind() == PaperTable.Kind.SECTION) {
            markup.openCell(
                    table.columns().stream().mapToInt(PaperTable.Column::width).sum(),
                    table.columns().size());
            markup.paragraph(
                    WordFormat.of(table.size()).bold().keptWithNext(),
                    said(row.cells().get(0)));
            markup.closeCell();
        } else {
            for (int i = 0; i < row.cells().size(); i++) {
                PaperTable.Column column = table.columns().get(i);
                markup.openCell(column.width(), 1);
                WordFormat format = WordFormat.of(table.size()).aligned(column.alignment());
                markup.paragraph(
                        row.kind() == PaperTable.Kind.TOTAL ? format.bold() : format,
                        said(row.cells().get(i)));
                markup.closeCell();
            }
        }
        markup.closeRow();
    }

    private String said(Object cell) {
        return MarkupText.said(cell, language);
    }

    /** The codes side by side, the signature in what is left of the width, the caption below. */
    private void proof(PaperProof proof) {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(proof.codes().size(), PaperProof.SIDE + 2));
        int left = paper.width() - widths.stream().mapToInt(Integer::intValue).sum();
        widths.add(left);
        markup.paragraph(WordFormat.of(4), "");
        markup.openTable(widths, false);
        markup.openRow(false);
        for (QrCode code : proof.codes()) {
            markup.openCell(PaperProof.SIDE + 2, 1);
            markup.picture(PngPicture.of(code), PaperProof.SIDE, "QR");
            markup.closeCell();
        }
        signature(proof.signature(), left);
        markup.closeRow();
        markup.closeTable();
        markup.paragraph(WordFormat.of(PaperProof.CAPTION_SIZE).space(2), proof.caption());
    }

    private void end(PaperEnd end) {
        if (end.signatures().isEmpty()) {
            return;
        }
        markup.paragraph(WordFormat.of(6), "");
        boolean recipients = !end.recipients().isEmpty();
        int parts = end.signatures().size() + (recipients || end.signatures().size() == 1 ? 1 : 0);
        int width = paper.width() / parts;
        markup.openTable(Collections.nCopies(parts, width), false);
        markup.openRow(false);
        if (parts > end.signatures().size()) {
            markup.openCell(width, 1);
            if (recipients) {
                markup.paragraph(WordFormat.of(layout.body()).underlined(), end.recipientsTitle());
                end.recipients().forEach(it -> markup.paragraph(WordFormat.of(RECIPIENTS_SIZE), "- " + it));
            } else {
                markup.paragraph(WordFormat.of(layout.body()), "");
            }
            markup.closeCell();
        }
        end.signatures().forEach(it -> signature(it, width));
        markup.closeRow();
        markup.closeTable();
    }

    private void signature(PaperEnd.Signature signature, int width) {
        markup.openCell(width, 1);
        if (!signature.forWhom().isEmpty()) {
            markup.paragraph(WordFormat.of(layout.body()).bold().centred(), signature.forWhom());
        }
        WordFormat office = WordFormat.of(layout.body()).centred();
        markup.paragraph(layout.officeBold() ? office.bold() : office, signature.office());
        if (!signature.hint().isEmpty()) {
            markup.paragraph(WordFormat.of(RECIPIENTS_SIZE).italic().centred(), signature.hint());
        }
        for (int i = 0; i < ROOM; i++) {
            markup.paragraph(WordFormat.of(layout.body()).centred(), "");
        }
        markup.paragraph(WordFormat.of(layout.body()).bold().centred(), signature.name());
        markup.closeCell();
    }
}
