package vn.minhxet.rulebook.reading;

import java.text.Normalizer;
import vn.minhxet.subject.Words;

/** Characters and texts that no rule file may hold, because people and programs could read them differently. */
enum CharacterFlaw implements Flaw {
    OPEN_TEXT(
            "Chuỗi chưa đóng bằng dấu \" trên cùng một dòng; hãy đóng chuỗi",
            "A text is not closed with \" on the same line; close it"),
    LONG_TEXT("Chuỗi dài quá %s ký tự; hãy viết ngắn lại", "A text is longer than %s characters; shorten it"),
    NOT_NFC(
            "Chuỗi có chữ tiếng Việt dạng tổ hợp (NFD); hãy lưu tệp ở dạng dựng sẵn (NFC)",
            "A text holds letters with separate marks (NFD); save it in composed form (NFC)"),
    BACKSLASH(
            "Có dấu gạch chéo ngược %s; không được dùng ký tự thoát, hãy bỏ (trong câu dùng “ ”)",
            "There is a backslash %s; escapes are not allowed, remove it (use “ ” in sentences)"),
    ODD_QUOTE(
            "Có dấu nháy %s; chuỗi chỉ viết trong dấu nháy kép \"…\"",
            "There is a quote %s; texts stand in double quotes \"…\" only"),
    HASH_COMMENT("Có dấu %s; chú thích viết sau //", "There is a sign %s; a comment is written behind //"),
    LONE_RETURN(
            "Có ký tự xuống dòng CR đứng riêng %s; hãy lưu tệp với xuống dòng LF",
            "There is a lone carriage return %s; save the file with LF line ends"),
    BYTE_ORDER_MARK(
            "Có dấu thứ tự byte (BOM) %s; hãy lưu tệp UTF-8 không BOM",
            "There is a byte-order mark %s; save the file as UTF-8 without one"),
    ODD_LETTER(
            "Có chữ cái không được phép %s; ngoài câu chữ chỉ dùng a–z, A–Z, trong câu chữ chỉ dùng chữ La-tinh",
            "There is a letter that is not allowed: %s; names use a–z and A–Z only, texts Latin letters only"),
    ODD_CHARACTER("Có ký tự không được phép %s; hãy xóa", "There is a character that is not allowed: %s; remove it"),
    OPEN_COMMENT("Chú thích /* chưa đóng bằng */; hãy đóng", "A comment /* is not closed with */; close it");

    private final Words pattern;

    CharacterFlaw(String vi, String en) {
        this.pattern = new Words(vi, en);
    }

    @Override
    public Words pattern() {
        return pattern;
    }

    /** What is wrong with a character that may not stand where it does. */
    static CharacterFlaw of(int character) {
        return switch (character) {
            case '\\' -> BACKSLASH;
            case '\'', '`' -> ODD_QUOTE;
            case '#' -> HASH_COMMENT;
            case '\r' -> LONE_RETURN;
            case '\uFEFF' -> BYTE_ORDER_MARK;
            default -> Character.isLetter(character) ? ODD_LETTER : ODD_CHARACTER;
        };
    }

    /** Whether a text or comment on one line holds nothing that hides, reverses, imitates or escapes. */
    static boolean inText(String text, int line, String rule, Problems problems) {
        int[] bad = text.codePoints()
                .filter(it -> !Characters.allowedInText(it))
                .distinct()
                .toArray();
        for (int character : bad) {
            problems.add(line, rule, of(character), Characters.name(character));
        }
        boolean composed = Normalizer.isNormalized(text, Normalizer.Form.NFC);
        if (!composed) {
            problems.add(line, rule, NOT_NFC);
        }
        return composed && bad.length == 0;
    }
}
