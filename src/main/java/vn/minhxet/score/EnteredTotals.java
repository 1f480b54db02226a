package vn.minhxet.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.facts.SubjectRow;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.scoresheet.ScoreItem;
import vn.minhxet.scoresheet.ScorePart;
import vn.minhxet.scoresheet.ScoreSheet;
import vn.minhxet.subject.SubjectYear;

/** Holds totals that were entered beside single points against their sums: both must say the same. */
final class EnteredTotals {

    private final SubjectRow row;
    private final ScoreSheet sheet;
    private final SheetMeasures.Builder measures;
    private final RulebookParameters parameters;
    private final SheetEntries.Problems problems;

    EnteredTotals(
            SubjectYear subject,
            ScoreSheet sheet,
            SheetMeasures.Builder measures,
            RulebookParameters parameters,
            SheetEntries.Problems problems) {
        this.row = subject.row();
        this.sheet = sheet;
        this.measures = measures;
        this.parameters = parameters;
        this.problems = problems;
    }

    void check() {
        check(ScorePart.GENERAL, row.generalPoints());
        check(ScorePart.RESULT, row.resultPoints());
    }

    private void check(ScorePart part, int entered) {
        if (entered < 0) {
            return;
        }
        int sum = 0;
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < sheet.items().size(); i++) {
            ScoreItem item = sheet.items().get(i);
            ItemMeasure measure = item.part() == part ? measures.measure(i) : null;
            if (measure != null && measure.isKnown()) {
                sum += new ItemArithmetic(item, sheet.rounding(), parameters).least(measure);
            } else if (measure != null) {
                missing.add(item.code());
            }
        }
        BigDecimal total = Hundredths.decimal(entered);
        if (!missing.isEmpty()) {
            problems.add(
                    ScoreFlaw.TOTAL_BESIDE_MISSING,
                    row.id(),
                    "",
                    row.id(),
                    part.words().insideSentence(),
                    total,
                    String.join(", ", missing));
        } else if (sum != entered) {
            problems.add(
                    ScoreFlaw.TOTAL_DIFFERS,
                    row.id(),
                    "",
                    row.id(),
                    part.words().insideSentence(),
                    total,
                    Hundredths.decimal(sum));
        }
    }
}
