package vn.minhxet.explain;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.LegalDocument;
import vn.minhxet.rulebook.Rulebook;

/**
 * A clause as papers cite it (viện dẫn văn bản):
 *
 * <pre>
 * "366-QĐ/TW 11.1.3" becomes "điểm 1.3 khoản 1 Điều 11 Quy định 366-QĐ/TW"
 *                    or "point 1.3, clause 1, article 11 of Regulation 366-QD/TW"
 * "43-HD/BTCTW 7.5"  becomes "mục 7.5 Hướng dẫn 43-HD/BTCTW"
 * </pre>
 *
 * A document without a number is cited by its title.
 */
public final class Citation {

    private static final Pattern NUMBERED = Pattern.compile("\\d+-([A-ZĐ]+)/\\S+");
    private static final Pattern PLACE =
            Pattern.compile("(?<article>\\d+)(?:\\.(?<clause>\\d+)(?:\\.(?<point>\\d+)(?:\\.(?<letter>[a-zđ]))?)?)?");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Bilingual REGULATION = Messages.words("explain.citation.REGULATION");
    private static final Bilingual GUIDANCE = Messages.words("explain.citation.GUIDANCE");
    private static final Bilingual DIRECTIVE = Messages.words("explain.citation.DIRECTIVE");
    private static final Bilingual CONCLUSION = Messages.words("explain.citation.CONCLUSION");
    private static final MessageTemplate ARTICLE = template("ARTICLE", "article");
    private static final MessageTemplate CLAUSE = template("CLAUSE", "article", "clause");
    private static final MessageTemplate POINT = template("POINT", "article", "clause", "point");
    private static final MessageTemplate LETTER = template("LETTER", "article", "clause", "point", "letter");
    private static final MessageTemplate SECTION = template("SECTION", "section");
    private static final MessageTemplate OF = Messages.template("explain.citation.OF", "place", "document");

    private Citation() {}

    private static MessageTemplate template(String name, String... blanks) {
        return Messages.template("explain.citation." + name, blanks);
    }

    /** A clause of a rulebook, in words; as it stands where it names none of the documents. */
    public static String of(Rulebook rulebook, String clause, Language language) {
        return rulebook.document(clause)
                .map(it -> of(it, clause.substring(it.id().length()).strip(), language))
                .orElse(clause);
    }

    private static String of(LegalDocument document, String place, Language language) {
        Matcher numbered = NUMBERED.matcher(document.id());
        if (!numbered.matches()) {
            return place.isEmpty() ? document.title().in(language) : OF.in(language, place, document.title());
        }
        String name = name(document.id(), numbered.group(1), language);
        if (place.isEmpty()) {
            return name;
        }
        return OF.in(language, place(numbered.group(1), place, language), name);
    }

    private static String name(String number, String kind, Language language) {
        String said = language == Language.VI ? number : plain(number);
        return switch (kind) {
            case "QĐ" -> REGULATION.in(language) + ' ' + said;
            case "HD" -> GUIDANCE.in(language) + ' ' + said;
            case "CT" -> DIRECTIVE.in(language) + ' ' + said;
            case "KL" -> CONCLUSION.in(language) + ' ' + said;
            default -> said;
        };
    }

    private static String plain(String number) {
        String bare = number.replace('Đ', 'D').replace('đ', 'd');
        return MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD)).replaceAll("");
    }

    private static String place(String kind, String place, Language language) {
        if (kind.equals("HD")) {
            return Character.isDigit(place.charAt(0)) ? SECTION.in(language, place) : place;
        }
        Matcher parts = PLACE.matcher(place);
        if (!parts.matches()) {
            return place;
        }
        String article = parts.group("article");
        String clause = parts.group("clause");
        String point = parts.group("point");
        String letter = parts.group("letter");
        if (clause == null) {
            return ARTICLE.in(language, article);
        } else if (point == null) {
            return CLAUSE.in(language, article, clause);
        }
        String whole = clause + '.' + point;
        return letter == null
                ? POINT.in(language, article, clause, whole)
                : LETTER.in(language, article, clause, whole, letter);
    }
}
