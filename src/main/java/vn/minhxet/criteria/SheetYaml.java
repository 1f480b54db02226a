package vn.minhxet.criteria;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.language.Nearest;
import vn.minhxet.language.NormalizedText;
import vn.minhxet.rule.FindingKind;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.rule.Role;
import vn.minhxet.scoresheet.ScorePart;
import vn.minhxet.scoresheet.ScoreWay;
import vn.minhxet.scoresheet.SheetPeriod;
import vn.minhxet.subject.SubjectKind;

/** Writes the file of one score sheet from its rows. For one thread. */
final class SheetYaml {

    private static final MessageTemplate TITLE = Messages.template("criteria.TITLE", "audience");
    private static final Pattern PAIR = Pattern.compile("(.+?)\\s*[=:]\\s*([0-9]+(?:[.,][0-9]+)?)\\s*%?");
    private static final Pattern MORE = Pattern.compile("(findings|facts|less|shortfall|actual)\\s*[=:]\\s*(.+)");

    private final String id;
    private final List<CriteriaRow> rows;
    private final CriteriaReader reader;
    private final CriteriaException.Problems problems;
    private final YamlLines lines = new YamlLines();

    SheetYaml(String id, List<CriteriaRow> rows, CriteriaReader reader, CriteriaException.Problems problems) {
        this.id = id;
        this.rows = rows;
        this.reader = reader;
        this.problems = problems;
    }

    YamlLines write(String usualSource) {
        CriteriaRow first = rows.get(0);
        lines.add(first.number(), 0, "id: " + id);
        String audience = audience(first);
        String source = first.has(CriteriaColumn.SOURCE) ? first.cell(CriteriaColumn.SOURCE) : usualSource;
        lines.add(
                first.number(),
                0,
                "title: "
                        + YamlLines.words(
                                TITLE.with(first.cell(CriteriaColumn.AUDIENCE)).vi(),
                                TITLE.with(first.cell(CriteriaColumn.AUDIENCE)).en()));
        lines.add(first.number(), 0, "source: " + YamlLines.quoted(source));
        lines.add(first.number(), 0, "for: {" + audience + '}');
        lines.add(0, 0, "items:");
        List<CriteriaRow> open = new ArrayList<>();
        for (CriteriaRow row : rows) {
            while (!open.isEmpty() && !row.isBelow(open.get(open.size() - 1))) {
                open.remove(open.size() - 1);
            }
            item(row, 2 * open.size() + 1, source);
            if (row.isHeading()) {
                lines.add(row.number(), 2 * open.size() + 2, "items:");
                open.add(row);
            }
        }
        return lines;
    }

    /** For whom: the sheet's first row says it; where another row says otherwise that is a problem. */
    private String audience(CriteriaRow first) {
        String said = first.cell(CriteriaColumn.AUDIENCE);
        rows.stream()
                .filter(it -> it.has(CriteriaColumn.AUDIENCE)
                        && !it.cell(CriteriaColumn.AUDIENCE).equals(said))
                .forEach(it -> flaw(it, CriteriaColumn.AUDIENCE, CriteriaFlaw.OTHER_AUDIENCE, id));
        List<String> roles = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        List<String> periods = new ArrayList<>();
        for (String one : said.split(";")) {
            Optional<Role> role = find(one, Role.values());
            Optional<OrganizationKind> kind = find(one, OrganizationKind.values());
            Optional<SubjectKind> subject = find(one, SubjectKind.values());
            Optional<SheetPeriod> period = find(one, SheetPeriod.values());
            if (role.isPresent()) {
                roles.add(role.get().name());
            } else if (kind.isPresent()) {
                kinds.add(kind.get().name());
            } else if (period.isPresent()) {
                periods.add(period.get().name());
            } else if (subject.isEmpty()) {
                List<String> known = new ArrayList<>();
                Arrays.stream(SubjectKind.values())
                        .forEach(it -> known.add(it.words().vi()));
                Arrays.stream(Role.values()).forEach(it -> known.add(it.words().vi()));
                Arrays.stream(OrganizationKind.values())
                        .forEach(it -> known.add(it.words().vi()));
                Arrays.stream(SheetPeriod.values())
                        .forEach(it -> known.add(it.words().vi()));
                choice(first, CriteriaColumn.AUDIENCE, one, known);
            }
        }
        boolean members = !roles.isEmpty()
                || find(said.split(";")[0], SubjectKind.values())
                        .filter(it -> it == SubjectKind.MEMBER)
                        .isPresent();
        String list = members ? list("roles", roles) : list("kinds", kinds);
        return "subject: " + (members ? SubjectKind.MEMBER : SubjectKind.ORGANIZATION) + list
                + list("periods", periods);
    }

    private static String list(String key, List<String> codes) {
        return codes.isEmpty() ? "" : ", " + key + ": [" + String.join(", ", codes) + ']';
    }

    private void item(CriteriaRow row, int depth, String source) {
        String vi = row.cell(CriteriaColumn.LABEL);
        String en = row.has(CriteriaColumn.LABEL_EN) ? row.cell(CriteriaColumn.LABEL_EN) : vi;
        lines.add(row.number(), depth, "- code: " + row.code());
        lines.add(row.number(), depth + 1, "label: " + YamlLines.words(vi, en));
        if (row.has(CriteriaColumn.PART)) {
            chosen(row, CriteriaColumn.PART, ScorePart.values())
                    .ifPresent(it -> lines.add(row.number(), depth + 1, "part: " + it.name()));
        }
        if (row.has(CriteriaColumn.SECTORS)) {
            String sectors = String.join(", ", row.cell(CriteriaColumn.SECTORS).split("\\s*[;,]\\s*"));
            lines.add(row.number(), depth + 1, "sectors: [" + sectors + ']');
        }
        if (!row.isHeading()) {
            criterion(row, depth + 1, source);
        }
    }

    private void criterion(CriteriaRow row, int depth, String source) {
        plain(row, depth, CriteriaColumn.MAXIMUM);
        chosen(row, CriteriaColumn.WAY, ScoreWay.Kind.values())
                .ifPresent(it -> lines.add(row.number(), depth, "way: " + it.name()));
        plain(row, depth, CriteriaColumn.STEP);
        plain(row, depth, CriteriaColumn.INDICATOR);
        plain(row, depth, CriteriaColumn.EACH);
        plain(row, depth, CriteriaColumn.MOST);
        levels(row, depth);
        aspects(row, depth);
        count(row, depth);
        if (row.has(CriteriaColumn.SOURCE) && !row.cell(CriteriaColumn.SOURCE).equals(source)) {
            lines.add(row.number(), depth, "source: " + YamlLines.quoted(row.cell(CriteriaColumn.SOURCE)));
        }
        if (row.has(CriteriaColumn.ILLUSTRATIVE)) {
            lines.add(row.number(), depth, "illustrative: true");
        }
    }

    private void plain(CriteriaRow row, int depth, CriteriaColumn column) {
        if (row.has(column)) {
            lines.add(
                    row.number(), depth, column.key() + ": " + row.cell(column).replace(',', '.'));
        }
    }

    /** {@code Tốt=100; Khá=80}: the code of a level is made of its place. */
    private void levels(CriteriaRow row, int depth) {
        if (!row.has(CriteriaColumn.LEVELS)) {
            return;
        }
        lines.add(row.number(), depth, "levels:");
        int number = 1;
        for (Matcher pair : pairs(row, CriteriaColumn.LEVELS)) {
            lines.add(
                    row.number(),
                    depth + 1,
                    "- {code: LEVEL_" + number++ + ", label: " + YamlLines.words(pair.group(1), pair.group(1))
                            + ", share: " + pair.group(2).replace(',', '.') + '}');
        }
    }

    /** {@code Chất lượng=70; Tiến độ=30}; of products the names of their aspects. */
    private void aspects(CriteriaRow row, int depth) {
        if (!row.has(CriteriaColumn.ASPECTS)) {
            return;
        }
        boolean products =
                chosenQuietly(row).filter(it -> it == ScoreWay.Kind.PRODUCTS).isPresent();
        List<Matcher> pairs = pairs(row, CriteriaColumn.ASPECTS);
        if (products) {
            List<String> weights = pairs.stream()
                    .map(it -> it.group(1).toLowerCase(Locale.ROOT) + ": " + it.group(2))
                    .toList();
            lines.add(row.number(), depth, "aspects: {" + String.join(", ", weights) + '}');
            return;
        }
        lines.add(row.number(), depth, "aspects:");
        int number = 1;
        for (Matcher pair : pairs) {
            lines.add(
                    row.number(),
                    depth + 1,
                    "- {code: share" + number++ + ", label: " + YamlLines.words(pair.group(1), pair.group(1))
                            + ", weight: " + pair.group(2) + '}');
        }
    }

    private Optional<ScoreWay.Kind> chosenQuietly(CriteriaRow row) {
        return find(row.cell(CriteriaColumn.WAY), ScoreWay.Kind.values());
    }

    private List<Matcher> pairs(CriteriaRow row, CriteriaColumn column) {
        List<Matcher> pairs = new ArrayList<>();
        for (String part : row.cell(column).split(";")) {
            Matcher pair = PAIR.matcher(part.strip());
            if (pair.matches()) {
                pairs.add(pair);
            } else {
                flaw(row, column, CriteriaFlaw.PAIRS, part.strip());
            }
        }
        return pairs;
    }

    /** {@code findings=INSPECTION_SHORTCOMING,INSPECTION_VIOLATION} or {@code facts=tasksLate; less=…}. */
    private void count(CriteriaRow row, int depth) {
        if (!row.has(CriteriaColumn.COUNT)) {
            return;
        }
        List<String> entries = new ArrayList<>();
        for (String part : row.cell(CriteriaColumn.COUNT).split(";")) {
            Matcher one = MORE.matcher(part.strip());
            if (!one.matches()) {
                flaw(row, CriteriaColumn.COUNT, CriteriaFlaw.PAIRS, part.strip());
            } else if (one.group(1).equals("findings")) {
                entries.add("findings: [" + findings(row, one.group(2)) + ']');
            } else {
                entries.add(one.group(1) + ": " + one.group(2));
            }
        }
        lines.add(row.number(), depth, "count: {" + String.join(", ", entries) + '}');
    }

    private String findings(CriteriaRow row, String written) {
        List<String> kinds = new ArrayList<>();
        for (String one : written.split(",")) {
            Optional<FindingKind> kind = find(one, FindingKind.values());
            if (kind.isEmpty()) {
                choice(row, CriteriaColumn.COUNT, one, words(FindingKind.values()));
            }
            kind.ifPresent(it -> kinds.add(it.name()));
        }
        return String.join(", ", kinds);
    }

    private <E extends Enum<E> & Labelled> Optional<E> chosen(CriteriaRow row, CriteriaColumn column, E[] known) {
        Optional<E> found = find(row.cell(column), known);
        if (found.isEmpty()) {
            choice(row, column, row.cell(column), words(known));
        }
        return found;
    }

    private static List<String> words(Labelled[] known) {
        return Arrays.stream(known).map(it -> it.words().vi()).toList();
    }

    private void choice(CriteriaRow row, CriteriaColumn column, String text, List<String> known) {
        flaw(
                row,
                column,
                CriteriaFlaw.CHOICE,
                text.strip(),
                String.join("; ", known),
                Nearest.behind(text.strip(), known));
    }

    private void flaw(CriteriaRow row, CriteriaColumn column, CriteriaFlaw flaw, Object... figures) {
        problems.at(CriteriaReader.CRITERIA.vi(), row.number(), reader.position(column), flaw, figures);
    }

    private static <E extends Enum<E> & Labelled> Optional<E> find(String text, E[] known) {
        String folded = NormalizedText.folded(text.strip());
        return Arrays.stream(known)
                .filter(it -> folded.equals(NormalizedText.folded(it.name()))
                        || folded.equals(NormalizedText.folded(it.words().vi()))
                        || folded.equals(NormalizedText.folded(it.words().en())))
                .findFirst();
    }
}
