package vn.minhxet.exchange;

import vn.minhxet.subject.Words;

/**
 * Everything that can be wrong with facts (các loại lỗi dữ liệu). Each says the value seen, what is expected and the
 * fix; the place is put before it. What stands in braces is filled in by the reader.
 */
public enum ProblemCode {
    NOT_FOUND(
            "không có tệp hoặc thư mục này. Hãy kiểm tra lại đường dẫn.",
            "there is no such file or folder. Check the path."),
    UNREADABLE(
            "không đọc được. Hãy kiểm tra quyền đọc, đóng tệp nếu đang mở ở chương trình khác rồi thử lại.",
            "cannot be read. Check the permissions, close the file where it is open elsewhere, and try again."),
    UNKNOWN_FORMAT(
            "không nhận ra loại tệp. Cần một tệp .json, một sổ tính .xlsx hoặc một thư mục có các tệp .csv.",
            "unknown kind of file. Give a .json file, an .xlsx workbook or a folder of .csv files."),
    NO_TABLES(
            "không có bảng dữ liệu nào. Cần ít nhất {expected}.",
            "holds no table of facts. At least {expected} is needed."),
    OLD_WORKBOOK(
            "là sổ tính .xls cũ hoặc có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu và lưu lại thành .xlsx.",
            "is an old .xls workbook or has a password. Open it in Excel, remove the password and save it as .xlsx."),
    BROKEN_WORKBOOK(
            "không phải sổ tính .xlsx hoàn chỉnh. Hãy mở bằng Excel và lưu lại thành .xlsx.",
            "is no complete .xlsx workbook. Open it in Excel and save it as .xlsx again."),
    UNPACKS_TOO_LARGE(
            "giải nén ra quá lớn (giới hạn {limit} và {ratio} lần kích thước tệp); tệp hỏng hoặc gây hại. Hãy tạo lại từ tệp mẫu.",
            "unpacks to too much (the limit is {limit} and {ratio} times its size); it is broken or harmful. Make it anew from the template."),
    FILE_TOO_LARGE(
            "lớn hơn giới hạn {limit}. Hãy tách dữ liệu theo từng đảng bộ.",
            "is larger than the limit of {limit}. Split the facts by committee."),
    TOO_MANY_ROWS(
            "có hơn {limit} dòng, phần sau không được đọc. Hãy tách dữ liệu theo từng đảng bộ.",
            "has more than {limit} rows; the rest was not read. Split the facts by committee."),
    NOT_UTF8(
            "có ký tự không phải UTF-8 ở dòng {lines}. Hãy lưu lại tệp bằng bảng mã UTF-8{how}.",
            "holds characters that are not UTF-8 on line {lines}. Save the file as UTF-8{how}."),
    BROKEN_CSV(
            "dấu nháy kép của dòng bắt đầu từ dòng {line} không đóng đúng, phần sau không được đọc. Ô có dấu nháy phải viết \"như \"\"thế\"\" này\".",
            "the double quotes of the row that begins on line {line} do not close; the rest was not read. Write quotes in a cell \"like \"\"this\"\"\"."),
    BROKEN_JSON(
            "không phải JSON đúng cú pháp tại dòng {line}, ký tự {character}. Hãy kiểm tra dấu phẩy, dấu ngoặc và dấu nháy kép ngay trước chỗ đó.",
            "is no valid JSON at line {line}, character {character}. Check the comma, bracket or quote just before that."),
    JSON_TOO_DEEP(
            "vượt giới hạn tại dòng {line}, ký tự {character}: lồng quá sâu, hoặc một chuỗi, tên hay số quá dài. Hãy dùng đúng cấu trúc của dữ liệu đánh giá.",
            "exceeds a limit at line {line}, character {character}: nested too deep, or a string, name or number too long. Keep to the structure of the facts."),
    TRAILING_TEXT(
            "còn nội dung thừa sau dữ liệu, từ dòng {line}, ký tự {character}. Mỗi tệp chỉ chứa một đối tượng JSON; hãy xóa phần thừa.",
            "has more text after the facts, from line {line}, character {character}. A file holds one JSON object; remove the rest."),
    WRONG_SHAPE(
            "cần {expected}, nhưng thấy {found}. Hãy sửa theo cấu trúc của dữ liệu đánh giá.",
            "expected {expected} and found {found}. Keep to the structure of the facts."),
    UNKNOWN_TABLE(
            "“{value}” không phải bảng dữ liệu. {hint}Các bảng được nhận: {expected}.",
            "“{value}” is no table of facts. {hint}The tables are: {expected}."),
    DUPLICATE_TABLE("“{value}” có hai lần. Hãy gộp lại làm một.", "“{value}” is there twice. Join the two."),
    MISSING_TABLE(
            "không có bảng {expected}, trong khi đảng viên phải thuộc một chi bộ. Hãy thêm bảng này.",
            "has no table {expected}, and members sit in a cell. Add that table."),
    NO_HEADINGS(
            "không tìm thấy dòng tiêu đề. Cần một dòng có các tiêu đề: {expected}.",
            "no row of headings found. One row must hold the headings: {expected}."),
    UNKNOWN_COLUMN(
            "không có cột nào tên “{value}”. {hint}Hãy sửa hoặc xóa cột này.",
            "there is no column “{value}”. {hint}Correct or remove it."),
    DUPLICATE_COLUMN("cột {column} có hai lần. Hãy giữ lại một.", "the column {column} is there twice. Keep one."),
    MISSING_COLUMN(
            "thiếu cột bắt buộc {column}. Hãy thêm cột này.", "the required column {column} is missing. Add it."),
    CELL_WITHOUT_COLUMN(
            "“{value}” đứng dưới một cột không có tiêu đề. Hãy ghi tiêu đề cho cột hoặc xóa ô này.",
            "“{value}” stands in a column without a heading. Give the column its heading or clear the cell."),
    MORE_CELLS_THAN_HEADINGS(
            "dòng có nhiều ô hơn dòng tiêu đề, thừa từ “{value}”. Hãy đặt số thập phân viết bằng dấu phẩy, hoặc văn bản có dấu phẩy, trong dấu nháy kép.",
            "the line has more cells than the headings, from “{value}” on. Quote numbers with a decimal comma and text with commas."),
    EMPTY_CELL(
            "ô trống, nhưng {heading} là bắt buộc. Hãy điền vào hoặc xóa cả dòng.",
            "the cell is empty, and {heading} is required. Fill it in or remove the whole row."),
    MISSING_PROPERTY(
            "thiếu {heading}, là thuộc tính bắt buộc. Hãy thêm {column}.",
            "{heading} is missing, and it is required. Add {column}."),
    CELL_TOO_LONG(
            "“{value}” dài hơn giới hạn {limit} ký tự. Hãy rút ngắn.",
            "“{value}” is longer than the limit of {limit} characters. Shorten it."),
    FORBIDDEN_CHARACTER(
            "“{value}” có ký tự ẩn {character}. Hãy xóa và gõ lại.",
            "“{value}” holds the hidden character {character}. Delete it and type it again."),
    SEMICOLON_IN_ID(
            "“{value}” có dấu chấm phẩy, chỉ dùng để tách nhiều mã. Hãy đặt mã không có dấu chấm phẩy.",
            "“{value}” holds a semicolon, which only separates ids. Choose an id without one."),
    ERROR_IN_CELL(
            "ô báo lỗi {value}. Hãy sửa công thức hoặc gõ giá trị vào ô.",
            "the cell shows the error {value}. Correct the formula or type the value."),
    FORMULA_NOT_CALCULATED(
            "ô có công thức chưa được tính. Hãy mở bằng Excel và lưu lại, hoặc gõ giá trị vào ô.",
            "the cell holds a formula that was not calculated. Open it in Excel and save it, or type the value."),
    DATE_IN_TEXT(
            "ô bị đổi thành ngày {value}. Hãy định dạng cột là Văn bản (Text) và gõ lại.",
            "the cell was turned into the date {value}. Format the column as Text and type it again."),
    NOT_A_NUMBER(
            "“{value}” không phải số. Cần {expected}, không có dấu cách hoặc dấu phân nhóm hàng nghìn.",
            "“{value}” is no number. Expected: {expected}, without spaces or separators of thousands."),
    NOT_WHOLE("{value} không phải số nguyên. Cần {expected}.", "{value} is no whole number. Expected: {expected}."),
    TOO_MANY_DECIMALS(
            "{value} có hơn hai chữ số thập phân. Cần {expected}, không có dấu phân nhóm hàng nghìn.",
            "{value} has more than two decimals. Expected: {expected}, without separators of thousands."),
    NEGATIVE("{value} là số âm. Cần {expected}.", "{value} is negative. Expected: {expected}."),
    OUT_OF_RANGE(
            "{value} nằm ngoài khoảng cho phép. Cần {expected}.", "{value} is out of range. Expected: {expected}."),
    NOT_A_DATE("“{value}” không phải ngày. Cần {expected}.", "“{value}” is no date. Expected: {expected}."),
    NO_SUCH_DATE(
            "{value} không có trong lịch. Hãy sửa lại, theo thứ tự {order}.",
            "{value} is not in the calendar. Correct it, in the order {order}."),
    UNKNOWN_CODE(
            "“{value}” không có trong danh mục. {hint}Các giá trị được nhận: {expected}.",
            "“{value}” is not in the list. {hint}The values are: {expected}."),
    NOT_A_FLAG(
            "“{value}” không phải có hoặc không. Cần {expected}.",
            "“{value}” is neither yes nor no. Expected: {expected}."),
    WRONG_TYPE("{value} không đúng kiểu. Cần {expected}.", "{value} is of the wrong type. Expected: {expected}."),
    UNKNOWN_PROPERTY(
            "không có thuộc tính nào tên “{value}”. {hint}Hãy sửa hoặc xóa thuộc tính này.",
            "there is no property “{value}”. {hint}Correct or remove it."),
    DUPLICATE_PROPERTY(
            "thuộc tính {column} có hai lần. Hãy giữ lại một.", "the property {column} is there twice. Keep one."),
    PERIOD_MISSING(
            "thiếu kỳ đánh giá. Hãy thêm {expected} với năm đánh giá và ngày kiểm điểm.",
            "the period is missing. Add {expected} with the graded year and the day of the review."),
    PERIOD_REPEATED(
            "kỳ đánh giá chỉ có một dòng. Hãy xóa các dòng thừa; mỗi lần chỉ xét một năm.",
            "the period is one row. Remove the others; one year is graded at a time."),
    REVIEW_BEFORE_YEAR(
            "{day} trước năm đánh giá {other}. Ngày kiểm điểm phải từ ngày 01/01/{other} trở đi; hãy sửa {column} hoặc {otherColumn}.",
            "{day} is before the graded year {other}. The review is on 1 January {other} or later; correct {column} or {otherColumn}."),
    DUPLICATE_ID(
            "mã “{value}” đã có ở {first}. Mã của tổ chức và đảng viên không được trùng nhau; hãy đổi một trong hai.",
            "the id “{value}” is already at {first}. Ids of organizations and members must differ; change one of them."),
    DUPLICATE_FINDING(
            "mã kết luận “{value}” đã có ở {first}. Hãy đổi mã hoặc xóa dòng thừa.",
            "the finding “{value}” is already at {first}. Change the id or remove the row."),
    DUPLICATE_ASSESSMENT(
            "tiêu chí “{other}” của “{value}” đã được đánh giá ở {first}. Mỗi tiêu chí chỉ có một dòng; hãy xóa dòng thừa.",
            "criterion “{other}” of “{value}” is already assessed at {first}. One row a criterion; remove the other."),
    DUPLICATE_INDICATOR(
            "chỉ tiêu “{other}” của “{value}” đã có ở {first}. Mỗi chỉ tiêu chỉ có một dòng; hãy gộp lại hoặc xóa dòng thừa.",
            "indicator “{other}” of “{value}” is already at {first}. One row an indicator; join or remove them."),
    UNKNOWN_ORGANIZATION(
            "không có tổ chức nào mang mã “{value}”. {hint}Hãy sửa mã hoặc thêm tổ chức này.",
            "there is no organization with the id “{value}”. {hint}Correct the id or add the organization."),
    UNKNOWN_SUBJECT(
            "không có tổ chức hoặc đảng viên nào mang mã “{value}”. {hint}Hãy sửa mã hoặc thêm đối tượng này.",
            "there is no organization or member with the id “{value}”. {hint}Correct the id or add the subject."),
    NOT_AN_ORGANIZATION(
            "“{value}” là đảng viên, không phải tổ chức. Hãy ghi mã của một tổ chức.",
            "“{value}” is a member and no organization. Give the id of an organization."),
    NOT_A_CELL(
            "“{value}” là {kind}; đảng viên phải thuộc một chi bộ. Hãy ghi mã của chi bộ.",
            "“{value}” is of the kind {kind}; members sit in a cell. Give the id of the cell."),
    PARENT_IS_A_CELL(
            "“{value}” là {kind}, không có tổ chức trực thuộc. Hãy ghi mã của đảng bộ cấp trên.",
            "“{value}” is of the kind {kind} and has no organizations below it. Give the id of the committee above."),
    PARENT_CYCLE(
            "các tổ chức cấp trên tạo thành vòng: {cycle}. Hãy sửa {column} của một trong số đó.",
            "the parents form a cycle: {cycle}. Correct {column} of one of them."),
    PREDECESSOR_OF_ITSELF(
            "“{value}” không thể sáp nhập vào chính mình. Hãy xóa mã này khỏi {column}.",
            "“{value}” cannot be merged into itself. Remove it from {column}."),
    PREDECESSOR_TWICE(
            "“{value}” đã sáp nhập vào “{other}” ở {first}. Mỗi tổ chức chỉ sáp nhập vào một tổ chức; hãy xóa một chỗ.",
            "“{value}” is merged into “{other}” at {first}. It can be merged into one organization only; remove one of them."),
    PREDECESSOR_CYCLE(
            "các tổ chức sáp nhập tạo thành vòng: {cycle}. Hãy sửa {column} của một trong số đó.",
            "the mergers form a cycle: {cycle}. Correct {column} of one of them."),
    CHAIN_TOO_LONG(
            "từ “{value}” đi theo {column} qua hơn {limit} tổ chức. Hãy kiểm tra {column} của từng tổ chức trên đường đó.",
            "following {column} from “{value}” leads through more than {limit} organizations. Check {column} of each of them."),
    ABOVE_WHOLE(
            "{value} lớn hơn {otherHeading} ({other}). Hãy sửa {column} hoặc {otherColumn}.",
            "{value} is more than {otherHeading} ({other}). Correct {column} or {otherColumn}."),
    AFTER_REVIEW(
            "{day} sau ngày kiểm điểm {other}. Hãy sửa {column}, hoặc ngày kiểm điểm của kỳ đánh giá.",
            "{day} is after the review on {other}. Correct {column}, or the day of the review in the period."),
    OCCURRED_AFTER_CONCLUDED(
            "{day} sau ngày kết luận {other}. Hãy sửa {column} hoặc {otherColumn}.",
            "{day} is after the conclusion on {other}. Correct {column} or {otherColumn}."),
    FORM_NOT_FOR_MEMBERS(
            "{form} không áp dụng với đảng viên {other}. Cần một trong: {expected}; hãy sửa {column} hoặc {otherColumn}.",
            "{form} does not apply to member {other}. Expected one of: {expected}; correct {column} or {otherColumn}."),
    FORM_NOT_FOR_ORGANIZATIONS(
            "{form} không áp dụng với tổ chức {other}. Cần một trong: {expected}; hãy sửa {column} hoặc {otherColumn}.",
            "{form} does not apply to organization {other}. Expected one of: {expected}; correct {column} or {otherColumn}."),
    FORM_NOT_FOR_PROBATIONARY(
            "{form} không áp dụng với đảng viên dự bị {other}. Cần một trong: {expected}; hãy sửa {column} hoặc tư cách đảng viên.",
            "{form} does not apply to probationary member {other}. Expected one of: {expected}; correct {column} or the member's status.");

    private final Words template;

    ProblemCode(String vi, String en) {
        this.template = new Words(vi, en);
    }

    /** The message without the place; what the reader fills in stands in braces. */
    public Words template() {
        return template;
    }
}
