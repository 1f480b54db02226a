package vn.minhxet.grading;

import java.util.Collection;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Nearest;

/** Thrown where a subject that somebody names was not graded. */
public final class UnknownSubjectException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String subject;
    private final transient Bilingual question;

    UnknownSubjectException(String subject, Collection<String> known) {
        super("no subject " + subject);
        this.subject = subject;
        this.question = Nearest.behind(subject, known);
    }

    /** The id as it was named. */
    public String subject() {
        return subject;
    }

    /** The question whether another subject was meant, to stand behind a sentence; empty where none is near. */
    public Bilingual question() {
        return question;
    }
}
