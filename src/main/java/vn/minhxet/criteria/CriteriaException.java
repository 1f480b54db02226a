package vn.minhxet.criteria;

import java.util.ArrayList;
import java.util.List;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/** Thrown where a table of criteria makes no rulebook: nothing was written. */
public final class CriteriaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final MessageTemplate CELL = Messages.template("criteria.place.CELL", "sheet", "cell", "problem");
    private static final MessageTemplate ROW = Messages.template("criteria.place.ROW", "sheet", "row", "problem");

    private final transient List<Bilingual> problems;

    CriteriaException(List<Bilingual> problems) {
        super(problems.get(0).en());
        this.problems = List.copyOf(problems);
    }

    /** Every problem with its cell. */
    public List<String> lines(Language language) {
        return problems.stream().map(it -> it.in(language)).toList();
    }

    /** Gathers problems, so that all are told at once. For one thread. */
    static final class Problems {

        private final List<Bilingual> found = new ArrayList<>();

        void add(CriteriaFlaw flaw, Object... figures) {
            found.add(flaw.sentence().with(figures));
        }

        /** A problem of a cell: {@code Tiêu chí, ô F7: …}. */
        void at(String sheet, int row, int column, CriteriaFlaw flaw, Object... figures) {
            found.add(CELL.with(sheet, letters(column) + row, flaw.sentence().with(figures)));
        }

        void at(String sheet, int row, CriteriaFlaw flaw, Object... figures) {
            found.add(ROW.with(sheet, row, flaw.sentence().with(figures)));
        }

        void end() {
            if (!found.isEmpty()) {
                throw new CriteriaException(found.stream().distinct().toList());
            }
        }

        /** A column as Excel names it, counted from 0. */
        private static String letters(int column) {
            String last = String.valueOf((char) ('A' + column % 26));
            return column < 26 ? last : letters(column / 26 - 1) + last;
        }
    }
}
