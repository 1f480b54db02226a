package vn.minhxet.rulebook.reading;

import vn.minhxet.subject.Words;

/** A rule file that has another shape than the few that are allowed. */
enum ShapeFlaw implements Flaw {
    COMMENT_IN_RULE(
            "Có chú thích bên trong quy tắc; chú thích chỉ đặt giữa các quy tắc, hãy chuyển lên trên “rule”",
            "There is a comment inside a rule; comments stand between rules only, move it above “rule”"),
    EXPECTED("Cần “%s” nhưng gặp “%s”", "Expected “%s” but found “%s”"),
    NO_TEXT("Cần một chuỗi trong dấu nháy kép nhưng gặp “%s”", "Expected a text in double quotes but found “%s”"),
    NO_PACKAGE(
            "Thiếu dòng “package rules.%s;” ở đầu tệp; hãy thêm",
            "The line “package rules.%s;” is missing at the top; add it"),
    PACKAGE_NAME(
            "Tên gói “%s” không hợp lệ; sau “rules.” chỉ có chữ thường a–z và chữ số, và không phải từ dành riêng",
            "The package name “%s” is not valid; behind “rules.” stand only a–z and digits, and no reserved word"),
    HEAD_FORM("Dòng này phải viết đúng là “%s”", "This line must be written exactly as “%s”"),
    SPLIT_NAME(
            "Quanh dấu chấm sau “%s” không được có dấu cách; hãy viết liền",
            "There may be no blank around the dot behind “%s”; write it without"),
    PACKAGE_NOT_FIRST(
            "Dòng “package” phải đứng đầu tệp và chỉ có một, kể cả trong chú thích",
            "The line “package” stands first in the file, and only once, comments included"),
    NO_GLOBAL("Thiếu dòng “%s”; hãy thêm dưới các dòng import", "The line “%s” is missing; add it below the imports"),
    OTHER_GLOBAL(
            "Biến toàn cục “%s” không được phép; chỉ được có “%s”",
            "The global “%s” is not allowed; the only one is “%s”"),
    GLOBAL_TWICE("Dòng “global” lặp lại; hãy bỏ một dòng", "The line “global” is repeated; remove one"),
    IMPORT(
            "Không được nhập “%s”; chỉ nhập các kiểu và hàm trong danh mục cho phép.%s",
            "“%s” may not be imported; only the listed types and functions may.%s"),
    IMPORT_FUNCTION(
            "Không được dùng “import %s”; chỉ nhập các kiểu và hàm trong danh mục cho phép",
            "“import %s” is not allowed; only the listed types and functions may be imported"),
    NOT_IMPORTED("Chưa nhập “%s”; hãy thêm “%s” ở đầu tệp", "“%s” is not imported; add “%s” at the top of the file"),
    QUERY(
            "Không được khai báo “%s”; quy tắc chỉ xét một đối tượng, hãy viết thành quy tắc",
            "A “%s” is not allowed; a rule looks at one subject, write a rule"),
    FUNCTION(
            "Không được khai báo “%s”; chỉ dùng các hàm so sánh có sẵn của vn.minhxet.subject.Exactly",
            "A “%s” is not allowed; only the comparisons of vn.minhxet.subject.Exactly are"),
    DECLARE(
            "Không được khai báo kiểu bằng “%s”; chỉ dùng các kiểu trong danh mục",
            "Types may not be made with “%s”; only the listed types are"),
    DIALECT(
            "Không được đặt “%s”; quy tắc chỉ có một cách viết, hãy bỏ",
            "“%s” may not be set; rules are written in one way only, remove it"),
    ATTRIBUTE(
            "Không được đặt thuộc tính “%s”: kết quả không phụ thuộc thứ tự quy tắc hay đồng hồ của máy; hãy bỏ",
            "The attribute “%s” is not allowed: no result depends on the order of rules or on the clock; remove it"),
    OUTSIDE_RULE(
            "“%s” không được đứng ngoài quy tắc; ngoài quy tắc chỉ có package, import, global, rule",
            "“%s” may not stand outside a rule; only package, import, global and rule do"),
    TOO_MANY_RULES("Tệp có quá %s quy tắc; hãy chia thành nhiều tệp", "The file has more than %s rules; split it"),
    RULE_NAME(
            "Tên quy tắc “%s” không hợp lệ; chỉ dùng a–z, chữ số và dấu gạch nối, như “366-member-…”",
            "The rule name “%s” is not valid; use a–z, digits and hyphens, such as “366-member-…”"),
    RULE_EXTENDS(
            "Quy tắc không được kế thừa bằng “%s”; hãy viết đủ điều kiện trong quy tắc",
            "A rule may not use “%s”; write all conditions in the rule"),
    NO_WHEN("Cần chú giải “@…” hoặc “when” nhưng gặp “%s”", "Expected an annotation “@…” or “when” but found “%s”"),
    UNKNOWN_ANNOTATION(
            "Chú giải “@%s” không có.%s Chỉ dùng @clause, @vi, @en, @viHeld, @enHeld, @softens",
            "The annotation “@%s” is unknown.%s Only @clause, @vi, @en, @viHeld, @enHeld and @softens are"),
    ANNOTATION_TWICE("Chú giải “@%s” lặp lại; hãy bỏ một", "The annotation “@%s” is repeated; remove one"),
    NOT_A_VARIABLE(
            "“%s” không phải tên biến; hãy viết như “$m” hoặc “$percent”",
            "“%s” is not the name of a variable; write it like “$m” or “$percent”"),
    VARIABLE_TWICE("Biến “%s” được đặt hai lần; hãy đổi tên một biến", "The variable “%s” is bound twice; rename one"),
    UNBOUND_VARIABLE(
            "Biến “%s” chưa được gắn với tham số trong Parameters( … ).%s",
            "The variable “%s” is not bound to a parameter in Parameters( … ).%s"),
    UNUSED_VARIABLE(
            "Biến “%s” không được dùng; hãy dùng trong điều kiện hoặc bỏ",
            "The variable “%s” is not used; use it in a condition or remove it"),
    UNKNOWN_ACCESSOR(
            "“%s” không đọc được tham số ở đây.%s Viết $x : percent|points|count|months(\"…\") hoặc flag(\"…\")",
            "“%s” does not read a parameter here.%s Write $x : percent|points|count|months(\"…\") or flag(\"…\")"),
    PARAMETERS_NOT_FIRST(
            "Parameters( … ) phải là mẫu đầu tiên và chỉ có một",
            "Parameters( … ) is the first pattern, and there is only one"),
    NO_SUBJECT(
            "Thiếu đối tượng được xét; hãy viết “$m : MemberYear( … )” hoặc “$o : OrganizationYear( … )” trước",
            "The subject is missing; write “$m : MemberYear( … )” or “$o : OrganizationYear( … )” first"),
    UNKNOWN_PATTERN("Không có kiểu “%s” ở đây; dùng: %s.%s", "There is no type “%s” here; use: %s.%s"),
    QUALIFIED_TYPE(
            "Tên kiểu “%s. …” phải viết ngắn; hãy nhập kiểu ở đầu tệp",
            "The type “%s. …” must be written by its short name; import it at the top"),
    TWO_SUBJECTS(
            "Quy tắc xét hai đối tượng; mỗi quy tắc chỉ xét một, việc của đối tượng khác là thuộc tính đã chuẩn bị sẵn",
            "The rule looks at two subjects; a rule looks at one, what comes from others are prepared properties"),
    TOO_MANY_PATTERNS(
            "Quy tắc có quá hai mẫu ngoài Parameters; hãy tách thành nhiều quy tắc",
            "The rule has more than two patterns besides Parameters; split it"),
    NO_FROM(
            "Mẫu “%s” thiếu nguồn; hãy viết “from %s. …” phía sau",
            "The pattern “%s” has no source; write “from %s. …” behind it"),
    WRONG_SOURCE(
            "Nguồn của “%s” không đúng; chỉ lấy từ %s với một trong: %s",
            "The source of “%s” is wrong; take it from %s with one of: %s"),
    OTHER_PATTERN(
            "“%s” không được dùng trong phần when; chỉ có mẫu đối tượng và một mẫu “… from …”",
            "“%s” is not allowed in the when part; only the subject and one pattern “… from …” are"),
    EVAL(
            "Không được dùng eval; hãy viết điều kiện “thuộc tính so-sánh giá-trị”",
            "eval is not allowed; write conditions as “property comparison value”"),
    OOPATH("Không được dùng đường dẫn bằng dấu “/”; hãy dùng “from”", "Paths with “/” are not allowed; use “from”"),
    TOO_MANY_CONDITIONS(
            "Mẫu có quá %s điều kiện; hãy tách quy tắc", "The pattern has more than %s conditions; split the rule"),
    EMPTY_CONDITION("Thừa dấu phẩy hoặc thiếu điều kiện", "A comma is needless, or a condition is missing"),
    OTHER_OPERATOR(
            "Không được dùng phép “%s”; chỉ dùng == != < <= > >= in và not in",
            "The operator “%s” is not allowed; only == != < <= > >=, in and not in are"),
    BINDING_IN_PATTERN(
            "Không được gắn biến “%s” trong mẫu; hãy dùng thẳng tên thuộc tính",
            "The variable “%s” may not be bound inside a pattern; use the property by its name"),
    CALL(
            "Không được gọi “%s( … )”; chỉ được gọi shareBelow, shareAtMost, shareAtLeast, shareAbove",
            "“%s( … )” may not be called; only shareBelow, shareAtMost, shareAtLeast and shareAbove may"),
    CONSTRUCTOR("Không được tạo đối tượng bằng new", "Objects may not be made with new"),
    PATH(
            "Không được đi tiếp từ “%s” bằng dấu chấm, dấu ! hay ngoặc; chỉ dùng thuộc tính của chính mẫu đó",
            "Nothing may follow “%s” by a dot, a ! or a bracket; only properties of the pattern itself are used"),
    NO_COMPARISON(
            "Sau “%s” gặp “%s”; điều kiện viết là “thuộc tính so-sánh giá-trị”, cách nhau bằng dấu phẩy",
            "“%s” is followed by “%s”; a condition is “property comparison value”, with commas between conditions"),
    LOGIC(
            "Không được dùng “%s”; các điều kiện cách nhau bằng dấu phẩy, trường hợp “hoặc” viết thành quy tắc riêng",
            "“%s” is not allowed; put commas between conditions, and write an “or” as a rule of its own"),
    ARITHMETIC(
            "Không được tính toán bằng “%s”; tỷ lệ so sánh bằng shareBelow và các hàm cùng nhóm",
            "There may be no arithmetic with “%s”; compare shares with shareBelow and its sisters"),
    LITERAL_NUMBER(
            "Số “%s” viết thẳng trong quy tắc; chỉ được viết 0, ngưỡng phải là tham số trong rulebook.yaml",
            "The number “%s” is written in the rule; only 0 may be, a threshold is a parameter in rulebook.yaml"),
    PARENTHESES(
            "Không được dùng ngoặc trong điều kiện; hãy tách bằng dấu phẩy",
            "There may be no parentheses within a condition; use commas"),
    OTHER_STATEMENT(
            "Phần then bắt đầu bằng “%s”; chỉ được có đúng một lời gọi “verdict. … ( … );”",
            "The then part begins with “%s”; it holds exactly one call “verdict. … ( … );”"),
    UNKNOWN_VERB("Không có “verdict.%s”; có: %s.%s", "There is no “verdict.%s”; there are: %s.%s"),
    MORE_STATEMENTS(
            "Sau lời gọi verdict gặp “%s”; phần then chỉ có một lời gọi, sau đó là “end”",
            "“%s” follows the call of verdict; the then part is one call, followed by “end”"),
    WRONG_SUBJECT(
            "Kết luận về “%s”; phải là về đối tượng của quy tắc “%s”",
            "The verdict is about “%s”; it must be about the subject of the rule, “%s”"),
    CEILING_EXCELLENT(
            "atMost với Grade.EXCELLENT không giới hạn gì; hãy dùng GOOD, COMPLETED hoặc NOT_COMPLETED",
            "atMost with Grade.EXCELLENT limits nothing; use GOOD, COMPLETED or NOT_COMPLETED"),
    PROPORTION_WITHOUT_INDICATOR(
            "inProportionToMissing cần mẫu “$i : Indicator( … ) from …”",
            "inProportionToMissing needs a pattern “$i : Indicator( … ) from …”"),
    PROPORTION_GIVEN(
            "inProportionToMissing chỉ dùng để trừ điểm; hãy dùng takePoints",
            "inProportionToMissing only takes points; use takePoints");

    private final Words pattern;

    ShapeFlaw(String vi, String en) {
        this.pattern = new Words(vi, en);
    }

    @Override
    public Words pattern() {
        return pattern;
    }
}
