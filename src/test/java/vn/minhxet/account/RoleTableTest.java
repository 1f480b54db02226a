package vn.minhxet.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every role by every action by every place, against a table that was written by hand for people who know the domain:
 * {@code bang-phan-quyen.txt}.
 */
class RoleTableTest {

    private static final List<Role> COLUMNS = List.of(
            Role.STAFF, Role.APPRAISER, Role.DECIDER, Role.AUTHOR, Role.AUDITOR, Role.VIEWER, Role.ADMINISTRATOR);

    /** The tree of the test: a province, two wards, each with cells. */
    private static final Map<String, List<String>> PLACES = places();

    private static Map<String, List<String>> places() {
        Map<String, List<String>> places = new LinkedHashMap<>();
        places.put("the whole record", List.of());
        places.put("above", List.of("tinh"));
        places.put("the organization itself", List.of("phuong-a", "tinh"));
        places.put("inside", List.of("chi-bo-a1", "phuong-a", "tinh"));
        places.put("deep inside", List.of("to-a1x", "chi-bo-a1", "phuong-a", "tinh"));
        places.put("beside", List.of("phuong-b", "tinh"));
        places.put("inside another", List.of("chi-bo-b1", "phuong-b", "tinh"));
        places.put("not in the tree", List.of("phuong"));
        return places;
    }

    private static final Set<String> INSIDE = Set.of("the organization itself", "inside", "deep inside");

    private record Line(String action, String reach, List<Boolean> marks) {}

    private static List<Line> table() throws IOException {
        try (InputStream in = RoleTableTest.class.getResourceAsStream("bang-phan-quyen.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> it.contains("|") && !it.startsWith("việc"))
                    .map(it -> it.split("\\|"))
                    .map(it -> new Line(
                            it[0].strip(),
                            it[1].strip(),
                            Arrays.stream(it[2].strip().split(" +"))
                                    .map("x"::equals)
                                    .toList()))
                    .toList();
        }
    }

    record Cell(Role role, Action action, String grantedOver, String place, boolean expected) {}

    static Stream<Cell> cells() throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (Line line : table()) {
            Action action = Arrays.stream(Action.values())
                    .filter(it -> it.words().vi().equals(line.action()))
                    .findFirst()
                    .orElseThrow();
            for (Role role : COLUMNS) {
                boolean marked = line.marks().get(COLUMNS.indexOf(role));
                for (String place : PLACES.keySet()) {
                    cells.add(new Cell(role, action, "", place, marked));
                    boolean within = switch (line.reach()) {
                        case "bất kỳ" -> true;
                        case "nhánh" -> INSIDE.contains(place);
                        case "toàn bộ" -> false;
                        default -> throw new IllegalStateException(line.reach());
                    };
                    cells.add(new Cell(role, action, "phuong-a", place, marked && within));
                }
            }
        }
        return cells.stream();
    }

    @Test
    void theTableNamesEveryActionOnceAndEveryRole() throws IOException {
        assertThat(table().stream().map(Line::action))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Action.values())
                        .map(it -> it.words().vi())
                        .toList());
        assertThat(table()).allSatisfy(it -> assertThat(it.marks()).hasSize(Role.values().length));
        assertThat(COLUMNS).containsExactlyInAnyOrder(Role.values());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aCellOfTheTable(Cell cell) {
        Grant grant = new Grant(cell.role(), cell.grantedOver().isEmpty() ? null : cell.grantedOver());
        OrganizationPath place = new OrganizationPath(PLACES.get(cell.place()));
        assertThat(RoleTable.allows(grant, cell.action(), place)).isEqualTo(cell.expected());
        Account account = new Account("a", "A", Set.of(grant), false, false);
        assertThat(Caller.of(account).may(cell.action(), place)).isEqualTo(cell.expected());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void whoHoldsNothingIsLockedOrOwesAPasswordMayDoNothing(Cell cell) {
        OrganizationPath place = new OrganizationPath(PLACES.get(cell.place()));
        Set<Grant> all =
                Set.copyOf(Arrays.stream(Role.values()).map(Grant::whole).toList());
        assertThat(Caller.of(new Account("a", "A", Set.of(), false, false)).may(cell.action(), place))
                .isFalse();
        assertThat(Caller.of(new Account("a", "A", all, true, false)).may(cell.action(), place))
                .isFalse();
        assertThat(Caller.of(new Account("a", "A", all, false, true)).may(cell.action(), place))
                .isFalse();
        assertThat(Caller.local("a").may(cell.action(), place)).isTrue();
    }

    @Test
    void idsOfAccounts() {
        assertThat(List.of("a", "lan.tran", "can-bo-1", "a".repeat(64))).allMatch(Account::isId);
        assertThat(List.of("", "Lan", "lan tran", "lần", ".a", "a.", "a..b", "a".repeat(65), "a\n"))
                .noneMatch(Account::isId);
    }
}
