package vn.minhxet.population;

/**
 * The positions of the subordinates of one organization: of its direct child organizations, in a cell of its members.
 * Immutable.
 */
public record SubordinatePositions(IntGroups groups, int organization) {

    /** How many there are. */
    public int size() {
        return groups.size(organization);
    }

    /** The position of one of them, from 0. */
    public int get(int index) {
        return groups.get(organization, index);
    }
}
