package vn.minhxet.grading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhxet.subject.Organization;
import vn.minhxet.subject.Role;
import vn.minhxet.subject.Words;

/**
 * Who is counted together for the quota on EXCELLENT (nhóm có vị trí, chức trách tương đồng, 366-QĐ/TW 11.1.5). Immutable;
 * safe for any thread.
 */
final class QuotaGroups {

    private static final int NONE = -1;

    private final Grouping grouping;
    private final Buckets positions;
    private final int[] groupOf;

    private QuotaGroups(Grouping grouping) {
        this.grouping = grouping;
        this.groupOf = grouping.groupOf;
        this.positions = Buckets.of(grouping.count, 0, groupOf.length, at -> groupOf[at]);
    }

    /**
     * The groups of a population.
     *
     * @param memberScope null where members have no quota
     * @param organizationScope null where organizations have none
     */
    static QuotaGroups of(Population population, Tree tree, String memberScope, String organizationScope) {
        boolean named = "GROUP".equals(organizationScope);
        boolean byRole = "BASE_ORGANIZATION_AND_ROLE".equals(memberScope);
        Grouping grouping = new Grouping(population, tree, named, byRole);
        if (organizationScope != null) {
            grouping.organizations();
        }
        if (memberScope != null) {
            grouping.members();
        }
        return new QuotaGroups(grouping);
    }

    int count() {
        return grouping.count;
    }

    /** Who is counted together, as it is said of one of them. */
    Group group(int group) {
        return grouping.groupOf(positions.get(group, 0));
    }

    /** The base organization or deciding committee of a group. */
    Organization above(int group) {
        return grouping.aboveOf(positions.get(group, 0));
    }

    /** The group of a subject, or -1. */
    int groupOf(int position) {
        return groupOf[position];
    }

    int size(int group) {
        return positions.size(group);
    }

    /** The position of a subject of a group. */
    int position(int group, int place) {
        return positions.get(group, place);
    }

    /**
     * Who is counted together. Immutable.
     *
     * @param key the base organization or deciding committee, and what else the rulebook says
     * @param words the group as it is said to people
     */
    record Group(String key, Words words) {

        static Group of(Organization above) {
            return new Group(above.id(), new Words(above.name(), above.name()));
        }

        static Group of(Organization above, String like, Words words) {
            return new Group(
                    above.id() + '/' + like,
                    new Words(above.name() + ", " + words.vi(), above.name() + ", " + words.en()));
        }
    }

    private static final class Grouping {

        private final Population population;
        private final Tree tree;
        private final boolean named;
        private final boolean byRole;
        private final int[] groupOf;
        private int count;

        /**
         * @param named whether organizations are counted by the group that is entered, else by kind and sector
         * @param byRole whether members are counted apart by role
         */
        Grouping(Population population, Tree tree, boolean named, boolean byRole) {
            this.population = population;
            this.tree = tree;
            this.named = named;
            this.byRole = byRole;
            this.groupOf = new int[population.size()];
            Arrays.fill(groupOf, NONE);
        }

        /** Organizations whose deciding committee is not among the facts are left out: so are their peers. */
        void organizations() {
            Map<List<String>, Integer> numbers = new HashMap<>();
            for (int at = 0; at < population.organizations(); at++) {
                Organization row = population.organization(at);
                Optional<Organization> above = tree.decidingOn(row);
                if (above.isPresent()) {
                    groupOf[at] = numbers.computeIfAbsent(likeness(above.get(), row), like -> count++);
                }
            }
        }

        private List<String> likeness(Organization above, Organization row) {
            return named
                    ? Arrays.asList(above.id(), row.group())
                    : Arrays.asList(above.id(), row.kind().name(), row.sector());
        }

        void members() {
            int ways = Role.values().length + 1;
            int[] numbers = new int[population.organizations() * ways];
            Arrays.fill(numbers, NONE);
            int[] bases = bases();
            for (int at = population.organizations(); at < groupOf.length; at++) {
                Role role = role(at);
                int way = bases[population.above(at)] * ways + (role == null ? 0 : role.ordinal() + 1);
                if (numbers[way] == NONE) {
                    numbers[way] = count++;
                }
                groupOf[at] = numbers[way];
            }
        }

        private Role role(int member) {
            return byRole ? population.member(member).role() : null;
        }

        private int[] bases() {
            int[] bases = new int[population.organizations()];
            for (int at = 0; at < bases.length; at++) {
                bases[at] = population.position(
                        tree.baseOf(population.organization(at)).id());
            }
            return bases;
        }

        Organization aboveOf(int position) {
            return population.isOrganization(position)
                    ? tree.decidingOn(population.organization(position)).orElseThrow()
                    : tree.baseOf(population.organization(population.above(position)));
        }

        Group groupOf(int position) {
            Organization above = aboveOf(position);
            if (population.isOrganization(position)) {
                Organization row = population.organization(position);
                return named ? named(above, row) : like(above, row);
            }
            Role role = role(position);
            return role == null ? Group.of(above) : Group.of(above, role.name(), role.words());
        }

        private static Group named(Organization above, Organization row) {
            return row.group() == null
                    ? Group.of(above)
                    : Group.of(above, row.group(), new Words(row.group(), row.group()));
        }

        private static Group like(Organization above, Organization row) {
            Words kind = row.kind().words();
            String sector = row.sector();
            return sector == null
                    ? Group.of(above, row.kind().name(), kind)
                    : Group.of(
                            above,
                            row.kind().name() + '/' + sector,
                            new Words(kind.vi() + ", " + sector, kind.en() + ", " + sector));
        }
    }
}
