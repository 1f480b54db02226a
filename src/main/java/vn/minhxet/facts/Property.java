package vn.minhxet.facts;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.minhxet.language.Bilingual;

/**
 * One thing that a rule may read of a subject, finding, indicator or assessment: how it is called, measured and known.
 *
 * @param <T> what it is a property of
 * @param name as written in rule files, and as the column of the table where it comes from one
 * @param words how it is said to people
 * @param restsOn the properties it is computed from, empty for one that is entered
 * @param classifying whether it says what kind of case this is (role, kind, status, points of a score sheet), rather
 *     than how the case went
 * @param known whether it is known; a computed one is known when all that it rests on is
 * @param given whether there is anything of which it tells: no vote where none was held, though it is known that none was
 * @param value the value: boxed number (hundredths for such units), enum, date, text or flag; null where there is none
 */
public record Property<T>(
        String name,
        Bilingual words,
        Unit unit,
        Set<String> restsOn,
        boolean classifying,
        Predicate<T> known,
        Predicate<T> given,
        Function<T, Object> value) {

    public Property {
        restsOn = Set.copyOf(restsOn);
    }
}
