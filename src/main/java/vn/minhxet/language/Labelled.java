package vn.minhxet.language;

/** A code with words of its own, such as a grade or a kind of organization. */
public interface Labelled {

    /** How the code is said in Vietnamese and in English. */
    Bilingual words();
}
