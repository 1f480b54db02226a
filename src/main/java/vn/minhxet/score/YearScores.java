package vn.minhxet.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.ProductRow;
import vn.minhxet.facts.ScoreRow;
import vn.minhxet.language.Nearest;
import vn.minhxet.population.Population;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.scoresheet.ScoreSheet;
import vn.minhxet.subject.SubjectYear;

/**
 * What was given and what happened, criterion by criterion, for all subjects of a year who are scored (điểm tiêu chí cả
 * năm): measures that do not depend on maxima, so that a year is read once and worked out under many parameters.
 * Immutable; safe for any thread.
 */
public final class YearScores {

    private final Population population;
    private final List<ScoreSheet> sheets;
    private final RulebookParameters declared;
    private final List<SheetMeasures> measures;

    private YearScores(
            Population population, List<ScoreSheet> sheets, RulebookParameters declared, List<SheetMeasures> measures) {
        this.population = population;
        this.sheets = sheets;
        this.declared = declared;
        this.measures = List.copyOf(measures);
    }

    /**
     * The scores of a population by the sheets of a rulebook.
     *
     * @throws ScoreException where points do not fit the sheets
     */
    public static YearScores of(Population population, Rulebook rulebook) {
        return new Builder(population, rulebook).build();
    }

    /** Whether these are scores by the sheets of a rulebook; then they need not be read again. */
    public boolean isBySheetsOf(Rulebook rulebook) {
        return sheets.equals(rulebook.sheets());
    }

    List<SheetMeasures> measures() {
        return measures;
    }

    Population population() {
        return population;
    }

    /** Whether anybody is scored. */
    boolean isEmpty() {
        return measures.isEmpty();
    }

    /** What reads the entries of a sheet anew, for one thread. */
    SheetEntries entries(ScoreSheet sheet) {
        return new SheetEntries(sheet, declared);
    }

    /** The sheet for a subject of a population; empty where there is none. */
    static Optional<ScoreSheet> sheetFor(List<ScoreSheet> sheets, SubjectYear subject, @Nullable String sector) {
        return sheets.stream()
                .filter(it -> it.audience().includes(subject.row(), subject.period(), sector))
                .findFirst();
    }

    /** Reads the entries of all subjects and gathers what is wrong. */
    private static final class Builder {

        private final Population population;
        private final Rulebook rulebook;
        private final List<ScoreProblem> problems = new ArrayList<>();
        private final Map<String, SheetMeasures.Builder> bySheet = new LinkedHashMap<>();
        private final Map<String, SheetEntries> entries = new HashMap<>();

        Builder(Population population, Rulebook rulebook) {
            this.population = population;
            this.rulebook = rulebook;
        }

        YearScores build() {
            if (population.hasScores() && rulebook.sheets().isEmpty()) {
                String subject = population.row(population.scored()[0]).id();
                problem(ScoreFlaw.NO_SHEETS, subject, "", rulebook.id());
            } else {
                for (int position : population.scored()) {
                    subject(position);
                }
            }
            if (!problems.isEmpty()) {
                problems.sort(Comparator.comparing(ScoreProblem::subject)
                        .thenComparing(ScoreProblem::item)
                        .thenComparing(ScoreProblem::flaw));
                throw new ScoreException(problems.stream().distinct().toList());
            }
            return new YearScores(
                    population,
                    rulebook.sheets(),
                    rulebook.parameters(),
                    bySheet.values().stream().map(SheetMeasures.Builder::build).toList());
        }

        private void subject(int position) {
            SubjectYear subject = population.subjectYear(position);
            if (population.isMergedAway(position)) {
                problem(ScoreFlaw.MERGED, subject.id(), "", subject.id());
                return;
            }
            String sector = population.sector(position);
            Optional<ScoreSheet> sheet = sheetFor(rulebook.sheets(), subject, sector);
            if (sheet.isEmpty()) {
                problem(ScoreFlaw.NO_SHEET_FOR, subject.id(), "", subject.id());
                return;
            }
            List<ScoreRow> scores = population.scores(position);
            if (isBySheet(sheet.get(), scores)) {
                measure(position, subject, sheet.get(), scores, population.products(position), sector);
            }
        }

        private boolean isBySheet(ScoreSheet sheet, List<ScoreRow> scores) {
            boolean fits = true;
            for (ScoreRow row : scores) {
                if (row.sheet() != null && !row.sheet().equals(sheet.id())) {
                    List<String> known =
                            rulebook.sheets().stream().map(ScoreSheet::id).toList();
                    problem(
                            ScoreFlaw.OTHER_SHEET,
                            row.subject(),
                            "",
                            row.subject(),
                            row.sheet(),
                            sheet.id(),
                            known.contains(row.sheet()) ? "" : Nearest.behind(row.sheet(), known));
                    fits = false;
                }
            }
            return fits;
        }

        private void measure(
                int position,
                SubjectYear subject,
                ScoreSheet sheet,
                List<ScoreRow> scores,
                List<ProductRow> products,
                @Nullable String sector) {
            SheetEntries reader =
                    entries.computeIfAbsent(sheet.id(), any -> new SheetEntries(sheet, rulebook.parameters()));
            @Nullable ScoreEntry[] entered = reader.entries(scores, products, sector, this::problem);
            SheetMeasures.Builder measures =
                    bySheet.computeIfAbsent(sheet.id(), any -> new SheetMeasures.Builder(sheet));
            measures.begin(position, reader.meantFor(sector));
            for (int item = 0; item < entered.length; item++) {
                if (measures.isMeant(item)) {
                    measures.put(item, reader.measure(item, subject, entered[item], this::problem));
                }
            }
            new EnteredTotals(subject, sheet, measures, rulebook.parameters(), this::problem).check();
        }

        private void problem(ScoreFlaw flaw, String subject, String item, Object... figures) {
            problems.add(new ScoreProblem(flaw, subject, item, flaw.sentence().with(figures)));
        }
    }
}
