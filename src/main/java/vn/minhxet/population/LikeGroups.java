package vn.minhxet.population;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.language.Bilingual;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.rule.Role;
import vn.minhxet.rulebook.MemberScope;
import vn.minhxet.rulebook.OrganizationScope;

/**
 * Who is counted together for the quota on EXCELLENT (nhóm có vị trí, chức trách tương đồng, 366-QĐ/TW 11.1.5). Immutable;
 * safe for any thread.
 */
public final class LikeGroups {

    /** No group; groups count from 0. */
    private static final int NONE = -1;

    private final Grouping grouping;
    private final IntGroups positions;
    private final int[] groupOf;

    private LikeGroups(Grouping grouping) {
        this.grouping = grouping;
        this.groupOf = grouping.groupOf;
        this.positions = IntGroups.of(grouping.count, 0, groupOf.length, at -> groupOf[at]);
    }

    /**
     * The groups of a population.
     *
     * @param memberScope null where members have no quota
     * @param organizationScope null where organizations have none
     */
    static LikeGroups of(
            Roster roster, @Nullable MemberScope memberScope, @Nullable OrganizationScope organizationScope) {
        boolean named = organizationScope == OrganizationScope.GROUP;
        boolean byRole = memberScope == MemberScope.BASE_ORGANIZATION_AND_ROLE;
        Grouping grouping = new Grouping(roster, named, byRole);
        if (organizationScope != null) {
            grouping.organizations();
        }
        if (memberScope != null) {
            grouping.members();
        }
        return new LikeGroups(grouping);
    }

    public int count() {
        return grouping.count;
    }

    /** Who is counted together, as it is said of one of them. */
    public Group group(int group) {
        return grouping.groupOf(positions.get(group, 0));
    }

    /** The base organization or deciding committee of a group. */
    public OrganizationRow above(int group) {
        return grouping.aboveOf(positions.get(group, 0));
    }

    /** Whether a group is one of members, else of organizations. */
    public boolean isOfMembers(int group) {
        return !grouping.roster.isOrganization(positions.get(group, 0));
    }

    /** The group of a subject, or -1. */
    public int groupOf(int position) {
        return groupOf[position];
    }

    public int size(int group) {
        return positions.size(group);
    }

    /** The position of a subject of a group. */
    public int position(int group, int place) {
        return positions.get(group, place);
    }

    /**
     * Who is counted together. Immutable.
     *
     * @param key the base organization or deciding committee, and what else the rulebook says
     * @param words the group as it is said to people, without the free code
     * @param code the free code that all of it have in common
     */
    public record Group(String key, Bilingual words, Optional<FreeCode> code) {

        static Group of(OrganizationRow above) {
            return new Group(above.id(), Bilingual.same(above.name()), Optional.empty());
        }

        Group and(String like, Bilingual more) {
            return new Group(key + '/' + like, more.between(words.vi() + ", ", ""), code);
        }

        Group withCode(String column, @Nullable String value) {
            return value == null ? this : new Group(key + '/' + value, words, Optional.of(new FreeCode(column, value)));
        }

        /**
         * The group as it is said to people.
         *
         * @param named what a free code is called; empty where it has no name
         */
        public Bilingual words(Function<FreeCode, Optional<Bilingual>> named) {
            return code.map(it -> named.apply(it).orElse(Bilingual.same(it.value())))
                    .map(it -> new Bilingual(words.vi() + ", " + it.vi(), words.en() + ", " + it.en()))
                    .orElse(words);
        }
    }

    /** A code that committees choose themselves, in the column of that name. Immutable. */
    public record FreeCode(String column, String value) {}

    /**
     * What members who name a group have in common with the others of it.
     *
     * @param base the position of their base organization
     */
    private record NamedGroup(int base, String group) {}

    /**
     * What organizations of one group have in common.
     *
     * @param above the position of the organization that decides on them
     * @param kind null where the group that is entered says who is alike
     * @param like the sector or that group, or null
     */
    private record Likeness(
            int above,
            @Nullable OrganizationKind kind,
            @Nullable String like) {}

    private static final class Grouping {

        private final Roster roster;
        private final boolean named;
        private final boolean byRole;
        private final int[] groupOf;
        private int count;

        /**
         * @param named whether organizations are counted by the group that is entered, else by kind and sector
         * @param byRole whether members who name no group are counted apart by role
         */
        Grouping(Roster roster, boolean named, boolean byRole) {
            this.roster = roster;
            this.named = named;
            this.byRole = byRole;
            this.groupOf = new int[roster.size()];
            Arrays.fill(groupOf, NONE);
        }

        /** Organizations whose deciding committee is not among the facts are left out: so are their peers. */
        void organizations() {
            Map<Likeness, Integer> numbers = new HashMap<>();
            for (int at = 0; at < roster.organizations(); at++) {
                int above = roster.tree().decidingOn(at);
                if (above >= 0) {
                    groupOf[at] = numbers.computeIfAbsent(likeness(above, roster.organization(at)), like -> count++);
                }
            }
        }

        private Likeness likeness(int above, OrganizationRow row) {
            return named ? new Likeness(above, null, row.group()) : new Likeness(above, row.kind(), row.sector());
        }

        void members() {
            int ways = Role.values().length + 1;
            int[] numbers = new int[roster.organizations() * ways];
            Arrays.fill(numbers, NONE);
            int[] bases = bases();
            Map<NamedGroup, Integer> named = new HashMap<>();
            for (int at = roster.organizations(); at < groupOf.length; at++) {
                int base = bases[roster.above(at)];
                String group = roster.member(at).group();
                if (group != null) {
                    groupOf[at] = named.computeIfAbsent(new NamedGroup(base, group), any -> count++);
                    continue;
                }
                Role role = role(at);
                int way = base * ways + (role == null ? 0 : role.ordinal() + 1);
                if (numbers[way] == NONE) {
                    numbers[way] = count++;
                }
                groupOf[at] = numbers[way];
            }
        }

        private @Nullable Role role(int member) {
            return byRole ? roster.member(member).role() : null;
        }

        private int[] bases() {
            int[] bases = new int[roster.organizations()];
            for (int at = 0; at < bases.length; at++) {
                bases[at] = roster.tree().baseOf(at);
            }
            return bases;
        }

        OrganizationRow aboveOf(int position) {
            return roster.organization(
                    roster.isOrganization(position)
                            ? roster.tree().decidingOn(position)
                            : roster.tree().baseOf(roster.above(position)));
        }

        Group groupOf(int position) {
            OrganizationRow above = aboveOf(position);
            if (roster.isOrganization(position)) {
                OrganizationRow row = roster.organization(position);
                return named
                        ? Group.of(above).withCode("group", row.group())
                        : Group.of(above)
                                .and(row.kind().name(), row.kind().words())
                                .withCode("sector", row.sector());
            }
            String group = roster.member(position).group();
            if (group != null) {
                return new Group(above.id() + "/GROUP", Bilingual.same(above.name()), Optional.empty())
                        .withCode("group", group);
            }
            Role role = role(position);
            return role == null ? Group.of(above) : Group.of(above).and(role.name(), role.words());
        }
    }
}
