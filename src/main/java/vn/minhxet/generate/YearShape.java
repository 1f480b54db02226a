package vn.minhxet.generate;

import java.util.Optional;

/**
 * How many organizations and members a synthetic year has (quy mô dữ liệu giả định). Above all stands one province or
 * city. Immutable.
 *
 * @param committees upper-direct committees (đảng bộ cấp trên trực tiếp cơ sở)
 * @param baseCommittees base committees (đảng bộ cơ sở)
 * @param baseCells base cells (chi bộ cơ sở)
 * @param sections section committees (đảng bộ bộ phận)
 * @param cells cells below base committees and sections (chi bộ trực thuộc)
 * @param members members (đảng viên), at least three a cell
 * @param wardsMerged committees that came of a merger of three in the year; the merged ones are rows of their own
 */
public record YearShape(
        String name,
        int committees,
        int baseCommittees,
        int baseCells,
        int sections,
        int cells,
        int members,
        int wardsMerged) {

    /** Like Lào Cai at the end of 2022. */
    public static final YearShape LAO_CAI = new YearShape("laocai", 14, 286, 251, 12, 3_041, 53_767, 0);

    /**
     * Like Huế in 2025: 40 communes and wards and 4 blocs; few organizations stand below them, so that it can be read.
     */
    public static final YearShape HUE = new YearShape("hue", 44, 8, 6, 1, 26, 400, 1);

    /**
     * Of the size of the whole Party: 5.6 million members, 350,000 organizations. Its members have points and no levels
     * of single criteria, which would be three times as many rows again.
     */
    public static final YearShape COUNTRY =
            new YearShape("country", 1_400, 27_000, 24_000, 1_200, 296_399, 5_600_000, 0);

    /** The fewest members of a year. */
    public static final int FEWEST = 10;

    /** The most members of a shape given by their number; up to this number members have levels too. */
    public static final int MOST = 1_000_000;

    /** A merger takes three committees into one; where there are fewer, none has merged. */
    private static final int FEWEST_WITH_A_MERGER = 3;

    /** The shape of that name, or in the proportions of Lào Cai with that number of members. */
    public static Optional<YearShape> named(String text) {
        if (text.equals(HUE.name)) {
            return Optional.of(HUE);
        }
        if (text.equals(LAO_CAI.name)) {
            return Optional.of(LAO_CAI);
        }
        if (text.equals(COUNTRY.name)) {
            return Optional.of(COUNTRY);
        }
        return text.matches("[0-9]{1,8}") ? ofMembers(Integer.parseInt(text)) : Optional.empty();
    }

    /** Whether members are given levels of single criteria, which rulebooks by points do without. */
    boolean levelsOfMembers() {
        return members <= MOST;
    }

    private static Optional<YearShape> ofMembers(int members) {
        if (members < FEWEST || members > MOST) {
            return Optional.empty();
        }
        int baseCells = inProportion(LAO_CAI.baseCells, members);
        int baseCommittees = Math.max(1, inProportion(LAO_CAI.baseCommittees, members));
        int cells = Math.max(1, inProportion(LAO_CAI.cells, members));
        int committees = Math.max(1, inProportion(LAO_CAI.committees, members));
        return Optional.of(new YearShape(
                "n" + members,
                Math.min(committees, baseCells + baseCommittees),
                Math.min(baseCommittees, cells),
                baseCells,
                inProportion(LAO_CAI.sections, members),
                cells,
                members,
                committees >= FEWEST_WITH_A_MERGER ? 1 : 0));
    }

    private static int inProportion(int count, int members) {
        return (int) ((long) count * members / LAO_CAI.members);
    }
}
