package vn.minhxet.paper.file;

import vn.minhxet.paper.PaperTable;

/** How a paragraph of Word looks (định dạng đoạn văn), as the markup that says so. Sizes are in points. Immutable. */
record WordFormat(
        int size, boolean isBold, boolean isItalic, boolean isUnderlined, String alignment, String paragraph) {

    static WordFormat of(int size) {
        return new WordFormat(size, false, false, false, "left", "");
    }

    WordFormat bold() {
        return new WordFormat(size, true, isItalic, isUnderlined, alignment, paragraph);
    }

    WordFormat italic() {
        return new WordFormat(size, isBold, true, isUnderlined, alignment, paragraph);
    }

    WordFormat underlined() {
        return new WordFormat(size, isBold, isItalic, true, alignment, paragraph);
    }

    WordFormat centred() {
        return new WordFormat(size, isBold, isItalic, isUnderlined, "center", paragraph);
    }

    WordFormat aligned(PaperTable.Alignment side) {
        String word =
                side == PaperTable.Alignment.CENTRE ? "center" : side == PaperTable.Alignment.RIGHT ? "right" : "left";
        return new WordFormat(size, isBold, isItalic, isUnderlined, word, paragraph);
    }

    WordFormat with(String before) {
        return new WordFormat(size, isBold, isItalic, isUnderlined, alignment, before + paragraph);
    }

    WordFormat keptWithNext() {
        return with("<w:keepNext/>");
    }

    /** Some room above, in points. */
    WordFormat space(int points) {
        return new WordFormat(
                size,
                isBold,
                isItalic,
                isUnderlined,
                alignment,
                paragraph + "<w:spacing w:before=\"" + 20 * points + "\" w:after=\"0\"/>");
    }

    /** Text: first line set in by 10 mm, 6 points above. */
    WordFormat body(int line) {
        String exact = line == 0 ? "" : " w:line=\"" + 20 * line + "\" w:lineRule=\"exact\"";
        return new WordFormat(
                size,
                isBold,
                isItalic,
                isUnderlined,
                "both",
                paragraph + "<w:spacing w:before=\"120\" w:after=\"0\"" + exact + "/><w:ind w:firstLine=\"567\"/>");
    }

    WordFormat item() {
        return new WordFormat(
                size,
                isBold,
                isItalic,
                isUnderlined,
                "both",
                paragraph + "<w:spacing w:before=\"20\" w:after=\"0\"/><w:ind w:left=\"170\" w:hanging=\"170\"/>");
    }

    String ofParagraph() {
        return paragraph + "<w:jc w:val=\"" + alignment + "\"/>";
    }

    String ofLetters() {
        return (isBold ? "<w:b/>" : "") + (isItalic ? "<w:i/>" : "")
                + "<w:sz w:val=\"" + 2 * size + "\"/><w:szCs w:val=\"" + 2 * size + "\"/>"
                + (isUnderlined ? "<w:u w:val=\"single\"/>" : "");
    }
}
