package vn.minhxet.rulebook;

/** How the share of EXCELLENT becomes a whole number (cách làm tròn). */
public enum QuotaRounding {
    DOWN,
    HALF_UP,
    UP
}
