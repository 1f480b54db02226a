package vn.minhxet.cli;

import java.util.Locale;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Words;

/** Everything that the commands say, in both languages. Part of the contract: tested word for word. */
enum Message {
    LANGUAGE_UNKNOWN("--lang nhận vi hoặc en, không nhận “%s”.", "--lang takes vi or en, not “%s”."),
    COMMAND_MISSING("Thiếu lệnh.", "No command is given."),
    COMMAND_UNKNOWN("Không có lệnh “%s”.", "There is no command “%s”."),
    OPTION_UNKNOWN("Không có tùy chọn “%s”.", "There is no option “%s”."),
    ARGUMENT_TOO_MANY("Thừa “%s”.", "“%s” is one too many."),
    OPTION_MISSING("Thiếu tùy chọn %s.", "The option %s is missing."),
    VALUE_MISSING("Tùy chọn %s thiếu giá trị.", "The option %s lacks its value."),
    VALUE_SUPERFLUOUS("Tùy chọn %s không nhận giá trị.", "The option %s takes no value."),
    ARGUMENT_MISSING("Thiếu %s.", "%s is missing."),
    OPTION_TWICE("Tùy chọn %s được nêu hai lần.", "The option %s is given twice."),
    USAGE_OTHERWISE("Lệnh không đúng: %s", "The command is not right: %s"),
    SEE_HELP("Xem cách dùng: %s --help", "For how to use it: %s --help"),
    DID_YOU_MEAN("Có phải “%s”?", "Did you mean “%s”?"),

    FACTS_REFUSED("Dữ liệu có %d lỗi, chưa xếp loại:", "The facts have %d problems; nothing is graded:"),
    FACTS_REFUSED_FOR_ONE("Dữ liệu có 1 lỗi, chưa xếp loại:", "The facts have 1 problem; nothing is graded:"),
    SUBJECT_UNKNOWN("Không có đối tượng “%s” trong dữ liệu.", "There is no subject “%s” among the facts."),

    RULEBOOK_CHOSEN("Bộ quy tắc áp dụng cho năm %d: %s", "Rulebook that applies to the year %d: %s"),
    RULEBOOK_OUTSIDE(
            "Cảnh báo: bộ quy tắc %s (hiệu lực %s) không áp dụng cho năm %d; kết quả chỉ để tham khảo.",
            "Warning: rulebook %s (in force %s) does not apply to the year %d; the results are for reference only."),
    RULEBOOK_NONE(
            "Không có bộ quy tắc nào có hiệu lực vào ngày %s; hãy chọn bằng --rulebook một trong: %s",
            "No rulebook is in force on %s; choose with --rulebook one of: %s"),
    RULEBOOKS_NONE("Không có bộ quy tắc nào trong %s.", "There are no rulebooks in %s."),
    IN_FORCE_FROM("từ %s", "from %s"),
    IN_FORCE_FROM_TO("từ %s đến %s", "from %s to %s"),

    FORMAT_UNKNOWN("--format nhận %s, không nhận “%s”.", "--format takes %s, not “%s”."),
    GRADE_UNKNOWN("--reach nhận %s, không nhận “%s”.", "--reach takes %s, not “%s”."),
    WORKBOOK_ON_TERMINAL(
            "Không in sổ tính ra màn hình; hãy nêu tệp bằng --out.",
            "A workbook is not printed on a terminal; name a file with --out."),
    BRIEF_ONLY_IN_CSV("--brief chỉ dùng với --format csv.", "--brief goes with --format csv only."),
    HELD_ONLY_IN_JSON("--held chỉ dùng với --format json.", "--held goes with --format json only."),
    OUT_NEEDED(
            "Thiếu --out: dạng %s cần một nơi để ghi.", "--out is missing: the format %s needs a place to write to."),
    OUT_IS_FOLDER("%s là một thư mục; --out cần một tệp.", "%s is a folder; --out needs a file."),
    OUT_NOT_EMPTY(
            "%s đã có và không trống; hãy chọn một thư mục mới.", "%s exists and is not empty; choose a new folder."),
    OUT_IS_FACTS("--out trùng với dữ liệu vào: %s", "--out is where the facts come from: %s"),
    FOLDER_MISSING("Không có thư mục %s.", "There is no folder %s."),
    OUT_FAILED("Không ghi được %s: %s", "Cannot write %s: %s"),
    NO_PERMISSION("không có quyền ghi", "no permission to write"),
    OUT_STANDARD("kết quả", "the result"),
    WRITTEN("Đã ghi %s", "Written: %s"),

    NUMBER_WRONG(
            "%s cần một số nguyên từ %d đến %d, không nhận “%s”.", "%s takes a whole number from %d to %d, not “%s”."),
    SHAPE_UNKNOWN(
            "--shape nhận hue, laocai, country hoặc số đảng viên từ %d đến %d, không nhận “%s”.",
            "--shape takes hue, laocai, country or a number of members from %d to %d, not “%s”."),
    GENERATED(
            "Dữ liệu giả định: %d tổ chức, %d đảng viên, %d kết luận.",
            "Synthetic facts: %d organizations, %d members, %d findings."),

    NOTHING_SUPPOSED(
            "Chưa nêu gì để so sánh; hãy thêm --set, --against, --reached hoặc --sweep.",
            "Nothing is supposed; add --set, --against, --reached or --sweep."),
    SET_WRONG("--set %s: hãy ghi TÊN=GIÁ TRỊ.", "--set %s: write NAME=VALUE."),
    SET_TWICE(
            "--set %s: tham số này được nêu hai lần; hãy giữ một.",
            "--set %s: this parameter is given twice; keep one."),
    AT_OPTION("%s %s: %s", "%s %s: %s"),
    FORCE_HINT("Vẫn muốn thử thì thêm --force.", "To try it all the same, add --force."),
    NOT_WITH_SWEEP("%s không dùng cùng --sweep.", "%s does not go with --sweep."),
    COPY_REFUSED(
            "--against %s: bộ quy tắc có %d lỗi, không dùng được:",
            "--against %s: the rulebook has %d problems and is not used:"),
    COPY_REFUSED_ONE(
            "--against %s: bộ quy tắc có 1 lỗi, không dùng được:",
            "--against %s: the rulebook has 1 problem and is not used:"),

    CHECK_CLEAN("%s: không có lỗi", "%s: no problems"),
    CHECK_FOUND("%s: %d lỗi", "%s: %d problems"),
    CHECK_FOUND_ONE("%s: 1 lỗi", "%s: 1 problem"),
    NOT_COMPILED("rules/%s: không biên dịch được: %s", "rules/%s: does not compile: %s"),

    SERVING("Đang phục vụ tại %s (dừng: Ctrl+C)", "Serving at %s (stop: Ctrl+C)"),
    SERVER_READY("Sẵn sàng: %s", "Ready: %s"),
    SERVER_PORT("Không mở được %s:%d: %s", "Cannot listen on %s:%d: %s"),

    READING("Đọc dữ liệu", "Reading the facts"),
    LOADING("Nạp bộ quy tắc %s", "Loading rulebook %s"),
    GRADING("Xếp loại", "Grading"),
    WRITING("Ghi kết quả", "Writing the result"),
    SUPPOSING("Xếp loại theo phương án giả định", "Grading as supposed"),
    GENERATING("Sinh dữ liệu", "Inventing the facts"),
    TESTING("Chạy tình huống %s", "Running the scenarios of %s"),
    TOOK("%s: %s ms", "%s: %s ms"),
    HEAP("Bộ nhớ heap cao nhất: %d MiB", "Peak heap: %d MiB"),

    OUT_OF_MEMORY(
            "Không đủ bộ nhớ. Cho thêm bằng MINHXET_JAVA_OPTS=-Xmx2g",
            "Out of memory. Give more with MINHXET_JAVA_OPTS=-Xmx2g"),
    UNEXPECTED(
            "Lỗi ngoài dự kiến, mã %s (%s). Đặt MINHXET_DEBUG=1 rồi chạy lại để xem chi tiết.",
            "Unexpected failure, id %s (%s). Set MINHXET_DEBUG=1 and run again for the details.");

    private final Words words;

    Message(String vi, String en) {
        this.words = new Words(vi, en);
    }

    /** The message with its blanks filled, the same on any machine. */
    String in(Language language, Object... filling) {
        return String.format(Locale.ROOT, words.in(language), filling);
    }
}
