package vn.minhxet.reading.workbook;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Messages;
import vn.minhxet.language.NormalizedText;

/** A workbook of facts (sổ tính dữ liệu): one sheet a table, and some beside them that hold no facts. */
public final class FactsWorkbook {

    /** The sheet that explains the others. */
    public static final String GUIDE = Messages.words("template.sheet.GUIDE").vi();

    /** The sheet with the lists to choose from. */
    public static final String LISTS = Messages.words("template.sheet.LISTS").vi();

    /** The sheet that lists the problems of a workbook that was given back. */
    public static final Bilingual PROBLEMS = Messages.words("marked.sheet.PROBLEMS");

    private FactsWorkbook() {}

    /** Whether a sheet lists the problems of a workbook that was given back, in any language. */
    public static boolean isProblems(String sheet) {
        String folded = NormalizedText.folded(sheet);
        return folded.equals(NormalizedText.folded(PROBLEMS.vi()))
                || folded.equals(NormalizedText.folded(PROBLEMS.en()));
    }

    /** Whether a sheet holds no facts: the guide, the lists, the problems. */
    public static boolean isAside(String sheet) {
        String folded = NormalizedText.folded(sheet);
        return folded.equals(NormalizedText.folded(GUIDE))
                || folded.equals(NormalizedText.folded(LISTS))
                || isProblems(sheet);
    }
}
