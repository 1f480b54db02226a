package vn.minhxet.api;

import java.util.Arrays;
import java.util.Locale;
import vn.minhxet.subject.Words;

/** Why a request is not answered as asked (loại lỗi của yêu cầu): its HTTP status, what it is, and what to do. */
public enum ProblemKind {
    MALFORMED_REQUEST(
            400,
            new Words("Yêu cầu không đúng giao thức HTTP", "Malformed request"),
            new Words("Hãy sửa lại yêu cầu theo /api/openapi.json.", "Correct the request; see /api/openapi.json.")),
    INVALID_PARAMETER(
            400,
            new Words("Tham số không hợp lệ", "Invalid parameter"),
            new Words("Hãy sửa lại tham số theo /api/openapi.json.", "Correct the parameter; see /api/openapi.json.")),
    INVALID_BODY(
            400,
            new Words("Nội dung yêu cầu không hợp lệ", "Invalid body"),
            new Words("Hãy sửa lại nội dung theo /api/openapi.json.", "Correct the body; see /api/openapi.json.")),
    UNREADABLE_FACTS(
            400,
            new Words("Không đọc được dữ liệu", "The facts cannot be read"),
            new Words("Hãy sửa lỗi được liệt kê rồi gửi lại.", "Correct the problem listed and send them again.")),
    NOT_FOUND(
            404,
            new Words("Không có địa chỉ này", "Not found"),
            new Words("Các địa chỉ được mô tả trong /api/openapi.json.", "See /api/openapi.json for what there is.")),
    UNKNOWN_RULEBOOK(
            404,
            new Words("Không có bộ quy tắc này", "Unknown rulebook"),
            new Words("Các bộ quy tắc có ở /api/rulebooks.", "See /api/rulebooks for what there is.")),
    UNKNOWN_POPULATION(
            404,
            new Words("Không có bộ dữ liệu này", "Unknown population"),
            new Words(
                    "Bộ dữ liệu chưa được gửi đến, đã bị xóa hoặc đã quá hạn; hãy gửi lại đến /api/populations.",
                    "It was never brought, or was deleted, or has expired; send the facts to /api/populations again.")),
    METHOD_NOT_ALLOWED(
            405,
            new Words("Địa chỉ này không nhận phương thức đó", "Method not allowed"),
            new Words("Các phương thức được nhận ghi ở tiêu đề Allow.", "The header Allow lists the methods.")),
    NOT_ACCEPTABLE(
            406,
            new Words("Không có dạng trả lời được yêu cầu", "Not acceptable"),
            new Words("Chỉ trả lời bằng application/json.", "Answers are application/json.")),
    BODY_TOO_SLOW(
            408,
            new Words("Dữ liệu gửi đến quá chậm", "The body arrives too slowly"),
            new Words("Hãy gửi lại bằng đường truyền tốt hơn.", "Send it again over a better line.")),
    POPULATIONS_FULL(
            409,
            new Words("Không giữ thêm được bộ dữ liệu", "No more populations can be held"),
            new Words(
                    "Hãy xóa bộ dữ liệu không dùng nữa, hoặc chờ có bộ quá hạn.",
                    "Delete one that is no longer used, or wait until one expires.")),
    NOTHING_HELD(
            409,
            new Words("Máy chủ này không giữ dữ liệu", "This server holds no populations"),
            new Words("Hãy gửi dữ liệu cùng từng yêu cầu.", "Send the facts with each request.")),
    POPULATION_OF_THE_SERVER(
            409,
            new Words("Bộ dữ liệu này là của máy chủ", "This population is the server's own"),
            new Words("Bộ dữ liệu này được giữ đến khi máy chủ dừng.", "It is held until the server stops.")),
    BODY_TOO_LARGE(
            413,
            new Words("Dữ liệu gửi đến quá lớn", "The body is too large"),
            new Words("Hãy tách dữ liệu theo từng đảng bộ.", "Split the facts by committee.")),
    ADDRESS_TOO_LONG(
            414,
            new Words("Địa chỉ quá dài", "The address is too long"),
            new Words("Hãy rút ngắn địa chỉ.", "Shorten the address.")),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            new Words("Không nhận dạng dữ liệu này", "Unsupported media type"),
            new Words(
                    "Hãy gửi JSON bằng UTF-8, không nén, với Content-Type: application/json.",
                    "Send JSON in UTF-8, not compressed, with Content-Type: application/json.")),
    FOREIGN_NAME(
            421,
            new Words("Máy chủ không mang tên này", "The server does not bear that name"),
            new Words(
                    "Hãy gọi máy chủ bằng localhost hoặc địa chỉ IP.",
                    "Call the server by localhost or its IP address.")),
    REFUSED_FACTS(
            422,
            new Words("Dữ liệu có lỗi", "The facts hold problems"),
            new Words(
                    "Chưa xét gì. Hãy sửa các lỗi được liệt kê rồi gửi lại.",
                    "Nothing was graded. Correct the problems listed and send the facts again.")),
    UNKNOWN_SUBJECT(
            422,
            new Words("Không có đối tượng này trong dữ liệu", "The subject is not among the facts"),
            new Words("Hãy sửa lại mã.", "Correct the id.")),
    IMPOSSIBLE_SUPPOSITION(
            422,
            new Words("Không giả định được như vậy", "This cannot be supposed"),
            new Words("Hãy sửa lại giả định.", "Correct what is supposed.")),
    NO_RULEBOOK_IN_FORCE(
            422,
            new Words("Không có bộ quy tắc cho năm này", "No rulebook is in force for that year"),
            new Words("Hãy chọn bằng tham số rulebook.", "Choose one by the parameter rulebook.")),
    HEADERS_TOO_LARGE(
            431,
            new Words("Phần đầu của yêu cầu quá lớn", "The headers are too large"),
            new Words("Hãy rút gọn phần đầu của yêu cầu.", "Shorten the headers.")),
    UNKNOWN_FAILURE(
            500,
            new Words("Lỗi không lường trước", "Unknown failure"),
            new Words("Không trả lời được.", "The request could not be answered.")),
    NOT_READY(
            503,
            new Words("Máy chủ chưa sẵn sàng", "Not ready"),
            new Words("Hãy thử lại sau ít giây.", "Try again in a few seconds.")),
    BUSY(
            503,
            new Words("Máy chủ đang bận", "Busy"),
            new Words("Hãy thử lại sau ít giây.", "Try again in a few seconds.")),
    GRADING_TOO_LONG(
            503,
            new Words("Xét quá lâu", "The grading takes too long"),
            new Words("Hãy tách dữ liệu theo từng đảng bộ.", "Split the facts by committee.")),
    SWEEP_TOO_LONG(
            503,
            new Words("Quét tham số quá lâu", "The sweep takes too long"),
            new Words("Hãy thu hẹp khoảng hoặc tăng bước.", "Narrow the range or take larger steps."));

    private final int status;
    private final Words title;
    private final Words remedy;

    ProblemKind(int status, Words title, Words remedy) {
        this.status = status;
        this.title = title;
        this.remedy = remedy;
    }

    /** The kind for a status that HTTP itself gives, in front of the resources. */
    public static ProblemKind of(int status) {
        ProblemKind other = status == UNKNOWN_FAILURE.status ? UNKNOWN_FAILURE : MALFORMED_REQUEST;
        return Arrays.stream(values())
                .filter(it -> it.status == status && it.toldByItsStatus())
                .findFirst()
                .orElse(other);
    }

    private boolean toldByItsStatus() {
        return this != UNKNOWN_RULEBOOK
                && this != INVALID_PARAMETER
                && this != INVALID_BODY
                && this != UNREADABLE_FACTS;
    }

    int status() {
        return status;
    }

    Words title() {
        return title;
    }

    /** What to do, where nothing more can be said of the case. */
    Words remedy() {
        return remedy;
    }

    /** The stable reference by which programs know the kind. */
    String type() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
