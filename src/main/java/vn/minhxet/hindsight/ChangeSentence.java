package vn.minhxet.hindsight;

import vn.minhxet.explain.Phrasing;
import vn.minhxet.grading.Facts;
import vn.minhxet.rulebook.Actionable;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Unit;
import vn.minhxet.subject.Words;

/**
 * Says what one fact would have had to be:
 *
 * <pre>
 * "Số nhiệm vụ hoàn thành lẽ ra phải đạt ít nhất 10 thay vì 8 (thêm 2)"
 * "Số chỉ tiêu cơ bản không đạt lẽ ra phải bằng 0 thay vì 2 (bớt 2)"
 * "Điểm kết quả nhiệm vụ lẽ ra phải có ít nhất 3 điểm nữa, do người có thẩm quyền đánh giá"
 * </pre>
 */
final class ChangeSentence {

    private static final Words MORE = new Words(
            "%s lẽ ra phải đạt ít nhất %s thay vì %s (thêm %s)",
            "%s would have had to be at least %s instead of %s (%s more)");
    private static final Words FEWER = new Words(
            "%s lẽ ra phải không quá %s thay vì %s (bớt %s)",
            "%s would have had to be at most %s instead of %s (%s fewer)");
    private static final Words NONE = new Words(
            "%s lẽ ra phải bằng %s thay vì %s (bớt %s)", "%s would have had to be %s instead of %s (%s fewer)");
    private static final Words POINTS = new Words(
            "%s lẽ ra phải có ít nhất %s điểm nữa, do người có thẩm quyền đánh giá",
            "%s would have had to come to at least %s more points, which is for people to judge");
    private static final Words ONE_POINT =
            new Words(POINTS.vi(), "%s would have had to come to at least %s more point, which is for people to judge");
    private static final Words INDICATOR = new Words("Kết quả chỉ tiêu %s", "The result of the target %s");

    private final Phrasing phrasing;

    ChangeSentence(Phrasing phrasing) {
        this.phrasing = phrasing;
    }

    /**
     * @param facts the facts of the subject, which know what they are called
     */
    String say(Change change, Facts<?> facts) {
        boolean up = change.direction() == Actionable.Direction.UP;
        String name = name(change, facts);
        String difference = number(change, change.difference());
        if (change.unit() == Unit.POINTS && up) {
            return points(name, difference);
        }
        return (up ? MORE : change.to() == 0 ? NONE : FEWER)
                .in(language())
                .formatted(name, number(change, change.to()), number(change, change.from()), difference);
    }

    private String name(Change change, Facts<?> facts) {
        return change.indicator() == null
                ? facts.catalogue().find(change.fact()).orElseThrow().words().in(language())
                : INDICATOR.in(language()).formatted(called(change));
    }

    private String called(Change change) {
        return change.actionable()
                .label()
                .map(it -> "“" + it.in(language()) + "”")
                .orElse(change.indicator());
    }

    private String points(String name, String difference) {
        Words words = difference.equals("1") ? ONE_POINT : POINTS;
        return words.in(language()).formatted(name, difference);
    }

    private String number(Change change, long number) {
        String plain = phrasing.number(HindsightWriter.plain(change, number));
        return change.unit() == Unit.PERCENT ? plain + (language() == Language.VI ? " %" : "%") : plain;
    }

    private Language language() {
        return phrasing.language();
    }
}
