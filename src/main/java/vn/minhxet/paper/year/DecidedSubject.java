package vn.minhxet.paper.year;

import java.util.Optional;
import vn.minhxet.language.Bilingual;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Outcome;

/**
 * A subject on a decision as the record has it (đối tượng trong quyết định). Immutable.
 *
 * @param subject the id
 * @param name as it was when it was decided
 * @param proposed the grade that the run proposed; empty where it left it to people
 * @param outcome what the run came to
 * @param grade what was decided; empty before
 * @param reason why it differs from the proposal
 */
public record DecidedSubject(
        String subject,
        String name,
        Optional<Grade> proposed,
        Outcome outcome,
        Optional<Grade> grade,
        Optional<String> reason) {

    /** What was proposed, in words: a grade, or that it was left to people. */
    Bilingual proposal() {
        return proposed.map(Grade::words).orElseGet(outcome::words);
    }
}
