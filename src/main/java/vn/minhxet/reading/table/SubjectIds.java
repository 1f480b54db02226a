package vn.minhxet.reading.table;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.IdHash;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Nearest;

/**
 * Every id of an organization or a member, and the row in which it stands. Built once the tables are read.
 * For one thread.
 */
public final class SubjectIds {

    /**
     * One subject.
     *
     * @param rows the table in which it stands: organizations or members
     */
    public record Found(TableRows<?> rows, int index) {

        public boolean isOrganization() {
            return rows.table() == (Table<?>) Tables.ORGANIZATIONS;
        }

        /** The place of the id, as the message about another place names it. */
        public Bilingual words() {
            return rows.place(index).words();
        }
    }

    private static final Pattern SIGNS = Pattern.compile("[\\s._/-]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

    private final TableRows<OrganizationRow> organizations;
    private final TableRows<MemberRow> members;
    private final MemberIdIndex memberIds;
    private final HashIndex organizationIds;
    private final int[] repeatedOrganizations;
    private @Nullable HashIndex bySimilar;

    public SubjectIds(TableRows<OrganizationRow> organizations, TableRows<MemberRow> members) {
        this.organizations = organizations;
        this.members = members;
        this.memberIds = new MemberIdIndex(members);
        this.organizationIds = new HashIndex(organizations.size());
        this.repeatedOrganizations = IntStream.range(0, organizations.size())
                .filter(this::isThereBefore)
                .toArray();
    }

    /** Adds an organization to the index; whether its id is there already. */
    private boolean isThereBefore(int index) {
        String id = organizations.row(index).id();
        return id != null && organizationIds.add(IdHash.of(id), index, other -> hasId(other, id)) != HashIndex.NOTHING;
    }

    private boolean hasId(int organization, String id) {
        return id.equals(organizations.row(organization).id());
    }

    /** The organizations whose id another one has in a row before, in order. */
    public int[] repeatedOrganizations() {
        return repeatedOrganizations.clone();
    }

    /** The members whose id an organization has, or another member in a row before, in order. */
    public int[] repeatedMembers() {
        IntStream namesakes = IntStream.range(0, organizations.size())
                .parallel()
                .filter(i -> organizations.row(i).id() != null)
                .map(i -> memberIds.find(organizations.row(i).id(), 0))
                .filter(it -> it != HashIndex.NOTHING);
        return IntStream.concat(memberIds.repeated(), IntStream.of(namesakes.toArray()))
                .sorted()
                .distinct()
                .toArray();
    }

    private Found found(int position) {
        return position < organizations.size()
                ? new Found(organizations, position)
                : new Found(members, position - organizations.size());
    }

    /** The first subject of that id, organizations before members, or null. */
    public @Nullable Found find(String id) {
        return find(id, null);
    }

    /**
     * The first subject of that id, organizations before members, or null.
     *
     * @param near one close behind which it may stand, as where ids are named in the order of their rows, or null
     */
    public @Nullable Found find(String id, @Nullable Found near) {
        int organization = organizationIds.find(IdHash.of(id), other -> hasId(other, id));
        if (organization != HashIndex.NOTHING) {
            return new Found(organizations, organization);
        }
        int member = memberIds.find(id, near == null || near.isOrganization() ? 0 : near.index());
        return member == HashIndex.NOTHING ? null : new Found(members, member);
    }

    /** A question after an id that differs only in case, spaces, signs or leading zeros, as a workbook may drop them. */
    public Bilingual hint(String id) {
        if (bySimilar == null) {
            bySimilar = new HashIndex(organizations.size() + members.size());
            for (int i = 0; i < organizations.size() + members.size(); i++) {
                addSimilar(i, bySimilar);
            }
        }
        String similar = similar(id);
        int meant = bySimilar.find(IdHash.of(similar), other -> similar.equals(similarAt(other)));
        return meant == HashIndex.NOTHING ? Bilingual.NOTHING : Nearest.before(Objects.requireNonNull(id(meant)));
    }

    private void addSimilar(int position, HashIndex ids) {
        String id = id(position);
        if (id != null) {
            String similar = similar(id);
            ids.add(IdHash.of(similar), position, other -> similar.equals(similarAt(other)));
        }
    }

    /** How a subject that has an id is found again. */
    private String similarAt(int position) {
        return similar(Objects.requireNonNull(id(position)));
    }

    private @Nullable String id(int position) {
        Found subject = found(position);
        return (String) subject.rows().value(subject.index(), "id");
    }

    private static String similar(String id) {
        String bare = SIGNS.matcher(id.toLowerCase(Locale.ROOT)).replaceAll("");
        return LEADING_ZEROS.matcher(bare).replaceAll("");
    }
}
