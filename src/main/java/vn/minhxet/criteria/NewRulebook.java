package vn.minhxet.criteria;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Nearest;
import vn.minhxet.reading.workbook.WorkbookSheet;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.check.RulebookException;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.problem.RuleProblem;

/**
 * Makes a rulebook of a table of criteria: reads it, writes the files into a folder beside the rules, checks them as every
 * rulebook is checked, and only then puts them among the rules (lập bộ quy tắc từ bảng tiêu chí). All or nothing.
 */
public final class NewRulebook {

    private static final String DESCRIPTION = "rulebook.yaml";
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Path rules;
    private final String id;
    private final CriteriaException.Problems problems = new CriteriaException.Problems();
    private final CriteriaReader reader = new CriteriaReader(problems);

    private NewRulebook(Path rules, String id) {
        this.rules = rules;
        this.id = id;
    }

    /**
     * Makes a rulebook.
     *
     * @param criteria the workbook
     * @param rules the rules folder
     * @param id of the new rulebook, which there is none of yet
     * @param base the id of the rulebook that it extends
     * @return the folder
     * @throws CriteriaException where it makes no rulebook; then nothing was written
     */
    public static Path create(Path criteria, Path rules, String id, String base) throws IOException {
        return new NewRulebook(rules, id).create(criteria, base);
    }

    private Path create(Path criteria, String base) throws IOException {
        Rulebooks installed = Rulebooks.in(rules);
        if (!id.matches(ID)) {
            problems.add(CriteriaFlaw.ID, id);
        } else if (Files.exists(rules.resolve(id))) {
            problems.add(CriteriaFlaw.EXISTS, id);
        }
        if (!installed.ids().contains(base)) {
            problems.add(CriteriaFlaw.UNKNOWN_BASE, base, Nearest.behind(base, installed.ids()));
        }
        problems.end();
        Map<String, YamlLines> files = files(criteria, installed.get(base));
        problems.end();
        return placed(files);
    }

    private Map<String, YamlLines> files(Path criteria, Rulebook base) {
        Map<Bilingual, WorkbookSheet> sheets = reader.worksheets(criteria);
        problems.end();
        List<Figure> figures = Optional.ofNullable(sheets.get(CriteriaReader.FIGURES))
                .map(reader::figures)
                .orElse(List.of());
        DescriptionYaml description = new DescriptionYaml(id, base, figures, problems);
        Map<String, YamlLines> files = new LinkedHashMap<>();
        files.put(DESCRIPTION, description.write());
        Map<String, List<CriteriaRow>> bySheet = new LinkedHashMap<>();
        for (CriteriaRow row : reader.criteria(Objects.requireNonNull(sheets.get(CriteriaReader.CRITERIA)))) {
            bySheet.computeIfAbsent(row.cell(CriteriaColumn.SHEET), any -> new ArrayList<>())
                    .add(row);
        }
        bySheet.forEach((sheet, rows) -> files.put(
                "sheets/" + sheet + ".yaml",
                new SheetYaml(sheet, rows, reader, problems).write(description.usualSource())));
        return files;
    }

    /** Beside the rules first, so that moving it among them is one step. */
    private Path placed(Map<String, YamlLines> files) throws IOException {
        Path aside = Files.createTempDirectory(rules.toAbsolutePath().getParent(), ".new-rulebook-");
        try {
            Path folder = Files.createDirectory(aside.resolve(id));
            for (Map.Entry<String, YamlLines> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue().text());
            }
            check(folder, files);
            return Files.move(folder, rules.resolve(id), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(aside);
        }
    }

    private void check(Path folder, Map<String, YamlLines> files) {
        try {
            Rulebooks.copy(folder, rules);
        } catch (RulebookException refused) {
            refused.problems().forEach(it -> found(it, files));
            problems.end();
            throw refused;
        }
    }

    /** What the check found, at the row that the line comes from. */
    private void found(RuleProblem problem, Map<String, YamlLines> files) {
        String file = problem.file().substring(problem.file().indexOf('/') + 1);
        int row = Optional.ofNullable(files.get(file))
                .map(it -> it.row(problem.line()))
                .orElse(0);
        if (row == 0) {
            problems.add(CriteriaFlaw.FOUND, problem.message());
        } else {
            Bilingual sheet = file.equals(DESCRIPTION) ? CriteriaReader.FIGURES : CriteriaReader.CRITERIA;
            problems.at(sheet.vi(), row, CriteriaFlaw.FOUND, problem.message());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
