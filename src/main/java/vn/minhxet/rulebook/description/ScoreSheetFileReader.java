package vn.minhxet.rulebook.description;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.minhxet.language.Bilingual;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.rule.Role;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.problem.RulebookProblems;
import vn.minhxet.rulebook.problem.SheetFlaw;
import vn.minhxet.scoresheet.PointsRounding;
import vn.minhxet.scoresheet.ScoreGroup;
import vn.minhxet.scoresheet.ScoreItem;
import vn.minhxet.scoresheet.ScorePart;
import vn.minhxet.scoresheet.ScoreSheet;
import vn.minhxet.scoresheet.SheetAudience;
import vn.minhxet.scoresheet.SheetPeriod;
import vn.minhxet.subject.SubjectKind;

/**
 * Reads the file of a score sheet, {@code sheets/<id>.yaml}: for whom it is, and its criteria as a tree.
 *
 * <pre>
 * items:
 *   - code: A
 *     label: {vi: …, en: …}
 *     part: GENERAL
 *     items:
 *       - {code: A1, label: {vi: …, en: …}, maximum: 10, way: POINTS, step: 0.5}
 * </pre>
 */
public final class ScoreSheetFileReader {

    private static final Set<String> KEYS =
            Set.of("id", "title", "source", "for", "rounding", "illustrative", "interpretation", "items");
    private static final Set<String> GROUP_KEYS = Set.of("code", "label", "part", "items", "sectors");
    private static final String SECTOR = "[A-Z][A-Z0-9_]*";

    private final String rulebook;
    private final String file;
    private final RulebookProblems problems;
    private final Set<String> codes = new HashSet<>();
    private final List<ScoreItem> items = new ArrayList<>();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();

    private ScoreSheetFileReader(String rulebook, String file, RulebookProblems problems) {
        this.rulebook = rulebook;
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads a sheet.
     *
     * @param rulebook the id of the rulebook
     * @param file {@code sheets/<id>.yaml}
     * @return empty where something was reported
     */
    public static Optional<SheetDescription> read(
            String rulebook, String file, String content, RulebookProblems problems) {
        int before = problems.count();
        Optional<SheetDescription> sheet = YamlReader.read(content, problems)
                .flatMap(it -> Fields.of(it, file, KEYS, problems))
                .flatMap(it -> new ScoreSheetFileReader(rulebook, file, problems).sheet(it));
        return problems.count() == before ? sheet : Optional.empty();
    }

    private Optional<SheetDescription> sheet(Fields fields) {
        String expected = file.substring(file.indexOf('/') + 1, file.lastIndexOf('.'));
        Optional<String> id = fields.text("id");
        id.filter(it -> !it.equals(expected)).ifPresent(it -> fields.add("id", SheetFlaw.ID, it, expected));
        Optional<Bilingual> title = fields.words("title");
        Optional<String> source = fields.text("source");
        Optional<SheetAudience> audience = fields.required("for")
                .flatMap(
                        it -> Fields.of(it, "for", Set.of("subject", "roles", "kinds", "sectors", "periods"), problems))
                .flatMap(this::audience);
        PointsRounding rounding = fields.node("rounding")
                .flatMap(it -> Fields.of(it, "rounding", Set.of("decimals", "mode"), problems))
                .map(this::rounding)
                .orElse(PointsRounding.USUAL);
        boolean illustrative = fields.flag("illustrative");
        boolean interpretation = fields.flag("interpretation");
        if (fields.required("items").isEmpty() || title.isEmpty() || source.isEmpty() || audience.isEmpty()) {
            return Optional.empty();
        }
        ScoreParameters declared = new ScoreParameters(
                rulebook, expected, source.get(), interpretation, illustrative, parameters, problems);
        Heading top = new Heading(Optional.empty(), Optional.empty(), List.of());
        if (fields.list("items").isEmpty()) {
            fields.add("items", SheetFlaw.NO_ITEMS, expected);
        }
        int before = problems.count();
        fields.list("items").forEach(it -> node(it, top, declared));
        ScoreSheet sheet = new ScoreSheet(expected, title.get(), source.get(), audience.get(), rounding, items);
        if (problems.count() == before) {
            checkSums(fields, sheet);
        }
        return Optional.of(new SheetDescription(file, sheet, parameters, fields.lines()));
    }

    /** Only where each criterion could be read: one that could not would be missing from the sum. */
    private void checkSums(Fields fields, ScoreSheet sheet) {
        if (items.isEmpty() || !items.stream().allMatch(it -> parameters.containsKey(it.maximum()))) {
            return;
        }
        sheet
                .sums(it -> (java.math.BigDecimal)
                        Objects.requireNonNull(parameters.get(it)).value())
                .stream()
                .filter(it -> !it.isWhole())
                .forEach(it -> fields.add(
                        "items",
                        SheetFlaw.PART_SUM,
                        it.part().words(),
                        it.sum().toPlainString(),
                        it.whole().toPlainString(),
                        it.sector()));
    }

    private Optional<SheetAudience> audience(Fields fields) {
        Optional<SubjectKind> subject =
                fields.text("subject").flatMap(it -> fields.choice("subject", it, SubjectKind.values()));
        List<Role> roles = choices(fields, "roles", Role.values());
        List<OrganizationKind> kinds = choices(fields, "kinds", OrganizationKind.values());
        if (subject.filter(it -> it == SubjectKind.ORGANIZATION).isPresent() && !roles.isEmpty()) {
            fields.add("roles", SheetFlaw.ROLES_OF_ORGANIZATIONS);
        }
        if (subject.filter(it -> it == SubjectKind.MEMBER).isPresent() && !kinds.isEmpty()) {
            fields.add("kinds", SheetFlaw.KINDS_OF_MEMBERS);
        }
        List<String> sectors = sectors(fields);
        List<SheetPeriod> periods = choices(fields, "periods", SheetPeriod.values());
        return subject.map(it -> new SheetAudience(it, roles, kinds, sectors, periods));
    }

    /** Codes of kinds of unit, which are free. */
    private static List<String> sectors(Fields fields) {
        List<String> sectors = new ArrayList<>();
        for (YamlNode node : fields.list("sectors")) {
            String code = String.valueOf(node.text());
            if (code.matches(SECTOR) && !sectors.contains(code)) {
                sectors.add(code);
            } else {
                fields.add("sectors", SheetFlaw.SECTOR, code);
            }
        }
        return sectors;
    }

    private <E extends Enum<E>> List<E> choices(Fields fields, String key, E[] known) {
        List<E> chosen = new ArrayList<>();
        fields.list(key)
                .forEach(it ->
                        fields.choice(key, String.valueOf(it.text()), known).ifPresent(chosen::add));
        return chosen;
    }

    private PointsRounding rounding(Fields fields) {
        String decimals = fields.text("decimals").orElse("2");
        if (!decimals.matches("[0-2]")) {
            fields.add("decimals", SheetFlaw.DECIMALS, decimals);
            return PointsRounding.USUAL;
        }
        Optional<Mode> mode = fields.text("mode").flatMap(it -> fields.choice("mode", it, Mode.values()));
        return new PointsRounding(
                Integer.parseInt(decimals), mode.filter(it -> it == Mode.DOWN).isPresent());
    }

    private enum Mode {
        HALF_UP,
        DOWN
    }

    /** What a criterion takes over from the headings above it. */
    private record Heading(Optional<ScoreGroup> group, Optional<ScorePart> part, List<String> sectors) {}

    private void node(YamlNode node, Heading above, ScoreParameters declared) {
        boolean group = node.isMap() && node.fields().containsKey("items");
        Set<String> keys = group ? GROUP_KEYS : ScoreItemReader.KEYS;
        Fields.of(node, "items", keys, problems).ifPresent(it -> {
            Optional<String> code = it.text("code").filter(one -> isCode(it, one));
            Optional<Bilingual> label = it.words("label");
            Optional<ScorePart> part = part(it, above);
            List<String> sectors = it.has("sectors") ? sectors(it) : above.sectors();
            if (code.isEmpty() || label.isEmpty()) {
                return;
            }
            if (group) {
                group(it, code.get(), label.get(), new Heading(above.group(), part, sectors), declared);
            } else if (part.isEmpty()) {
                it.add("code", SheetFlaw.NO_PART, code.get());
            } else {
                new ScoreItemReader(it, code.get(), declared, problems)
                        .read(label.get(), above.group(), part.get(), sectors, node.line())
                        .ifPresent(items::add);
            }
        });
    }

    private void group(Fields fields, String code, Bilingual label, Heading heading, ScoreParameters declared) {
        Heading below = new Heading(
                Optional.of(new ScoreGroup(code, label, heading.group())), heading.part(), heading.sectors());
        if (fields.list("items").isEmpty()) {
            fields.add("items", SheetFlaw.NO_ITEMS, code);
        }
        fields.list("items").forEach(it -> node(it, below, declared));
    }

    private Optional<ScorePart> part(Fields fields, Heading above) {
        Optional<ScorePart> own =
                fields.optionalText("part").flatMap(it -> fields.choice("part", it, ScorePart.values()));
        if (own.isPresent()
                && above.part().isPresent()
                && own.get() != above.part().get()) {
            fields.add(
                    "part",
                    SheetFlaw.OTHER_PART,
                    fields.optionalText("code").orElse(""),
                    above.part().get().name());
        }
        return own.or(above::part);
    }

    private boolean isCode(Fields fields, String code) {
        if (!code.matches("[A-Z0-9][A-Za-z0-9]*(\\.[A-Z0-9][A-Za-z0-9]*)*")) {
            fields.add("code", SheetFlaw.CODE, code);
            return false;
        } else if (!codes.add(code)) {
            fields.add("code", SheetFlaw.CODE_TWICE, code);
            return false;
        }
        return true;
    }
}
