package vn.minhxet.rulebook.reading;

import vn.minhxet.subject.Words;

/** A description, folder or whole rulebook that is not as it must be. */
enum BookFlaw implements Flaw {
    UNREADABLE("Không đọc được; hãy kiểm tra quyền truy cập", "Cannot be read; check the access rights"),
    LINK(
            "Là liên kết tượng trưng; bộ quy tắc chỉ gồm tệp thật, hãy chép tệp vào",
            "Is a symbolic link; a rulebook consists of real files, copy it here"),
    OTHER_FOLDER(
            "Thư mục con này không thuộc bộ quy tắc; chỉ được có “scenarios”, hãy chuyển đi",
            "This folder does not belong to a rulebook; only “scenarios” may be there, move it away"),
    OTHER_FILE(
            "Tệp này không thuộc bộ quy tắc; chỉ được có rulebook.yaml và *.drl, hãy chuyển đi",
            "This file does not belong to a rulebook; only rulebook.yaml and *.drl may be there, move it away"),
    FILE_NAME(
            "Tên tệp quy tắc chỉ gồm a–z, chữ số và dấu gạch nối, như “member-tasks.drl”; hãy đổi tên",
            "The name of a rule file is a–z, digits and hyphens, such as “member-tasks.drl”; rename it"),
    FOLDER_NAME(
            "Tên thư mục “%s” không dùng làm mã bộ quy tắc được; chỉ gồm a–z, chữ số và dấu gạch nối",
            "The folder name “%s” cannot be the id of a rulebook; use a–z, digits and hyphens"),
    NO_DESCRIPTION("Thiếu tệp rulebook.yaml; hãy thêm", "The file rulebook.yaml is missing; add it"),
    TOO_MANY_FILES("Có quá %s tệp; hãy gộp lại", "There are more than %s files; join some"),
    TOO_LARGE("Tệp lớn hơn %s KB; hãy chia nhỏ", "The file is larger than %s KB; split it"),
    NOT_UTF_8("Tệp không phải UTF-8; hãy lưu lại bằng UTF-8", "The file is not UTF-8; save it as UTF-8"),
    NOT_YAML(
            "Không phải YAML hợp lệ; hãy kiểm tra thụt dòng, dấu hai chấm và dấu nháy ở dòng này",
            "Not valid YAML; check indentation, colons and quotes at this line"),
    NOT_A_MAPPING("Tệp phải là các mục “tên: giá trị”", "The file must consist of “name: value” entries"),
    SECOND_DOCUMENT(
            "Tệp chỉ chứa một tài liệu YAML; hãy bỏ phần sau “---”",
            "The file holds one YAML document only; remove what follows “---”"),
    ANCHOR(
            "Không được dùng &neo, *tham chiếu hay !thẻ trong YAML; hãy viết đầy đủ",
            "Anchors, aliases and tags are not allowed in YAML; write the value out"),
    TOO_DEEP("Lồng sâu quá %s cấp; hãy viết phẳng hơn", "Nested deeper than %s levels; write it flatter"),
    KEY_TWICE("Mục “%s” lặp lại; hãy bỏ một", "The key “%s” is repeated; remove one"),
    UNKNOWN_KEY("Không có mục “%s” trong %s.%s", "There is no key “%s” in %s.%s"),
    MISSING_KEY("Thiếu mục “%s” trong %s; hãy thêm", "The key “%s” is missing in %s; add it"),
    MAPPING_EXPECTED("“%s” phải gồm các mục “tên: giá trị”", "“%s” must consist of “name: value” entries"),
    LIST_EXPECTED("“%s” trong %s phải là danh sách", "“%s” in %s must be a list"),
    TEXT_EXPECTED("“%s” trong %s phải có giá trị", "“%s” in %s must have a value"),
    BOOLEAN_EXPECTED("“%s” trong %s phải là true hoặc false", "“%s” in %s must be true or false"),
    DATE_EXPECTED(
            "“%s” trong %s là “%s”, phải là ngày dạng 2025-08-30",
            "“%s” in %s is “%s”; it must be a date such as 2025-08-30"),
    VERSION("version “%s” không hợp lệ; viết như \"1.0\"", "The version “%s” is not valid; write it like \"1.0\""),
    ID("id “%s” khác tên thư mục; hãy viết “%s”", "The id “%s” differs from the name of the folder; write “%s”"),
    FORCE_UPSIDE_DOWN(
            "Ngày hết hiệu lực trước ngày có hiệu lực; hãy sửa",
            "The last day in force is before the first; correct it"),
    DOCUMENT_TWICE("Văn bản “%s” khai báo hai lần; hãy bỏ một", "The document “%s” is declared twice; remove one"),
    DOCUMENT_OF_BASE(
            "Văn bản “%s” đã khai báo ở bộ quy tắc gốc %s; hãy bỏ",
            "The document “%s” is already declared by %s; remove it"),
    TOO_MANY_PARAMETERS("Có quá %s tham số; hãy bớt", "There are more than %s parameters; use fewer"),
    PARAMETER_NAME(
            "Tên tham số “%s” không hợp lệ; viết như “excellent.exceededPercent”, không bắt đầu bằng finding., assessment., indicator.",
            "The parameter name “%s” is not valid; write it like “excellent.exceededPercent”, not beginning with finding., assessment. or indicator."),
    UNIT("Không có đơn vị “%s”; dùng một trong %s", "There is no unit “%s”; use one of %s"),
    FLAG_VALUE(
            "Tham số “%s” có đơn vị FLAG phải có giá trị true hoặc false",
            "The parameter “%s” is a FLAG; its value must be true or false"),
    OPTIONS(
            "options của “%s” phải có ít nhất hai mã khác nhau viết hoa, như DOWN",
            "The options of “%s” must be at least two different codes in capitals, such as DOWN"),
    NOT_AN_OPTION(
            "Giá trị “%s” của “%s” không có trong options: %s.%s",
            "The value “%s” of “%s” is not among its options: %s.%s"),
    RANGE("range của “%s” phải là [thấp, cao] với thấp < cao", "The range of “%s” must be [low, high] with low < high"),
    STEP("step của “%s” phải lớn hơn 0", "The step of “%s” must be more than 0"),
    OUT_OF_RANGE(
            "Giá trị %s của “%s” nằm ngoài khoảng hợp lý từ %s đến %s; hãy sửa giá trị hoặc khoảng",
            "The value %s of “%s” is outside its plausible range %s to %s; correct the value or the range"),
    DECIMAL(
            "“%s” của “%s” là “%s”, phải là số có tối đa hai chữ số thập phân",
            "“%s” of “%s” is “%s”; it must be a number with at most two decimals"),
    WHOLE("“%s” của “%s” là “%s”, phải là số nguyên", "“%s” of “%s” is “%s”; it must be a whole number"),
    PARAMETER_CLAUSE(
            "Căn cứ của tham số “%s” là “%s”, không bắt đầu bằng số văn bản đã khai báo: %s",
            "The clause of parameter “%s” is “%s”, which does not begin with a declared document: %s"),
    UNUSED_PARAMETER(
            "Tham số “%s” không được quy tắc nào dùng; hãy dùng hoặc bỏ",
            "No rule uses the parameter “%s”; use it or remove it"),
    DIRECTION("direction “%s” không hợp lệ; dùng UP hoặc DOWN", "The direction “%s” is not valid; use UP or DOWN"),
    COST(
            "cost “%s” không hợp lệ; phải là số nguyên từ 1",
            "The cost “%s” is not valid; it must be a whole number from 1"),
    NOT_ACTIONABLE(
            "Không thể coi “%s” là điều lẽ ra có thể khác; actionable chỉ nhận %s và indicator.MÃ_CHỈ_TIÊU.%s",
            "“%s” cannot be supposed otherwise; actionable takes only %s and indicator.CODE.%s"),
    LABEL_OF_COLUMN(
            "“%s” đã có tên gọi; chỉ chỉ tiêu mới cần label, hãy bỏ",
            "“%s” already has a name; only an indicator takes a label: remove it"),
    UNKNOWN_QUOTA("Không có tham số tỷ lệ “%s”; có: %s.%s", "There is no quota parameter “%s”; there are: %s.%s"),
    QUOTA_UNIT("Tham số “%s” phải có đơn vị %s, không phải %s", "The parameter “%s” must be in %s, not in %s"),
    QUOTA_OPTIONS("options của “%s” chỉ được gồm: %s", "The options of “%s” may only be: %s"),
    QUOTA_INCOMPLETE("Có “%s” nhưng thiếu “%s”; hãy thêm", "There is “%s” but no “%s”; add it"),
    EXTENDS_CYCLE(
            "Các bộ quy tắc kế thừa vòng tròn: %s; hãy bỏ một “extends”",
            "The rulebooks extend one another in a circle: %s; remove one “extends”"),
    UNKNOWN_BASE("Không có bộ quy tắc gốc “%s”.%s", "There is no rulebook “%s” to extend.%s"),
    BROKEN_BASE(
            "Bộ quy tắc gốc “%s” có lỗi; hãy sửa trước",
            "The rulebook “%s” that it extends has problems; correct them first"),
    OTHER_GRADING("“points” khác với bộ quy tắc gốc %s; hãy viết %s", "“points” differs from that of %s; write %s"),
    POINTS_IN_LEVELS(
            "Bộ quy tắc xếp theo cấp độ (points: false) không có quy tắc cộng, trừ điểm",
            "A rulebook that grades by levels (points: false) has no rules that give or take points"),
    SCORE_IN_LEVELS(
            "Bộ quy tắc xếp theo cấp độ (points: false) không đọc “score”",
            "A rulebook that grades by levels (points: false) does not read “score”"),
    NO_RULE_FILE("Bộ quy tắc không có tệp *.drl nào; hãy thêm", "The rulebook has no *.drl file; add one"),
    OTHER_PACKAGE(
            "Gói “%s” khác tệp trước (“%s”); mọi tệp của một bộ quy tắc cùng một gói",
            "The package “%s” differs from that of the file before (“%s”); all files of a rulebook have the same"),
    PACKAGE_OF_BASE(
            "Gói “%s” là của bộ quy tắc gốc %s; hãy dùng gói riêng",
            "The package “%s” is that of %s, which is extended; use another"),
    RULE_TWICE("Tên quy tắc “%s” đã có ở %s; hãy đổi tên", "The rule name “%s” is already used at %s; rename one"),
    OVERLAP(
            "Cùng có hiệu lực với bộ quy tắc %s; hãy sửa inForce để mỗi ngày chỉ có một",
            "In force on the same days as %s; correct inForce so that each day has one");

    private final Words pattern;

    BookFlaw(String vi, String en) {
        this.pattern = new Words(vi, en);
    }

    @Override
    public Words pattern() {
        return pattern;
    }
}
