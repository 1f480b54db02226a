package vn.minhxet.hindsight;

import java.math.BigDecimal;
import vn.minhxet.explain.Phrasing;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Words;

/** Adds to the sentence of what stood in the way by how much it did. */
final class ObstacleSentence {

    private static final Words LATER = new Words(
            "Dù các điều kiện khác đã đủ thì vẫn còn vướng. ", "With all else fulfilled this would have remained. ");
    private static final Words MORE_GOOD = new Words(
            ". Lẽ ra trong nhóm phải có thêm ít nhất %d trường hợp hoàn thành tốt nhiệm vụ",
            ". At least %d more in the group would have had to be good");
    private static final Words MORE_POINTS = new Words(
            ". Lẽ ra tổng điểm phải có ít nhất %s điểm nữa, do người có thẩm quyền đánh giá",
            ". The total would have had to come to at least %s more points, which is for people to judge");
    private static final Words OR_MORE_POINTS = new Words(
            ", hoặc tổng điểm phải có ít nhất %s điểm nữa, do người có thẩm quyền đánh giá",
            ", or the total to come to at least %s more points, which is for people to judge");
    private static final Words MORE_BELOW = new Words(
            ". Lẽ ra phải có thêm ít nhất %d đơn vị (đảng viên) trực thuộc đạt mức đó",
            ". At least %d more of those below would have had to reach it");
    private static final Words FEWER_BELOW = new Words(
            ". Lẽ ra phải bớt ít nhất %d đơn vị (đảng viên) trực thuộc bị kỷ luật",
            ". At least %d fewer of those below would have had to be disciplined");
    private static final Words ENTER = new Words(
            ". Số liệu còn thiếu phải được nhập trước, ở đây không giả định thay",
            ". What is missing must be entered first; nothing is supposed in its place");

    private final Phrasing phrasing;
    private final String before;

    ObstacleSentence(Obstacle obstacle, Phrasing phrasing) {
        this.phrasing = phrasing;
        this.before = obstacle.later() ? LATER.in(phrasing.language()) : "";
    }

    String quota(String message, QuotaGap gap) {
        String good = gap.moreGood() == null ? "" : MORE_GOOD.in(language()).formatted(gap.moreGood());
        return before + message + good + points(gap.morePoints(), good.isEmpty() ? MORE_POINTS : OR_MORE_POINTS);
    }

    private String points(BigDecimal points, Words words) {
        return points == null ? "" : words.in(language()).formatted(phrasing.number(points));
    }

    String other(Obstacle.Kind kind, String message, SubordinatesShare share) {
        if (share != null) {
            Words words = share.disciplined() ? FEWER_BELOW : MORE_BELOW;
            return before + message + words.in(language()).formatted(share.lacking());
        }
        return before + message + (kind == Obstacle.Kind.MISSING ? ENTER.in(language()) : "");
    }

    private Language language() {
        return phrasing.language();
    }
}
