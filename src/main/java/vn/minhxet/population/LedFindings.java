package vn.minhxet.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.KnownList;

/**
 * Findings that everyone who leads an organization takes over, save their own: one list for all of them, however many they
 * are. Immutable.
 */
final class LedFindings {

    /** Where in the list the findings on one person stand. */
    private record Part(int from, int to) {}

    private final KnownList<FindingYear> all;
    private final Map<Integer, Part> parts;

    private LedFindings(KnownList<FindingYear> all, Map<Integer, Part> parts) {
        this.all = all;
        this.parts = parts;
    }

    /** Those that a person takes over: a view of the list shared. */
    KnownList<FindingYear> without(int person) {
        Part own = parts.get(person);
        return own == null ? all : all.without(own.from(), own.to());
    }

    /** Puts the list together. Not safe for several threads. */
    static final class Builder {

        private final List<FindingYear> all;
        private final Map<Integer, Part> parts = new HashMap<>();

        /** Begins with those that everybody takes over. */
        Builder(List<FindingYear> ofOrganization) {
            this.all = new ArrayList<>(ofOrganization);
        }

        /** Those on a person, who comes once. */
        void add(int person, List<FindingYear> findings) {
            if (!findings.isEmpty()) {
                parts.put(person, new Part(all.size(), all.size() + findings.size()));
                all.addAll(findings);
            }
        }

        LedFindings build() {
            return new LedFindings(KnownList.of(FindingYear.SCHEMA, all), parts);
        }
    }
}
