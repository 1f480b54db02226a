package vn.minhxet.generate;

import static vn.minhxet.rule.OrganizationKind.BASE_CELL;
import static vn.minhxet.rule.OrganizationKind.BASE_COMMITTEE;
import static vn.minhxet.rule.OrganizationKind.CELL;
import static vn.minhxet.rule.OrganizationKind.PROVINCE;
import static vn.minhxet.rule.OrganizationKind.SECTION;
import static vn.minhxet.rule.OrganizationKind.UPPER_COMMITTEE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.minhxet.rule.OrganizationKind;

/** The tree of a synthetic year: province, committees, base organizations, sections, cells. Not safe for threads. */
final class Hierarchy {

    private static final String ROOT = "DB";

    /** Huế has four bloc committees in 2025 beside its communes and wards; other shapes follow it. */
    private static final int BLOCS = 4;

    private static final List<String> SECTORS = List.of("DIA_BAN", "DIA_BAN", "CO_QUAN", "SU_NGHIEP", "DOANH_NGHIEP");

    private final YearShape shape;
    private final SeededRandom random;
    private final List<OrganizationPlace> places = new ArrayList<>();

    private Hierarchy(YearShape shape, long seed) {
        this.shape = shape;
        this.random = SeededRandom.of(seed, "hierarchy");
    }

    /** The places of a shape: each after the one above it. */
    static List<OrganizationPlace> of(YearShape shape, long seed) {
        Hierarchy hierarchy = new Hierarchy(shape, seed);
        hierarchy.root();
        List<OrganizationPlace> bases = hierarchy.bases(hierarchy.committees());
        hierarchy.cells(hierarchy.sections(bases));
        return hierarchy.places;
    }

    private void root() {
        String name = shape.wardsMerged() > 0 ? "Đảng bộ thành phố Mẫu" : "Đảng bộ tỉnh Mẫu";
        places.add(new OrganizationPlace(ROOT, name, PROVINCE, null, "TINH"));
    }

    private List<OrganizationPlace> committees() {
        List<OrganizationPlace> committees = new ArrayList<>();
        for (int number = 1; number <= shape.committees(); number++) {
            committees.add(shape.wardsMerged() > 0 ? wardOrBloc(number) : district(number));
        }
        places.addAll(committees);
        return committees;
    }

    private OrganizationPlace district(int number) {
        return new OrganizationPlace(
                id("DB", number, shape.committees()),
                "Đảng bộ huyện Mẫu " + number(number, shape.committees()),
                UPPER_COMMITTEE,
                ROOT,
                "HUYEN");
    }

    private OrganizationPlace wardOrBloc(int number) {
        int areas = Math.max(1, shape.committees() - BLOCS);
        String said = number(number, shape.committees());
        String id = id("DB", number, shape.committees());
        if (number > areas) {
            return new OrganizationPlace(
                    id, "Đảng bộ khối Mẫu " + said, UPPER_COMMITTEE, ROOT, "KHOI", "CUM-KHOI", List.of());
        }
        boolean ward = number <= (areas + 1) / 2;
        return new OrganizationPlace(
                id,
                (ward ? "Đảng bộ phường Mẫu " : "Đảng bộ xã Mẫu ") + said,
                UPPER_COMMITTEE,
                ROOT,
                ward ? "PHUONG" : "XA",
                "CUM-" + (1 + number % 4),
                number <= shape.wardsMerged() ? merged(said) : List.of());
    }

    private List<String> merged(String into) {
        List<String> ids = new ArrayList<>();
        for (String letter : List.of("A", "B", "C")) {
            ids.add("SN-" + into + letter);
            places.add(new OrganizationPlace(
                    "SN-" + into + letter,
                    "Đảng bộ phường Mẫu " + into + letter + " (đã sáp nhập)",
                    BASE_COMMITTEE,
                    ROOT,
                    "PHUONG"));
        }
        return ids;
    }

    private List<OrganizationPlace> bases(List<OrganizationPlace> committees) {
        List<OrganizationKind> kinds = new ArrayList<>(Collections.nCopies(shape.baseCommittees(), BASE_COMMITTEE));
        for (int i = 0; i < shape.baseCells(); i++) {
            kinds.add(random.below(kinds.size() + 1), BASE_CELL);
        }
        int above = Math.min(kinds.size(), committees.size());
        int[] counts = random.parts(kinds.size(), above, 1);
        List<OrganizationPlace> bases = new ArrayList<>();
        for (int i = 0; i < above; i++) {
            for (int j = 0; j < counts[i]; j++) {
                bases.add(base(kinds.get(bases.size()), bases.size() + 1, kinds.size(), committees.get(i)));
            }
        }
        places.addAll(bases);
        return bases.stream().filter(it -> it.kind() == BASE_COMMITTEE).toList();
    }

    private OrganizationPlace base(OrganizationKind kind, int number, int of, OrganizationPlace above) {
        String name = kind == BASE_COMMITTEE ? "Đảng bộ cơ sở Mẫu " : "Chi bộ cơ sở Mẫu ";
        return new OrganizationPlace(
                id("CS", number, of), name + number(number, of), kind, above.id(), random.oneOf(SECTORS));
    }

    /** Sections in some of the base committees; where cells may stand: the base committees first, then the sections. */
    private List<OrganizationPlace> sections(List<OrganizationPlace> bases) {
        List<OrganizationPlace> above = new ArrayList<>(bases);
        int apart = Math.max(1, bases.size() / Math.max(1, shape.sections()));
        for (int number = 1; number <= shape.sections(); number++) {
            OrganizationPlace base = bases.get((number - 1) * apart % bases.size());
            above.add(new OrganizationPlace(
                    id("BP", number, shape.sections()),
                    "Đảng bộ bộ phận Mẫu " + number(number, shape.sections()),
                    SECTION,
                    base.id(),
                    base.sector()));
        }
        places.addAll(above.subList(bases.size(), above.size()));
        return above;
    }

    private void cells(List<OrganizationPlace> above) {
        int[] counts = random.parts(shape.cells(), above.size(), 1);
        int number = 0;
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[i]; j++) {
                number++;
                places.add(new OrganizationPlace(
                        id("CB", number, shape.cells()),
                        "Chi bộ Mẫu " + number(number, shape.cells()),
                        CELL,
                        above.get(i).id(),
                        above.get(i).sector()));
            }
        }
    }

    /** A code with as many digits as the largest number needs. */
    static String id(String prefix, int number, int of) {
        return prefix + '-' + number(number, of);
    }

    static String number(int number, int of) {
        int width = Math.max(2, Integer.toString(of).length());
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
