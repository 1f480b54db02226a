package vn.minhxet.generate;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.Unknown;
import vn.minhxet.rule.Role;

/** Targets and their results (chỉ tiêu), as the local rulebook asks for them. Immutable. */
final class SyntheticIndicators {

    /** One whole unit in hundredths. */
    private static final int WHOLE_UNIT = 100;

    private static final Map<String, Integer> OF_A_CELL = new TreeMap<>(Map.of(
            "PARTY_ADMISSION", 2,
            "THEMATIC_MEETINGS", 4,
            "THEMATIC_PLAN_REGISTERED", 4,
            "FOLLOW_UP_TASKS", 10));

    private static final Map<String, Integer> OF_A_BASE = new TreeMap<>(Map.of(
            "PARTY_ADMISSION", 8,
            "NON_STATE_ADMISSION", 2,
            "RESOLUTION_PROGRAMMES", 5,
            "SUPERIOR_ATTENDANCE", 4));

    private static final Map<String, Integer> OF_A_COMMITTEE = new TreeMap<>(Map.of(
            "PARTY_ADMISSION", 40,
            "RURAL_ADMISSION", 10,
            "DOSSIERS_ON_TIME", 4000,
            "PETITIONS_RESOLVED", 60,
            "DIALOGUES_HELD", 4,
            "RESOLUTION_PROGRAMMES", 10));

    private final long seed;

    SyntheticIndicators(long seed) {
        this.seed = seed;
    }

    Stream<IndicatorRow> of(OrganizationRow organization) {
        Map<String, Integer> typical = switch (organization.kind()) {
            case CELL, BASE_CELL -> OF_A_CELL;
            case SECTION, BASE_COMMITTEE -> OF_A_BASE;
            case UPPER_COMMITTEE, PROVINCE -> OF_A_COMMITTEE;
        };
        return typical.entrySet().stream()
                .filter(it -> !SeededRandom.of(seed, organization.id() + '?' + it.getKey())
                        .permille(200))
                .map(it -> indicator(organization.id(), it.getKey(), it.getValue()));
    }

    Stream<IndicatorRow> of(MemberRow member) {
        boolean asked = member.role() == Role.LEADER && member.leads() != null;
        return asked ? Stream.of(indicator(member.id(), "BASIC_TARGETS_EXCEEDED", 5)) : Stream.empty();
    }

    private IndicatorRow indicator(String subject, String name, int typical) {
        SeededRandom random = SeededRandom.of(seed, subject + ' ' + name);
        int target = Math.max(1, typical * random.between(60, 140) / 100);
        if (random.permille(5)) {
            return new IndicatorRow(subject, name, (long) target * WHOLE_UNIT, Unknown.FIGURE);
        }
        int percent = random.permille(800) ? random.between(100, 115) : random.between(40, 100);
        return new IndicatorRow(subject, name, (long) target * WHOLE_UNIT, (long) target * percent / 100 * WHOLE_UNIT);
    }
}
