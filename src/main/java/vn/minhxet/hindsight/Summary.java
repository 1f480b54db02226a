package vn.minhxet.hindsight;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.minhxet.grading.Grading;
import vn.minhxet.subject.Grade;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Outcome;
import vn.minhxet.subject.Words;

/** The answer in one sentence (câu trả lời). */
record Summary(Hindsight hindsight) {

    private static final Words ONE = new Words(
            "Lẽ ra đã đạt mức %s nếu trong năm có khác biệt sau.",
            "To reach %s, the following would have had to be otherwise in the year.");
    private static final Words SEVERAL = new Words(
            "Lẽ ra đã đạt mức %s nếu trong năm có một trong %d khác biệt sau, xếp từ nhỏ đến lớn.",
            "To reach %s, one of these %d would have had to be otherwise in the year, smallest first.");
    private static final Words NOT_HIGHER = new Words(
            "Mức được đề xuất đã là %2$s, không thấp hơn mức được hỏi.", "The proposal is %2$s; %1$s is not higher.");
    private static final Words NOT_HIGHER_THAN_OPEN = new Words(
            "Các mức còn để ngỏ là %2$s; mức %1$s không cao hơn mức thấp nhất trong đó.",
            "The grades left open are %2$s; %1$s is not higher than the lowest of them.");
    private static final Words NOT_GRADED = new Words(
            "Không thuộc diện xếp loại trong năm nên không xét được mức %s.",
            "Not graded in the year, so %s could not be reached.");
    private static final Words ON_HOLD = new Words(
            "Đang tạm dừng, chờ thẩm tra nên chưa xét được mức %s.",
            "On hold until it is verified, so it cannot be told yet what %s would have taken.");
    private static final Words ONLY_OTHERS = new Words(
            "Chỉ vì kết quả của các trường hợp khác nên chưa đạt mức %s.",
            "Only the results of others stood in the way of %s, none of the subject's own facts.");
    private static final Words WITHIN_REACH = new Words(
            "Các điều kiện của mức %s đã đủ, chỉ vướng kết quả của các trường hợp khác. ",
            "The conditions of %s were met; only the results of others stood in the way. ");
    private static final Words OTHERS_TOO = new Words(
            "Dù số liệu của chính đối tượng này có khác đi, vẫn chưa đạt mức %s vì kết quả của các trường hợp khác.",
            "Whatever of the subject's own facts had been otherwise, the results of others stood in the way of %s.");
    private static final Words MISSING = new Words(
            "Còn thiếu số liệu nên chưa nói được điều gì lẽ ra phải khác để đạt mức %s.",
            "Facts are missing, so it cannot be told what would have had to be otherwise for %s.");
    private static final Words NOTHING = new Words(
            "Dù những số liệu con người có thể tác động có khác đi thế nào thì cũng không đạt mức %s.",
            "No difference in the facts that people act on would have led to %s.");
    private static final Words NOT_FOUND = new Words(
            "Không tìm thấy khác biệt nào đưa đến mức %s trong giới hạn tìm kiếm.",
            "No difference that would have led to %s was found within the bounds of the search.");
    private static final Words PERHAPS_MORE = new Words(
            " Việc tìm dừng ở giới hạn nên có thể còn khác biệt khác.",
            " The search stopped at its bounds, so there may be others.");

    String in(Language language) {
        boolean answered = !hindsight.alternatives().isEmpty();
        String before = answered && hindsight.onlyOthers() ? say(WITHIN_REACH, language) : "";
        String after = answered && !hindsight.complete() ? PERHAPS_MORE.in(language) : "";
        return before + say(words(), language) + after;
    }

    private String say(Words words, Language language) {
        return words.in(language).formatted(lower(hindsight.wanted(), language), said(language));
    }

    private Object said(Language language) {
        Grading grading = hindsight.grading();
        return hindsight.alternatives().isEmpty()
                ? grading.grade().map(List::of).orElse(grading.openGrades()).stream()
                        .map(it -> lower(it, language))
                        .collect(Collectors.joining(language == Language.VI ? " hoặc " : " or "))
                : (Object) hindsight.alternatives().size();
    }

    private static String lower(Grade grade, Language language) {
        return grade.words().in(language).toLowerCase(Locale.ROOT);
    }

    private Words words() {
        if (!hindsight.alternatives().isEmpty()) {
            return hindsight.alternatives().size() == 1 ? ONE : SEVERAL;
        }
        Grading grading = hindsight.grading();
        return switch (grading.outcome()) {
            case NOT_GRADED -> NOT_GRADED;
            case ON_HOLD -> ON_HOLD;
            default -> hindsight.isHigher() ? inTheWay() : notHigher(grading);
        };
    }

    private static Words notHigher(Grading grading) {
        return grading.outcome() == Outcome.GRADED ? NOT_HIGHER : NOT_HIGHER_THAN_OPEN;
    }

    private Words inTheWay() {
        List<Obstacle> obstacles = hindsight.obstacles();
        if (!hindsight.complete()) {
            return NOT_FOUND;
        }
        if (obstacles.stream().anyMatch(it -> it.kind() == Obstacle.Kind.RULE)) {
            return NOTHING;
        }
        if (obstacles.stream().anyMatch(it -> it.kind() == Obstacle.Kind.MISSING)) {
            return MISSING;
        }
        return hindsight.onlyOthers() ? ONLY_OTHERS : OTHERS_TOO;
    }
}
