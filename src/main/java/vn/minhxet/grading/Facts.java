package vn.minhxet.grading;

import java.util.Optional;
import vn.minhxet.subject.Catalogue;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.Property;
import vn.minhxet.subject.Subject;

/** Facts of a subject by the names that rules use. */
public final class Facts {

    private Facts() {}

    /** Whether the fact of that name is known. */
    public static boolean isKnown(Subject subject, String name) {
        return subject instanceof MemberYear member
                ? isKnown(MemberYear.CATALOGUE, member, name)
                : isKnown(OrganizationYear.CATALOGUE, (OrganizationYear) subject, name);
    }

    private static <T> boolean isKnown(Catalogue<T> catalogue, T it, String name) {
        Optional<Property<T>> property = catalogue.find(name);
        return property.isPresent() && property.get().known().test(it);
    }
}
