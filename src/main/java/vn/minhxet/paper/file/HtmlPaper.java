package vn.minhxet.paper.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
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

/**
 * Papers as one page of HTML for print: no script, nothing loaded from elsewhere, headings of tables on every page. Excel
 * takes each of its cells as text. Not safe for several threads.
 */
final class HtmlPaper {

    private final List<Paper> papers;
    private final PaperLayout layout;
    private final Language language;
    private final StringBuilder html = new StringBuilder();

    HtmlPaper(List<Paper> papers, Language language) {
        this.papers = papers;
        this.layout = papers.get(0).layout();
        this.language = language;
    }

    void write(OutputStream out) throws IOException {
        html.append("<!DOCTYPE html>\n<html lang=\"" + language.code() + "\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<title>" + escaped(papers.get(0).kind()) + "</title>\n<style>\n"
                + PaperStyle.of(papers.get(0), papers.size() > 1) + "</style>\n</head>\n<body>\n");
        for (int i = 0; i < papers.size(); i++) {
            if (i > 0) {
                html.append("<div class=\"page\">&nbsp;</div>\n");
            }
            paper(papers.get(i));
        }
        html.append("</body>\n</html>\n");
        out.write(html.toString().getBytes(UTF_8));
        out.flush();
    }

    private void paper(Paper paper) {
        head(paper.head());
        line("h1", "", paper.kind());
        if (!paper.about().isEmpty()) {
            line("p", "about", paper.about());
        }
        line("p", "rule", "-----");
        paper.body().forEach(this::part);
        if (!paper.foot().isEmpty()) {
            line("p", "foot", paper.foot());
        }
    }

    private static String escaped(String text) {
        return MarkupText.escaped(text);
    }

    private void line(String tag, String kind, String text) {
        String named = kind.isEmpty() ? "" : " class=\"" + kind + "\"";
        html.append("<" + tag + named + ">" + escaped(text) + "</" + tag + ">\n");
    }

    private void head(PaperHead head) {
        html.append("<table class=\"plain\"><colgroup><col style=\"width:40%\"><col></colgroup><tr><td>\n");
        if (!head.above().isEmpty()) {
            line("p", "", head.above());
        }
        line("p", "strong", head.issuer());
        line("p", "", "*");
        if (!head.number().isEmpty()) {
            line("p", "", head.number());
        }
        html.append("</td><td>\n");
        line("p", "party", head.party());
        html.append("<p>&nbsp;</p>\n");
        line("p", "slanted", head.placeAndDate());
        if (!head.draft().isEmpty()) {
            line("p", "strong", head.draft());
        }
        html.append("</td></tr></table>\n");
    }

    private void part(PaperPart part) {
        if (part instanceof PaperPart.NewPage) {
            html.append("<div class=\"page\">&nbsp;</div>\n");
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

    private void proof(PaperProof proof) {
        html.append("<table class=\"plain proof\"><tr>\n");
        for (QrCode code : proof.codes()) {
            html.append("<td style=\"width:" + (PaperProof.SIDE + 2) + "mm\">");
            code(code);
            html.append("</td>\n");
        }
        signature(proof.signature());
        html.append("</tr></table>\n");
        line("p", "caption", proof.caption());
    }

    /** Each line of squares is drawn in stretches of dark ones. */
    private void code(QrCode code) {
        int size = code.size();
        html.append("<svg class=\"code\" role=\"img\" aria-label=\"QR\" viewBox=\"0 0 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\"><path d=\"");
        for (int row = 0; row < size; row++) {
            for (int from = 0; from < size; from++) {
                int to = from;
                while (to < size && code.isDark(to, row)) {
                    to++;
                }
                if (to > from) {
                    html.append("M" + from + " " + row + "h" + (to - from) + "v1h-" + (to - from) + "z");
                    from = to;
                }
            }
        }
        html.append("\"/></svg>");
    }

    private void text(PaperText text) {
        String kind = text.style().name().toLowerCase(java.util.Locale.ROOT);
        String size = text.size() == 0 ? "" : " style=\"font-size:" + text.size() + "pt\"";
        String dash = text.style() == PaperText.Style.ITEM ? "- " : "";
        html.append("<p class=\"" + kind + "\"" + size + ">" + dash + escaped(text.text()) + "</p>\n");
    }

    private void table(PaperTable table) {
        int all = table.columns().stream().mapToInt(PaperTable.Column::width).sum();
        html.append("<table class=\"lined\" style=\"font-size:" + table.size() + "pt\"><colgroup>");
        table.columns()
                .forEach(it -> html.append(
                        "<col style=\"width:" + java.math.BigDecimal.valueOf(1000L * it.width() / all, 1) + "%\">"));
        html.append("</colgroup>\n<thead><tr>");
        table.columns().forEach(it -> html.append("<th>" + escaped(it.heading()) + "</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(it -> row(table, it));
        html.append("</tbody></table>\n");
    }

    private void row(PaperTable table, PaperTable.Row row) {
        List<PaperTable.Column> columns = table.columns();
        if (row.kind() == PaperTable.Kind.SECTION) {
            html.append("<tr class=\"section\"><td colspan=\"" + columns.size() + "\">"
                    + said(row.cells().get(0)) + "</td></tr>\n");
            return;
        }
        html.append(row.kind() == PaperTable.Kind.TOTAL ? "<tr class=\"total\">" : "<tr>");
        for (int i = 0; i < row.cells().size(); i++) {
            String side = columns.get(i).alignment().name().toLowerCase(java.util.Locale.ROOT);
            html.append("<td class=\"" + side + "\">" + said(row.cells().get(i)) + "</td>");
        }
        html.append("</tr>\n");
    }

    private String said(Object cell) {
        return escaped(MarkupText.said(cell, language));
    }

    private void end(PaperEnd end) {
        if (end.signatures().isEmpty()) {
            return;
        }
        html.append("<table class=\"plain\"><tr>");
        if (!end.recipients().isEmpty() || end.signatures().size() == 1) {
            html.append("<td class=\"recipients\">\n");
            if (!end.recipients().isEmpty()) {
                line("p", "label", end.recipientsTitle());
                end.recipients().forEach(it -> line("p", "", "- " + it));
            }
            html.append("</td>");
        }
        end.signatures().forEach(this::signature);
        html.append("</tr></table>\n");
    }

    private void signature(PaperEnd.Signature signature) {
        html.append("<td>\n");
        if (!signature.forWhom().isEmpty()) {
            line("p", "strong", signature.forWhom());
        }
        line("p", layout.officeBold() ? "strong" : "", signature.office());
        if (!signature.hint().isEmpty()) {
            line("p", "slanted", signature.hint());
        }
        html.append("<div class=\"room\"></div>\n");
        line("p", "strong", signature.name());
        html.append("</td>");
    }
}
