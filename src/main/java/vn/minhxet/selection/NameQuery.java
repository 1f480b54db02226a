package vn.minhxet.selection;

import java.util.ArrayList;
import java.util.List;
import vn.minhxet.language.NormalizedText;
import vn.minhxet.language.PlainLetters;

/**
 * What somebody typed to find subjects by name or id (tìm theo tên). Without accents it finds any; with accents it finds
 * the same, and those with just these accents first. Immutable.
 *
 * @param written as it was typed
 * @param plain the same in small letters without accents
 * @param folded the same in small letters
 * @param marked the same in small letters, tones behind their syllables
 */
public record NameQuery(String written, String plain, String folded, String marked) {

    /** No match. */
    static final int NONE = Integer.MAX_VALUE;

    private static final int ID = 0;
    private static final int MARKED = 1;
    private static final int PLAIN = 4;
    private static final int ANYWHERE = 7;
    private static final int ID_BEGINS = 8;

    /** A name as it is searched without accents: a blank on either side, so that words can be told. */
    public static String plain(String name) {
        return ' ' + NormalizedText.withoutAccents(name) + ' ';
    }

    /** A name as it is searched with accents, wherever in a syllable its tone was put; a blank on either side. */
    public static String marked(String name) {
        return ' ' + PlainLetters.withTonesBehind(NormalizedText.clean(name)) + ' ';
    }

    /** The query of some text. */
    public static NameQuery of(String written) {
        String clean = NormalizedText.clean(written);
        return new NameQuery(
                clean,
                NormalizedText.withoutAccents(clean),
                NormalizedText.folded(clean),
                PlainLetters.withTonesBehind(clean));
    }

    /**
     * How well a subject matches; less is better: its id; then with the accents typed the whole name, words of it, the
     * beginning of a word; then the same without accents; then anywhere within; then the beginning of its id.
     */
    int rank(String id, String name) {
        if (id.equalsIgnoreCase(written)) {
            return ID;
        }
        String plainName = PlainLetters.of(name);
        int place = place(plainName, plain);
        if (place == NONE) {
            return id.regionMatches(true, 0, written, 0, written.length()) ? ID_BEGINS : NONE;
        }
        int exact =
                Math.min(place(NormalizedText.folded(name), folded), place(PlainLetters.withTonesBehind(name), marked));
        if (exact <= 2) {
            return MARKED + exact;
        }
        return Math.min(PLAIN + place, ANYWHERE);
    }

    /**
     * A part of a name that was found (phần tên khớp): characters as Java and JavaScript count them.
     *
     * @param from the first
     * @param to behind the last
     */
    public record Match(int from, int to) {}

    /** Where in a name it is found, as the name is written: whole words where there are, else beginnings, else any place. */
    public List<Match> matches(String name) {
        FoldedName folded = FoldedName.of(name);
        List<List<Match>> found = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int at = folded.plain().indexOf(plain);
                at >= 0 && !plain.isEmpty();
                at = folded.plain().indexOf(plain, at + plain.length())) {
            boolean begins = at == 0 || !goesOn(folded.plain(), at - 1);
            boolean ends = !goesOn(folded.plain(), at + plain.length());
            found.get(begins ? ends ? 0 : 1 : 2).add(new Match(folded.from(at), folded.to(at + plain.length() - 1)));
        }
        return found.stream().filter(it -> !it.isEmpty()).findFirst().orElse(List.of());
    }

    /** 0 for the whole, 1 for whole words, 2 for the beginning of a word, 3 for anything else within. */
    private static int place(String name, String part) {
        if (name.equals(part)) {
            return 0;
        }
        int best = NONE;
        for (int at = name.indexOf(part); at >= 0 && best > 1; at = name.indexOf(part, at + 1)) {
            boolean begins = at == 0 || !goesOn(name, at - 1);
            boolean ends = !goesOn(name, at + part.length());
            int here = begins ? ends ? 1 : 2 : 3;
            best = Math.min(best, here);
        }
        return best;
    }

    /** Whether a word goes on at a place. */
    private static boolean goesOn(String name, int at) {
        return at < name.length()
                && (Character.isLetterOrDigit(name.charAt(at))
                        || Character.getType(name.charAt(at)) == Character.NON_SPACING_MARK);
    }
}
