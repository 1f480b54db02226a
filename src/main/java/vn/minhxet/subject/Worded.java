package vn.minhxet.subject;

/** A code with words of its own, such as a grade or a kind of organization. */
public interface Worded {

    /** How the code is said in Vietnamese and in English. */
    Words words();
}
