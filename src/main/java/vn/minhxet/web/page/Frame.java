package vn.minhxet.web.page;

import java.util.List;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Language;
import vn.minhxet.web.asset.Asset;

/**
 * What is around every page (khung trang): title, way, navigation, language, and on what it rests. Immutable.
 *
 * @param title of the page, as the tab of a browser shows it
 * @param other the same page in the other language
 * @param places where one can go from here; empty outside a campaign
 * @param way from the start down to here, the page itself left out
 * @param reader who reads it
 * @param basis what all figures of the page rest on, a sentence each; empty where it has none
 */
public record Frame(
        Language language,
        String title,
        Address other,
        Reader reader,
        List<Link> places,
        List<Link> way,
        List<String> basis) {

    public Frame {
        places = List.copyOf(places);
        way = List.copyOf(way);
        basis = List.copyOf(basis);
    }

    /** A page that stands by itself. */
    public static Frame of(Language language, String title, Address here) {
        return new Frame(
                language,
                title,
                here.with("lang", theOther(language).code()),
                Reader.NOBODY,
                List.of(),
                List.of(),
                List.of());
    }

    /** The same for somebody who has signed in. */
    public Frame readBy(Reader itsReader) {
        return new Frame(language, title, other, itsReader, places, way, basis);
    }

    public Frame within(List<Link> itsPlaces, List<Link> itsWay) {
        return new Frame(language, title, other, reader, itsPlaces, itsWay, basis);
    }

    public Frame restingOn(List<String> sentences) {
        return new Frame(language, title, other, reader, places, way, sentences);
    }

    /** A label or sentence in the language of the page. */
    public String say(Labelled text) {
        return text.words().in(language);
    }

    /** A label in the other language, for the switch. */
    public String inOther(Labelled text) {
        return text.words().in(theOther(language));
    }

    public String code() {
        return language.code();
    }

    public String otherCode() {
        return theOther(language).code();
    }

    /** Where a file of the page is. */
    public String address(Asset asset) {
        return asset.address();
    }

    private static Language theOther(Language language) {
        return language == Language.VI ? Language.EN : Language.VI;
    }
}
