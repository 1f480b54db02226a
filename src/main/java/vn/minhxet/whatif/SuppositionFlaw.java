package vn.minhxet.whatif;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import vn.minhxet.explain.Phrasing;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Words;

/** What can be wrong with what is to be supposed (lỗi của phương án giả định). Part of the contract: tested word for word. */
public enum SuppositionFlaw {
    UNKNOWN_PARAMETER("bộ quy tắc %s không có tham số “%s”.%s", "rulebook %s has no parameter “%s”.%s"),
    NOT_A_DECIMAL(
            "“%s” không phải là số; hãy ghi một số có không quá hai chữ số thập phân, ví dụ 25 hoặc 12,5.",
            "“%s” is not a number; write one with at most two decimals, such as 25 or 12.5."),
    NOT_WHOLE(
            "“%s” không phải là số nguyên; hãy ghi một số nguyên, ví dụ 3.",
            "“%s” is not a whole number; write one such as 3."),
    NOT_A_FLAG(
            "“%s” không phải là có hoặc không; hãy ghi true hoặc false.",
            "“%s” is neither yes nor no; write true or false."),
    NOT_AN_OPTION(
            "“%s” không thuộc các mã của tham số này; hãy ghi một trong: %s.",
            "“%s” is not one of the codes of this parameter; write one of: %s."),
    BEYOND_RANGE(
            "%s nằm ngoài khoảng hợp lý của tham số này, từ %s đến %s; hãy chọn trong khoảng đó.",
            "%s is outside the plausible range of this parameter, %s to %s; choose within it."),
    IMPOSSIBLE(
            "%s là giá trị không thể có của tham số này; hãy chọn trong khoảng từ %s đến %s.",
            "%s is impossible for this parameter; choose from %s to %s."),
    NOT_A_RANGE(
            "“%s” không phải là một khoảng; hãy ghi TỪ..ĐẾN hoặc TỪ..ĐẾN/BƯỚC, ví dụ 80..95 hoặc 80..95/2,5.",
            "“%s” is not a range; write FROM..TO or FROM..TO/STEP, such as 80..95 or 80..95/2.5."),
    NO_RANGE_OF_CODES(
            "tham số này nhận mã, không có khoảng; hãy chỉ ghi tên để thử mọi giá trị.",
            "this parameter takes codes and has no range; give its name alone to try every value."),
    RANGE_REVERSED(
            "khoảng từ %s đến %s bị ngược; hãy ghi %s..%s.", "the range from %s to %s is reversed; write %s..%s."),
    STEP_NOT_POSITIVE("bước %s phải lớn hơn 0.", "the step %s must be greater than 0."),
    TOO_MANY_POINTS(
            "%s phương án là quá nhiều, tối đa %s; hãy thu hẹp khoảng hoặc tăng bước.",
            "%s variations are too many, at most %s; narrow the range or widen the step."),
    TOO_MANY_SWEEPS("chỉ quét được tối đa hai tham số cùng lúc.", "at most two parameters are varied at a time."),
    MOVED_TWICE("tham số %s được nêu hai lần; hãy giữ một.", "the parameter %s is given twice; keep one."),
    UNKNOWN_INDICATOR("dữ liệu không có chỉ tiêu “%s”.%s", "the facts have no indicator “%s”.%s"),
    OTHER_SUBJECTS(
            "hai lần xếp loại không cùng tổ chức, đảng viên nên không so sánh được.",
            "the two gradings are not of the same organizations and members and cannot be compared."),
    UNKNOWN_LEVEL(
            "“%s” không phải là một loại tổ chức có trong dữ liệu; hãy ghi một trong: %s.",
            "“%s” is no kind of organization among the facts; write one of: %s.");

    private final Words words;

    SuppositionFlaw(String vi, String en) {
        this.words = new Words(vi, en);
    }

    /** The refusal with its blanks filled: words and decimals as each language writes them. */
    SuppositionException with(Object... filling) {
        return new SuppositionException(this, new Words(say(Language.VI, filling), say(Language.EN, filling)));
    }

    private String say(Language language, Object... filling) {
        Object[] said = Arrays.stream(filling).map(it -> said(it, language)).toArray();
        return String.format(Locale.ROOT, words.in(language), said);
    }

    private static Object said(Object filling, Language language) {
        if (filling instanceof Words both) {
            return both.in(language);
        }
        return filling instanceof BigDecimal number ? new Phrasing(language).number(number) : filling;
    }
}
