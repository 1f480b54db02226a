package vn.minhxet.reading.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.Tables;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Messages;
import vn.minhxet.language.NormalizedText;
import vn.minhxet.language.SafeText;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.problem.ProblemPlace;

/**
 * The headings of a score sheet as offices hold it: the subject, its name for who reads it, and a column a criterion,
 * which the code at the beginning of its heading names. Immutable.
 *
 * <pre>
 * Mã đối tượng | Họ và tên | A1 Kiên định … (tối đa 2) | A1 tự chấm | A2 …
 * </pre>
 */
final class ScoreSheetHeadings {

    /** A file of one score sheet in CSV. */
    private static final String FILE = Tables.SCORES.name() + '.';

    /** A worksheet of one score sheet. */
    private static final String WORKSHEET =
            Messages.words("facts.scoreSheet.WORKSHEET").vi() + ' ';

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("[.:)]+$");
    private static final String OWN = ".own";
    private static final List<String> OWN_WORDS = bothOf("facts.scoreSheet.OWN");
    private static final Set<String> NAME_WORDS = nameWords();

    /** What stands in a column: the subject, nothing that is read, or what was given for a criterion. */
    record Place(@Nullable String item, boolean own, boolean subject) {

        static final Place ASIDE = new Place(null, false, false);

        /** Nothing may stand in a column that says nothing of what it holds. */
        static final Place WITHOUT_HEADING = new Place(null, true, false);

        static final Place SUBJECT = new Place(null, false, true);
    }

    private final List<Place> places;

    private ScoreSheetHeadings(List<Place> places) {
        this.places = List.copyOf(places);
    }

    List<Place> places() {
        return places;
    }

    /** The id of the sheet that the name of a file without its ending, or of a worksheet, means; empty where none. */
    static Optional<String> sheetCalled(String name) {
        String clean = NormalizedText.clean(name);
        String folded = NormalizedText.folded(clean);
        for (String beginning : List.of(FILE, WORKSHEET)) {
            if (folded.startsWith(NormalizedText.folded(beginning)) && clean.length() > beginning.length()) {
                return Optional.of(clean.substring(beginning.length()).strip());
            }
        }
        return Optional.empty();
    }

    /** Whether a row of cells is that of the headings: one of them names the column of subjects. */
    static boolean isIn(Object[] cells) {
        for (Object cell : cells) {
            if (isSubject(cell)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSubject(Object cell) {
        return cell instanceof String text
                && !NormalizedText.isBlank(text)
                && Tables.SCORES.positionOfHeading(text) == Tables.SCORES.position("subject");
    }

    /** Reads the headings and reports a criterion that stands there twice. */
    static ScoreSheetHeadings read(TableRows<?> rows, int number, Object[] cells, ProblemList problems) {
        List<Place> places = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < cells.length; i++) {
            Place place = place(cells[i]);
            if ((place.subject() || place.item() != null) && !seen.add(place.item() + "/" + place.own())) {
                String shown = SafeText.of(NormalizedText.clean(HeadingRow.textOf(cells[i])));
                ProblemPlace at = new ProblemPlace(rows.origin(), number, i, shown, Bilingual.same(shown));
                problems.add(at, ProblemCode.DUPLICATE_COLUMN);
                place = Place.ASIDE;
            }
            places.add(place);
        }
        return new ScoreSheetHeadings(places);
    }

    private static Place place(Object cell) {
        if (HeadingRow.isBlank(cell)) {
            return Place.WITHOUT_HEADING;
        }
        String heading = NormalizedText.clean(HeadingRow.textOf(cell));
        if (isSubject(heading)) {
            return Place.SUBJECT;
        } else if (NAME_WORDS.contains(NormalizedText.folded(heading)) || OfficeWords.isAside(heading)) {
            return Place.ASIDE;
        }
        String code = END.matcher(BLANKS.split(heading)[0]).replaceFirst("");
        if (code.toLowerCase(Locale.ROOT).endsWith(OWN)) {
            return new Place(code.substring(0, code.length() - OWN.length()), true, false);
        }
        return new Place(code, isOwn(heading), false);
    }

    private static boolean isOwn(String heading) {
        String folded = NormalizedText.folded(heading);
        return OWN_WORDS.stream().anyMatch(it -> folded.endsWith(it) || folded.endsWith('(' + it + ')'));
    }

    private static List<String> bothOf(String key) {
        return List.of(
                NormalizedText.folded(Messages.words(key).vi()),
                NormalizedText.folded(Messages.words(key).en()));
    }

    private static Set<String> nameWords() {
        Set<String> words = new HashSet<>();
        for (Column column : List.of(Tables.MEMBERS.column("name"), Tables.ORGANIZATIONS.column("name"))) {
            words.add(NormalizedText.folded(column.name()));
            words.add(NormalizedText.folded(column.heading().vi()));
            words.add(NormalizedText.folded(column.heading().en()));
        }
        return words;
    }
}
