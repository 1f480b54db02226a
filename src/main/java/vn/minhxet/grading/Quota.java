package vn.minhxet.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.Parameters;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.subject.Grade;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.Organization;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.Subject;
import vn.minhxet.subject.Words;

/**
 * The quota on EXCELLENT within each group of like subjects. Counted once, from the grades before it; nothing is drawn
 * by lot. Immutable.
 */
final class Quota {

    private final Rulebook rulebook;
    private final Tree tree;

    Quota(Rulebook rulebook, Tree tree) {
        this.rulebook = rulebook;
        this.tree = tree;
    }

    /** Where each candidate stands, by id; whoever is not EXCELLENT before the quota has no entry. */
    Map<String, QuotaStanding> standings(Iterable<Candidate> subjects) {
        Map<String, Group> groups = new HashMap<>();
        subjects.forEach(it -> groupOf(it.subject())
                .ifPresent(group -> groups.computeIfAbsent(it.subject().subjectKind() + "/" + group.key, key -> group)
                        .add(it)));
        Map<String, QuotaStanding> standings = new HashMap<>();
        groups.values().forEach(group -> group.settle(standings));
        return standings;
    }

    private Optional<Group> groupOf(Subject subject) {
        return subject instanceof MemberYear member ? groupOf(member) : groupOf((OrganizationYear) subject);
    }

    private Optional<Group> groupOf(MemberYear member) {
        return scope("quota.memberScope").map(scope -> {
            Organization base = tree.baseOf(member.row());
            boolean byRole = "BASE_ORGANIZATION_AND_ROLE".equals(scope) && member.role() != null;
            return byRole ? group(base, member.role().name(), member.role().words()) : group(base);
        });
    }

    /** Organizations whose deciding committee is not among the facts are left out: their peers are not there either. */
    private Optional<Group> groupOf(OrganizationYear organization) {
        Optional<Organization> deciding = tree.decidingOn(organization.row());
        return scope("quota.organizationScope")
                .flatMap(scope -> deciding.map(
                        above -> "GROUP".equals(scope) ? named(above, organization) : like(above, organization)));
    }

    private Group named(Organization above, OrganizationYear organization) {
        String group = organization.row().group();
        return group == null ? group(above) : group(above, group, new Words(group, group));
    }

    private Group like(Organization above, OrganizationYear organization) {
        Words kind = organization.kind().words();
        String sector = organization.sector();
        return sector == null
                ? group(above, organization.kind().name(), kind)
                : group(
                        above,
                        organization.kind().name() + '/' + sector,
                        new Words(kind.vi() + ", " + sector, kind.en() + ", " + sector));
    }

    private Optional<String> scope(String name) {
        return parameters().find(name).map(Parameter::value).map(String::valueOf);
    }

    private Parameters parameters() {
        return rulebook.parameters();
    }

    private Group group(Organization above) {
        return new Group(above.id(), new Words(above.name(), above.name()), terms(above));
    }

    private Group group(Organization above, String like, Words words) {
        return new Group(
                above.id() + '/' + like,
                new Words(above.name() + ", " + words.vi(), above.name() + ", " + words.en()),
                terms(above));
    }

    private QuotaTerms terms(Organization above) {
        return QuotaTerms.of(rulebook, above.outstanding());
    }

    /**
     * A subject with its grade before the quota.
     *
     * @param grade null while it is open
     * @param score in hundredths; 0 for all where the rulebook has no points
     */
    record Candidate(Subject subject, Grade grade, long score) {}

    private static final class Group {

        private final String key;
        private final Words words;
        private final QuotaTerms terms;
        private final List<Candidate> excellent = new ArrayList<>();
        private long good;

        Group(String key, Words words, QuotaTerms terms) {
            this.key = key;
            this.words = words;
            this.terms = terms;
        }

        void add(Candidate candidate) {
            if (candidate.grade() == Grade.EXCELLENT) {
                excellent.add(candidate);
            } else if (candidate.grade() == Grade.GOOD) {
                good++;
            }
        }

        void settle(Map<String, QuotaStanding> standings) {
            long count = excellent.size();
            long limit = terms.limit(good, count);
            long base = terms.base(good, count, limit);
            long[] ascending =
                    excellent.stream().mapToLong(Candidate::score).sorted().toArray();
            for (Candidate candidate : excellent) {
                long higher = count - firstAbove(ascending, candidate.score());
                long atLeast = count - firstAbove(ascending, candidate.score() - 1);
                standings.put(
                        candidate.subject().id(),
                        new QuotaStanding(
                                key, words, terms, base, limit, count, higher + 1, fall(higher, atLeast, limit)));
            }
        }

        /** How many of the sorted scores are not above the given one. */
        private static int firstAbove(long[] ascending, long score) {
            int low = 0;
            int high = ascending.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (ascending[middle] <= score) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private static QuotaStanding.Fall fall(long higher, long atLeast, long limit) {
            if (atLeast <= limit) {
                return QuotaStanding.Fall.STAYS;
            }
            return higher < limit ? QuotaStanding.Fall.TIED : QuotaStanding.Fall.MOVED;
        }
    }
}
