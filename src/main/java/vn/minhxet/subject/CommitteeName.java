package vn.minhxet.subject;

import java.util.Map;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.rule.OrganizationKind;

/**
 * The committee that decides for an organization, as papers name it (cấp ủy có thẩm quyền). A committee decides and not an
 * organization: "Đảng bộ phường Mẫu" decides by "Ban Thường vụ Đảng ủy phường Mẫu".
 */
public final class CommitteeName {

    private static final String ORGANIZATION = "Đảng bộ ";
    private static final String CELL = "Chi bộ ";
    private static final String COMMITTEE = "Đảng ủy ";
    private static final String STANDING = "Ban Thường vụ ";

    /** How the committee of a province or city is called by the beginning of the organization's name. */
    private static final Map<String, String> OF_PROVINCES = Map.of(
            "tỉnh ", "Tỉnh ủy ",
            "thành phố ", "Thành ủy ");

    private CommitteeName() {}

    /** As entered; else made of the name and the kind. */
    public static String of(OrganizationRow organization) {
        if (organization.committee() != null) {
            return organization.committee();
        }
        return of(organization.kind(), organization.name());
    }

    /** Made of the name and the kind alone. */
    public static String of(OrganizationKind kind, String name) {
        return switch (kind) {
            case CELL, BASE_CELL -> name.startsWith(CELL) ? name : CELL + name;
            case SECTION, BASE_COMMITTEE -> committee(name);
            case UPPER_COMMITTEE -> standing(committee(name));
            case PROVINCE -> standing(ofProvince(name));
        };
    }

    /**
     * Who issues a paper, as it stands at its head: the committee without its standing committee, of a cell the cell
     * itself.
     */
    public static String letterhead(OrganizationRow organization) {
        if (isCell(organization)) {
            String name = organization.name();
            return name.startsWith(CELL) ? name : CELL + name;
        }
        String committee = of(organization);
        return committee.startsWith(STANDING) ? committee.substring(STANDING.length()) : committee;
    }

    /** The body on whose behalf a paper is signed, without its place: "Ban Thường vụ", "Đảng ủy", "Chi bộ". */
    public static String body(OrganizationRow organization) {
        if (isCell(organization)) {
            return CELL.strip();
        }
        String committee = of(organization);
        if (committee.startsWith(STANDING)) {
            return STANDING.strip();
        }
        String[] words = committee.split(" ", 3);
        return words.length < 2 ? committee : words[0] + ' ' + words[1];
    }

    private static boolean isCell(OrganizationRow organization) {
        return organization.kind() == OrganizationKind.CELL || organization.kind() == OrganizationKind.BASE_CELL;
    }

    private static String standing(String committee) {
        return committee.startsWith(STANDING) ? committee : STANDING + committee;
    }

    private static String committee(String name) {
        if (name.startsWith(ORGANIZATION)) {
            return COMMITTEE + name.substring(ORGANIZATION.length());
        }
        return name.startsWith(COMMITTEE) || name.startsWith(STANDING) ? name : COMMITTEE + name;
    }

    private static String ofProvince(String name) {
        String bare = name.startsWith(ORGANIZATION) ? name.substring(ORGANIZATION.length()) : name;
        if (OF_PROVINCES.values().stream().anyMatch(bare::startsWith)) {
            return bare;
        }
        return OF_PROVINCES.entrySet().stream()
                .filter(it -> bare.startsWith(it.getKey()))
                .map(it -> it.getValue() + bare.substring(it.getKey().length()))
                .findFirst()
                .orElseGet(() -> committee(name));
    }
}
