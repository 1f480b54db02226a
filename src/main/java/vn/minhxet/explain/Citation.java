package vn.minhxet.explain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.language.NormalizedText;
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
 * A document without a number is cited by its title. Several clauses of one article are cited together.
 */
public final class Citation {

    private static final Pattern PLACE = Pattern.compile(
            "(?<article>\\d{1,3})(?:\\.(?<clause>\\d{1,3})(?:\\.(?<point>\\d{1,3})(?:\\.(?<letter>[a-zđ]))?)?)?");

    /** More than a clause has points. */
    private static final int POINTS_OF_CLAUSE = 1000;

    private static final Bilingual REGULATION = Messages.words("explain.citation.REGULATION");
    private static final Bilingual GUIDANCE = Messages.words("explain.citation.GUIDANCE");
    private static final Bilingual DIRECTIVE = Messages.words("explain.citation.DIRECTIVE");
    private static final Bilingual CONCLUSION = Messages.words("explain.citation.CONCLUSION");
    private static final MessageTemplate ARTICLE = template("ARTICLE", "article");
    private static final MessageTemplate CLAUSE = template("CLAUSE", "clause");
    private static final MessageTemplate POINT = template("POINT", "clause", "point");
    private static final MessageTemplate LETTER = template("LETTER", "clause", "point", "letter");
    private static final MessageTemplate NEXT = template("NEXT", "one", "other");
    private static final MessageTemplate OF_ARTICLE = template("OF_ARTICLE", "places", "article");
    private static final MessageTemplate SECTION = template("SECTION", "section");
    private static final MessageTemplate OF = Messages.template("explain.citation.OF", "place", "document");

    private Citation() {}

    private static MessageTemplate template(String name, String... blanks) {
        return Messages.template("explain.citation." + name, blanks);
    }

    /** A clause of a rulebook, in words; as it stands where it names none of the documents. */
    public static String of(Rulebook rulebook, String clause, Language language) {
        return of(rulebook, List.of(clause), language);
    }

    /** Several clauses in words: those of one article together, in its order; documents in the order of the clauses. */
    public static String of(Rulebook rulebook, List<String> clauses, Language language) {
        Map<String, SortedSet<Place>> articles = new LinkedHashMap<>();
        for (String clause : clauses) {
            Place place = Place.of(rulebook, clause);
            articles.computeIfAbsent(place.together(), any -> new TreeSet<>(Place.ORDER))
                    .add(place);
        }
        return articles.values().stream().map(it -> together(it, language)).collect(Collectors.joining("; "));
    }

    private static String together(SortedSet<Place> places, Language language) {
        Place any = places.first();
        if (any.document().isEmpty()) {
            return any.rest();
        }
        LegalDocument document = any.document().get();
        String name = any.kind()
                .map(kind -> name(document.id(), kind, language))
                .orElseGet(() -> document.title().in(language));
        if (any.rest().isEmpty()) {
            return name;
        }
        return OF.in(language, any.clause() == null ? any.said(language) : ofArticle(places, language), name);
    }

    private static String ofArticle(SortedSet<Place> places, Language language) {
        String all = places.stream()
                .map(it -> it.said(language))
                .reduce((one, other) -> NEXT.in(language, one, other))
                .orElseThrow();
        return OF_ARTICLE.in(
                language,
                all,
                ARTICLE.in(language, Objects.requireNonNull(places.first().article(), "a clause has an article")));
    }

    private static String name(String number, String kind, Language language) {
        String said = language == Language.VI ? number : NormalizedText.withoutMarks(number);
        return switch (kind) {
            case "QĐ" -> REGULATION.in(language) + ' ' + said;
            case "HD" -> GUIDANCE.in(language) + ' ' + said;
            case "CT" -> DIRECTIVE.in(language) + ' ' + said;
            case "KL" -> CONCLUSION.in(language) + ' ' + said;
            default -> said;
        };
    }

    /**
     * A place in a document. Immutable.
     *
     * @param document empty where the clause names none of the rulebook
     * @param kind the kind of document in its number; empty where it has no number
     * @param rest what stands behind the document; of a clause without one, the whole
     * @param article the parts of a place in a regulation; null where the rest has another shape
     */
    private record Place(
            Optional<LegalDocument> document,
            Optional<String> kind,
            String rest,
            @Nullable String article,
            @Nullable String clause,
            @Nullable String point,
            @Nullable String letter) {

        static final Comparator<Place> ORDER = Comparator.comparing(
                        Place::number, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Place::rest);

        static Place of(Rulebook rulebook, String clause) {
            Optional<LegalDocument> document = rulebook.document(clause);
            String rest = document.map(it -> clause.substring(it.id().length()).strip())
                    .orElse(clause);
            Optional<String> kind = document.flatMap(LegalDocument::kind);
            Matcher parts = PLACE.matcher(rest);
            if (kind.isEmpty() || kind.get().equals("HD") || !parts.matches()) {
                return new Place(document, kind, rest, null, null, null, null);
            }
            return new Place(
                    document,
                    kind,
                    rest,
                    parts.group("article"),
                    parts.group("clause"),
                    parts.group("point"),
                    parts.group("letter"));
        }

        /** What those have in common that are cited together: the article of a clause, else all of it. */
        String together() {
            String of = document.map(LegalDocument::id).orElse("");
            return clause == null ? of + '\n' + rest : of + '\n' + article + '.';
        }

        /** Clause and point as a number, so that 2 comes before 10. */
        private @Nullable Integer number() {
            return clause == null
                    ? null
                    : Integer.parseInt(clause) * POINTS_OF_CLAUSE + (point == null ? 0 : Integer.parseInt(point));
        }

        /** The place inside its article, or the article, or as it stands. */
        String said(Language language) {
            if (article == null) {
                boolean section = kind.filter("HD"::equals).isPresent() && Character.isDigit(rest.charAt(0));
                return section ? SECTION.in(language, rest) : rest;
            } else if (clause == null) {
                return ARTICLE.in(language, article);
            } else if (point == null) {
                return CLAUSE.in(language, clause);
            }
            String whole = clause + '.' + point;
            return letter == null ? POINT.in(language, clause, whole) : LETTER.in(language, clause, whole, letter);
        }
    }
}
