package vn.minhxet.hindsight;

import java.math.BigDecimal;
import java.util.Optional;
import vn.minhxet.explain.Phrasing;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Words;

/** Adds to the sentence of what stood in the way by how much it did. */
final class ObstacleSentence {

    private static final Words LATER = new Words(
            "Dù các điều kiện khác đã đủ thì vẫn còn vướng. ", "With all else fulfilled this would have remained. ");
    private static final Words ALL_ELSE =
            new Words("Nếu chỉ đủ các điều kiện khác: ", "With no more than all else fulfilled: ");
    private static final Words GETS_PAST = new Words(
            ". Khác biệt nêu trên đã tính cả việc vượt qua tỷ lệ này",
            ". The difference above already includes getting past this quota");
    private static final Words EACH_GETS_PAST = new Words(
            ". Mỗi khác biệt nêu trên đều đã tính cả việc vượt qua tỷ lệ này",
            ". Each difference above already includes getting past this quota");
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
            ". Lẽ ra phải có thêm ít nhất %d đơn vị hoặc đảng viên trực thuộc đạt mức đó",
            ". At least %d more of those below would have had to reach it");
    private static final Words FEWER_BELOW = new Words(
            ". Lẽ ra phải bớt ít nhất %d đơn vị hoặc đảng viên trực thuộc bị kỷ luật",
            ". At least %d fewer of those below would have had to be disciplined");
    private static final Words FEWER_UNITS = new Words(
            ". Lẽ ra phải bớt ít nhất %d đơn vị phụ trách không hoàn thành nhiệm vụ; đây là kết quả của các đơn vị ấy,"
                    + " không phải số liệu của chính đối tượng này",
            ". At least %d fewer of the units in charge would have had to fail; these are results of others, none of the"
                    + " subject's own facts");
    private static final Words ENTER = new Words(
            ". Số liệu còn thiếu phải được nhập trước, ở đây không giả định thay",
            ". What is missing must be entered first; nothing is supposed in its place");

    private final Phrasing phrasing;
    private final int answers;
    private final String before;

    /**
     * @param answers how many answers are told above it
     */
    ObstacleSentence(Obstacle obstacle, int answers, Phrasing phrasing) {
        this.phrasing = phrasing;
        this.answers = answers;
        this.before = obstacle.later() ? (answers == 0 ? LATER : ALL_ELSE).in(phrasing.language()) : "";
    }

    String quota(String message, QuotaGap gap) {
        String good = gap.moreGood() == null ? "" : MORE_GOOD.in(language()).formatted(gap.moreGood());
        String points = points(gap.morePoints(), good.isEmpty() ? MORE_POINTS : OR_MORE_POINTS);
        return before + message + good + points + getsPast();
    }

    private String getsPast() {
        return answers == 0 ? "" : (answers == 1 ? GETS_PAST : EACH_GETS_PAST).in(language());
    }

    private String points(BigDecimal points, Words words) {
        return points == null ? "" : words.in(language()).formatted(phrasing.number(points));
    }

    String other(Obstacle.Kind kind, String message, Optional<OthersShare> share) {
        String enter = kind == Obstacle.Kind.MISSING ? ENTER.in(language()) : "";
        return before + message + share.map(this::lacking).orElse(enter);
    }

    private String lacking(OthersShare share) {
        Words words = switch (share.whose()) {
            case GRADED -> MORE_BELOW;
            case DISCIPLINED -> FEWER_BELOW;
            case UNITS_FAILED -> FEWER_UNITS;
        };
        return words.in(language()).formatted(share.lacking());
    }

    private Language language() {
        return phrasing.language();
    }
}
