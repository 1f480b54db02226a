package vn.minhxet.reading.workbook;

import vn.minhxet.language.Messages;
import vn.minhxet.language.NormalizedText;

/** A workbook of facts (sổ tính dữ liệu): one sheet a table, and two beside them that hold no facts. */
public final class FactsWorkbook {

    /** The sheet that explains the others. */
    public static final String GUIDE = Messages.words("template.sheet.GUIDE").vi();

    /** The sheet with the lists to choose from. */
    public static final String LISTS = Messages.words("template.sheet.LISTS").vi();

    private FactsWorkbook() {}

    /** Whether a sheet holds no facts: the guide and the lists. */
    public static boolean isAside(String sheet) {
        String folded = NormalizedText.folded(sheet);
        return folded.equals(NormalizedText.folded(GUIDE)) || folded.equals(NormalizedText.folded(LISTS));
    }
}
