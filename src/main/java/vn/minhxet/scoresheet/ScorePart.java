package vn.minhxet.scoresheet;

import java.math.BigDecimal;
import java.util.Optional;
import vn.minhxet.facts.Tables;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** The part of the total to which a criterion belongs (366-QĐ/TW art. 10). */
public enum ScorePart implements Labelled {
    /** General criteria (tiêu chí chung): 30 points together. */
    GENERAL("generalPoints"),
    /** Results of the tasks (kết quả thực hiện nhiệm vụ): 70 points together. */
    RESULT("resultPoints"),
    /** Points beside the hundred (điểm thưởng), added last; the total stays within 100. */
    BONUS("");

    private final String column;
    private final Bilingual words;

    ScorePart(String column) {
        this.column = column;
        this.words = Messages.words("code.scorePart." + name());
    }

    @Override
    public Bilingual words() {
        return words;
    }

    /** The column in which the sum may be entered instead; empty for points beside the hundred. */
    public Optional<String> column() {
        return Optional.of(column).filter(it -> !it.isEmpty());
    }

    /** What the maxima of the part add up to: the most that its column takes; empty for points beside the hundred. */
    public Optional<BigDecimal> whole() {
        return column().map(it ->
                BigDecimal.valueOf(Tables.MEMBERS.column(it).bounds().most(), 2).stripTrailingZeros());
    }
}
