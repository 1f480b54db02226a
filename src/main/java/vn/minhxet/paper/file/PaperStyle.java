package vn.minhxet.paper.file;

import vn.minhxet.paper.Paper;
import vn.minhxet.paper.PaperLayout;
import vn.minhxet.paper.PaperProof;

/** How papers as HTML look on the screen and on A4 (kiểu trình bày). Pure functions. */
final class PaperStyle {

    private static final String FONTS = "\"Times New Roman\", \"Liberation Serif\", Tinos, serif";

    private static final String NUMBERED = " @top-center { content: counter(page); font: 13pt " + FONTS + "; }";

    private PaperStyle() {}

    /**
     * The style of a paper.
     *
     * @param several whether others follow: browsers count pages through to the end, so none is then numbered
     */
    static String of(Paper paper, boolean several) {
        PaperLayout layout = paper.layout();
        String line = layout.line() == 0 ? "1.2" : layout.line() + "pt";
        return String.join(
                "\n",
                "@page { size: A4 " + (paper.landscape() ? "landscape" : "portrait") + "; margin: " + PaperLayout.TOP
                        + "mm "
                        + PaperLayout.RIGHT + "mm " + PaperLayout.BOTTOM + "mm " + PaperLayout.LEFT
                        + "mm;" + (several ? "" : NUMBERED) + " }",
                several ? "" : "@page :first { @top-center { content: none; } }",
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
                ".code { width: " + PaperProof.SIDE + "mm; height: " + PaperProof.SIDE + "mm; display: block; }",
                ".caption { font-size: " + PaperProof.CAPTION_SIZE + "pt; }",
                ".page { break-before: page; font-size: 1pt; }",
                "");
    }
}
