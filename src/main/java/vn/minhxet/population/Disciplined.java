package vn.minhxet.population;

/** Whether somebody was disciplined in the period under review, where that is known (bị kỷ luật trong kỳ). */
public enum Disciplined {
    NO,
    YES,
    UNKNOWN
}
