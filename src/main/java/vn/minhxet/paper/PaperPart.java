package vn.minhxet.paper;

/** A part of the body of a paper. */
public sealed interface PaperPart permits PaperPart.NewPage, PaperText, PaperTable, PaperProof, PaperEnd {

    /** What follows begins a page, in a workbook a worksheet. */
    record NewPage() implements PaperPart {}
}
