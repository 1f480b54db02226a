package vn.minhxet.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.minhxet.subject.Organization;
import vn.minhxet.subject.Role;
import vn.minhxet.subject.Words;

/**
 * Who is counted together for the quota on EXCELLENT (nhóm có vị trí, chức trách tương đồng, 366-QĐ/TW 11.1.5). Immutable;
 * safe for any thread.
 */
final class QuotaGroups {

    private static final int NONE = -1;

    private final List<Group> groups;
    private final Buckets positions;
    private final int[] groupOf;

    private QuotaGroups(List<Group> groups, int[] groupOf) {
        this.groups = groups;
        this.groupOf = groupOf;
        this.positions = Buckets.of(groups.size(), 0, groupOf.length, at -> groupOf[at]);
    }

    /**
     * The groups of a population.
     *
     * @param memberScope null where members have no quota
     * @param organizationScope null where organizations have none
     */
    static QuotaGroups of(Population population, Tree tree, String memberScope, String organizationScope) {
        Grouping grouping = new Grouping(population, tree);
        if (organizationScope != null) {
            grouping.organizations("GROUP".equals(organizationScope));
        }
        if (memberScope != null) {
            grouping.members("BASE_ORGANIZATION_AND_ROLE".equals(memberScope));
        }
        return new QuotaGroups(grouping.groups, grouping.groupOf);
    }

    int count() {
        return groups.size();
    }

    Group group(int group) {
        return groups.get(group);
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
     * @param above the base organization or deciding committee
     */
    record Group(String key, Words words, Organization above) {

        static Group of(Organization above) {
            return new Group(above.id(), new Words(above.name(), above.name()), above);
        }

        static Group of(Organization above, String like, Words words) {
            return new Group(
                    above.id() + '/' + like,
                    new Words(above.name() + ", " + words.vi(), above.name() + ", " + words.en()),
                    above);
        }
    }

    private static final class Grouping {

        private final Population population;
        private final Tree tree;
        private final List<Group> groups = new ArrayList<>();
        private final int[] groupOf;

        Grouping(Population population, Tree tree) {
            this.population = population;
            this.tree = tree;
            this.groupOf = new int[population.size()];
            Arrays.fill(groupOf, NONE);
        }

        /** Organizations whose deciding committee is not among the facts are left out: so are their peers. */
        void organizations(boolean named) {
            Map<String, Integer> numbers = new HashMap<>();
            for (int at = 0; at < population.organizations(); at++) {
                Organization row = population.organization(at);
                Organization above = tree.decidingOn(row).orElse(null);
                if (above != null) {
                    Group group = named ? named(above, row) : like(above, row);
                    groupOf[at] = numbers.computeIfAbsent(group.key(), key -> add(group));
                }
            }
        }

        void members(boolean byRole) {
            int ways = Role.values().length + 1;
            int[] numbers = new int[population.organizations() * ways];
            Arrays.fill(numbers, NONE);
            int[] bases = bases();
            for (int at = population.organizations(); at < groupOf.length; at++) {
                Role role = byRole ? population.member(at).role() : null;
                int base = bases[population.above(at)];
                int way = base * ways + (role == null ? 0 : role.ordinal() + 1);
                if (numbers[way] == NONE) {
                    numbers[way] = add(members(population.organization(base), role));
                }
                groupOf[at] = numbers[way];
            }
        }

        private int[] bases() {
            int[] bases = new int[population.organizations()];
            for (int at = 0; at < bases.length; at++) {
                bases[at] = population.position(
                        tree.baseOf(population.organization(at)).id());
            }
            return bases;
        }

        private int add(Group group) {
            groups.add(group);
            return groups.size() - 1;
        }

        private static Group members(Organization base, Role role) {
            return role == null ? Group.of(base) : Group.of(base, role.name(), role.words());
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
