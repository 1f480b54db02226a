package vn.minhxet.selection;

import java.util.List;
import vn.minhxet.population.Population;

/** Thrown where several subjects have the name that somebody typed. */
public final class AmbiguousNameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** As many are named as fit on a line or two. */
    private static final int MOST_NAMED = 5;

    private final String name;
    private final int count;
    private final transient List<String> first;

    AmbiguousNameException(String name, Population population, List<Integer> positions) {
        super(positions.size() + " subjects are called " + name);
        this.name = name;
        this.count = positions.size();
        this.first = positions.stream()
                .limit(MOST_NAMED)
                .map(at -> {
                    int above = population.above(at);
                    String id = population.row(at).id();
                    return above < 0
                            ? id
                            : id + " (" + population.organization(above).name() + ")";
                })
                .toList();
    }

    /** The name as it was typed. */
    public String name() {
        return name;
    }

    public int count() {
        return count;
    }

    /** The first of them: the id, and the organization it stands in. */
    public List<String> first() {
        return first;
    }
}
