package vn.minhxet.rulebook.reading;

import vn.minhxet.subject.Words;

/** A condition whose two sides do not fit together, or that reads what its rule may not read. */
enum TypeFlaw implements Flaw {
    UNKNOWN_PROPERTY("Thuộc tính “%s” không có trong %s.%s", "There is no property “%s” in %s.%s"),
    ONLY_SHOWN(
            "“%s” của %s chỉ để hiển thị trong câu, không dùng trong điều kiện",
            "“%s” of %s can only be shown in sentences, not used in conditions"),
    DIFFERENT_UNITS(
            "So sánh khác đơn vị: “%s” là %s, “%s” là %s; hãy dùng hai vế cùng đơn vị",
            "Different units are compared: “%s” is %s, “%s” is %s; use the same unit on both sides"),
    NOT_PERCENT(
            "“%s” không phải tỷ lệ phần trăm; %s cần biến gắn với percent(\"…\")",
            "“%s” is not a percentage; %s needs a variable bound to percent(\"…\")"),
    NOT_POINTS("“%s” không phải điểm; hãy gắn với points(\"…\")", "“%s” is not in points; bind it to points(\"…\")"),
    NOT_A_NUMBER("“%s” là %s, không so với số được", "“%s” is %s and cannot be compared with a number"),
    NOT_A_TEXT("“%s” là %s, không so với chuỗi được", "“%s” is %s and cannot be compared with a text"),
    NOT_A_CODE(
            "Chuỗi “%s” không phải mã; mã chỉ gồm a–z, A–Z, chữ số, dấu chấm, gạch nối, gạch dưới",
            "The text “%s” is not a code; codes are a–z, A–Z, digits, dots, hyphens and underscores"),
    NOT_A_FLAG("“%s” là %s, không so với true, false được", "“%s” is %s and cannot be compared with true or false"),
    NOT_CODED("“%s” là %s, không so với hằng được", "“%s” is %s and cannot be compared with a constant"),
    NEVER_NULL(
            "“%s” không bao giờ là null; dữ kiện chưa biết do phần mềm xử lý, hãy bỏ điều kiện này",
            "“%s” is never null; unknown facts are seen to by the engine, remove this condition"),
    NULL_IS_UNKNOWN(
            "“%s” trống nghĩa là chưa biết, khi đó quy tắc không được hỏi; hãy bỏ điều kiện với null",
            "“%s” left empty means unknown, and then no rule is asked; remove the condition on null"),
    NO_ORDER(
            "“%s” là %s, không xếp thứ tự bằng “%s” được; hãy dùng ==, != hoặc in ( … )",
            "“%s” is %s and has no order for “%s”; use ==, != or in ( … )"),
    OTHER_CODES("“%s” có mã thuộc %s, không phải %s", "“%s” has codes of %s, not of %s"),
    WITH_ITSELF("“%s” được so với chính nó; hãy sửa một vế", "“%s” is compared with itself; correct one side"),
    UNKNOWN_TYPE("Không có kiểu mã “%s”; có: %s.%s", "There is no type of codes “%s”; there are: %s.%s"),
    UNKNOWN_CONSTANT("Không có “%s” trong %s; có: %s.%s", "There is no “%s” in %s; there are: %s.%s"),
    CONSTANT_TWICE("“%s” được nêu hai lần; hãy bỏ một", "“%s” is named twice; remove one"),
    POINTS_READ_SCORE(
            "Quy tắc cộng, trừ điểm không được đọc “%s”, vì tổng điểm có sau khi cộng, trừ",
            "A rule that gives or takes points may not read “%s”, which exists only after points are given and taken"),
    ELIGIBLE_ONLY_IN_NOTE(
            "Chỉ quy tắc verdict.note được đọc “eligibleGrade”, vì mức xếp loại có sau mọi quy tắc khác",
            "Only rules with verdict.note may read “eligibleGrade”, which is known after all other rules");

    private final Words pattern;

    TypeFlaw(String vi, String en) {
        this.pattern = new Words(vi, en);
    }

    @Override
    public Words pattern() {
        return pattern;
    }
}
