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
import vn.minhxet.paper.PaperTable;
import vn.minhxet.paper.PaperText;

/**
 * A paper as one page of HTML for print: no script, nothing loaded from elsewhere, headings of tables on every page. Excel
 * takes each of its cells as text. Not safe for several threads.
 */
final class HtmlPaper {

    private static final String FONTS = "\"Times New Roman\", \"Liberation Serif\", Tinos, serif";

    private final Paper paper;
    private final PaperLayout layout;
    private final Language language;
    private final StringBuilder html = new StringBuilder();

    HtmlPaper(Paper paper, Language language) {
        this.paper = paper;
        this.layout = paper.layout();
        this.language = language;
    }

    void write(OutputStream out) throws IOException {
        html.append("<!DOCTYPE html>\n<html lang=\"" + language.code() + "\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append(
                "<title>" + escaped(paper.kind()) + "</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n");
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
        html.append("</body>\n</html>\n");
        out.write(html.toString().getBytes(UTF_8));
        out.flush();
    }

    private String style() {
        String line = layout.line() == 0 ? "1.2" : layout.line() + "pt";
        return String.join(
                "\n",
                "@page { size: A4 " + (paper.landscape() ? "landscape" : "portrait") + "; margin: " + PaperLayout.TOP
                        + "mm "
                        + PaperLayout.RIGHT + "mm " + PaperLayout.BOTTOM + "mm " + PaperLayout.LEFT
                        + "mm; @top-center { content: counter(page); font: 13pt " + FONTS + "; } }",
                "@page :first { @top-center { content: none; } }",
                "body { font: " + layout.body() + "pt/1.2 " + FONTS + "; margin: 0 auto; max-width: " + paper.width()
                        + "mm; }",
                "p { margin: 0; white-space: pre-line; } table.lined td { white-space: pre-line; } td, th { mso-number-format: \"\\@\"; overflow-wrap: break-word; }",
                "h1 { font-size: " + layout.kind() + "pt; text-align: center; margin: 12pt 0 0; }",
                ".about, .title { font-weight: bold; text-align: center; } .title { margin: 6pt 0; } .rule, .centred { text-align: center; }",
                ".body { text-align: justify; text-indent: 10mm; margin-top: 6pt; line-height: " + line + "; }",
                ".heading { font-weight: bold; margin-top: 6pt; break-after: avoid; } .line { margin-top: 2pt; }",
                ".remark { font-style: italic; text-align: center; margin-top: 3pt; }",
                ".item { padding-left: 3mm; text-indent: -3mm; text-align: justify; margin-top: 1pt; }",
                "table.plain { width: 100%; border-collapse: collapse; table-layout: fixed; break-inside: avoid; margin-top: 8pt; }",
                "table.plain td { vertical-align: top; text-align: center; padding: 0 1mm; }",
                "table.lined { width: calc(100% - 1pt); border-collapse: collapse; table-layout: fixed; margin: 4pt 0; }",
                "table.lined td, table.lined th { border: 0.5pt solid black; padding: 1mm; vertical-align: top; }",
                "thead { display: table-header-group; } tr { break-inside: avoid; }",
                ".left { text-align: left; } .centre { text-align: center; } .right { text-align: right; }",
                ".section td, .total td { font-weight: bold; text-align: left; } .total td.centre { text-align: center; }",
                ".party { font-weight: bold; font-size: " + layout.party() + "pt; text-decoration: underline; }",
                ".strong { font-weight: bold; } .slanted { font-style: italic; }",
                "table.plain td.recipients { text-align: left; } .recipients p { font-size: 12pt; }",
                ".recipients p.label { font-size: " + layout.body() + "pt; text-decoration: underline; }",
                ".room { height: 22mm; } .foot { font-size: 9pt; font-style: italic; margin-top: 6pt; }",
                ".page { break-before: page; font-size: 1pt; }",
                "");
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
        } else if (part instanceof PaperEnd end) {
            end(end);
        }
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
