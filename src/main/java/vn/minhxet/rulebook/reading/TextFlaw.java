package vn.minhxet.rulebook.reading;

import vn.minhxet.subject.Words;

/** Annotations, sentences and clauses of a rule that are missing or wrong. */
enum TextFlaw implements Flaw {
    NO_ANNOTATION("Thiếu chú giải “@%s”; hãy thêm", "The annotation “@%s” is missing; add it"),
    EMPTY_ANNOTATION("Chú giải “@%s” để trống; hãy viết câu", "The annotation “@%s” is empty; write the sentence"),
    BLANK_AT_END(
            "Câu “@%s” có dấu cách ở đầu hoặc cuối; hãy bỏ",
            "The sentence “@%s” has blanks at its beginning or end; remove them"),
    NO_HELD(
            "Thiếu “@%s”: câu nói khi đạt yêu cầu (quy tắc không áp dụng); hãy thêm, hoặc nêu @softens nếu quy tắc giảm nhẹ quy tắc khác",
            "“@%s” is missing: the sentence for the condition met (the rule silent); add it, or name @softens where the rule softens another"),
    NEEDLESS_HELD(
            "“@%s” không dùng cho quy tắc lưu ý hoặc giảm nhẹ; hãy bỏ",
            "“@%s” is not for notes or softening rules; remove it"),
    SOFTENS_NOT_OPEN("@softens chỉ dùng với verdict.leaveOpen", "@softens goes with verdict.leaveOpen only"),
    SOFTENS_UNKNOWN(
            "@softens nêu “%s”, không phải quy tắc verdict.knockOut của bộ quy tắc.%s",
            "@softens names “%s”, which is no verdict.knockOut rule of the rulebook.%s"),
    CLAUSE(
            "Căn cứ “%s” không bắt đầu bằng số văn bản đã khai báo: %s",
            "The clause “%s” does not begin with a declared document: %s"),
    BRACES("Dấu { } trong “@%s” không cặp; viết {tên}", "The braces in “@%s” do not match; write {name}"),
    UNKNOWN_PLACEHOLDER(
            "Không có “{%s}”; dùng thuộc tính của đối tượng, finding., assessment., indicator. của mẫu thứ hai, hoặc tham số đã khai báo.%s",
            "There is no “{%s}”; use a property of the subject, finding., assessment. or indicator. of the second pattern, or a declared parameter.%s"),
    DIFFERENT_PLACEHOLDERS(
            "“@%s” và “@%s” không nêu cùng số liệu; khác nhau: %s",
            "“@%s” and “@%s” do not name the same figures; they differ in: %s"),
    UNKNOWN_PARAMETER(
            "Tham số “%s” chưa khai báo trong rulebook.yaml.%s",
            "The parameter “%s” is not declared in rulebook.yaml.%s"),
    WRONG_ACCESSOR(
            "Tham số “%s” có đơn vị %s nhưng được đọc như %s; hãy dùng đúng hàm đọc",
            "The parameter “%s” is in %s but read as %s; use the accessor of its unit");

    private final Words pattern;

    TextFlaw(String vi, String en) {
        this.pattern = new Words(vi, en);
    }

    @Override
    public Words pattern() {
        return pattern;
    }
}
