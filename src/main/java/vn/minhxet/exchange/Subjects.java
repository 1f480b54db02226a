package vn.minhxet.exchange;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.minhxet.subject.IdHash;
import vn.minhxet.subject.Member;
import vn.minhxet.subject.Organization;
import vn.minhxet.subject.Words;

/** Every id of an organization or a member, and the row in which it stands. Built once the tables are read. */
final class Subjects {

    /**
     * One subject.
     *
     * @param rows the table in which it stands: organizations or members
     */
    record Found(Rows<?> rows, int index) {

        boolean isOrganization() {
            return rows.table() == (Table<?>) Tables.ORGANIZATIONS;
        }

        /** The place of the id, as the message about another place names it. */
        Words words() {
            return rows.place(index).words();
        }
    }

    private static final Pattern SIGNS = Pattern.compile("[\\s._/-]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

    private final Rows<Organization> organizations;
    private final Rows<Member> members;
    private final HashIndex byId;
    private HashIndex bySimilar;

    /** Of these tables; nobody is to be found before being added. */
    Subjects(Rows<Organization> organizations, Rows<Member> members) {
        this.organizations = organizations;
        this.members = members;
        this.byId = new HashIndex(organizations.size() + members.size());
    }

    /** Adds an organization; the one that has the id already, or null. */
    Found addOrganization(int index) {
        String id = organizations.row(index).id();
        return id == null ? null : found(byId.add(IdHash.of(id), index, other -> hasId(other, id)));
    }

    /** Adds a member; the one that has the id already, or null. */
    Found addMember(int index) {
        Member member = members.row(index);
        return member.hasNoId()
                ? null
                : found(byId.add(member.idHash(), organizations.size() + index, other -> sharesId(other, member)));
    }

    private boolean hasId(int position, String id) {
        boolean organization = position < organizations.size();
        return organization
                ? id.equals(organizations.row(position).id())
                : members.row(position - organizations.size()).hasId(id);
    }

    private boolean sharesId(int position, Member member) {
        boolean organization = position < organizations.size();
        return organization
                ? member.hasId(organizations.row(position).id())
                : Member.compareIds(member, members.row(position - organizations.size())) == 0;
    }

    private Found found(int position) {
        if (position == HashIndex.NOTHING) {
            return null;
        }
        return position < organizations.size()
                ? new Found(organizations, position)
                : new Found(members, position - organizations.size());
    }

    /** The subject of that id, or null. */
    Found find(String id) {
        return found(byId.find(IdHash.of(id), other -> hasId(other, id)));
    }

    /** A question after an id that differs only in case, spaces, signs or leading zeros, as a workbook may drop them. */
    Words hint(String id) {
        if (bySimilar == null) {
            bySimilar = new HashIndex(organizations.size() + members.size());
            for (int i = 0; i < organizations.size() + members.size(); i++) {
                addSimilar(i);
            }
        }
        String similar = similar(id);
        int meant = bySimilar.find(IdHash.of(similar), other -> similar.equals(similar(id(other))));
        return meant == HashIndex.NOTHING ? new Words("", "") : Nearest.question(id(meant));
    }

    private void addSimilar(int position) {
        String id = id(position);
        if (id != null) {
            String similar = similar(id);
            bySimilar.add(IdHash.of(similar), position, other -> similar.equals(similar(id(other))));
        }
    }

    private String id(int position) {
        Found subject = found(position);
        return (String) subject.rows().value(subject.index(), "id");
    }

    private static String similar(String id) {
        String bare = SIGNS.matcher(id.toLowerCase(Locale.ROOT)).replaceAll("");
        return LEADING_ZEROS.matcher(bare).replaceAll("");
    }
}
