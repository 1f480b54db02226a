package vn.minhxet.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Unit;
import vn.minhxet.grading.BestAndWorst;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.subject.FactValues;

/**
 * The facts of a subject of whom something is still open: what is the same in the best and the worst case is said as it
 * is, else both ends are (số liệu còn mở). Immutable.
 */
final class OpenFacts {

    private static final MessageTemplate RANGE = Messages.template("explain.value.RANGE", "low", "high");

    private final FactValues<?> best;
    private final FactValues<?> worst;

    private OpenFacts(FactValues<?> best, FactValues<?> worst) {
        this.best = best;
        this.worst = worst;
    }

    static OpenFacts of(BestAndWorst subject) {
        FactValues<?> best = FactValues.of(subject.best());
        return new OpenFacts(best, subject.settled() ? best : FactValues.of(subject.worst()));
    }

    /** As they stand in the best case. */
    FactValues<?> best() {
        return best;
    }

    /** As JSON has it: a number, day or code; a list of both ends where it is open; null where it is not known. */
    @Nullable
    Object plain(String name) {
        Object most = plain(best, name);
        Object least = plain(worst, name);
        if (most instanceof BigDecimal one && least instanceof BigDecimal other && one.compareTo(other) != 0) {
            return List.of(one.min(other), one.max(other));
        }
        return most;
    }

    private static @Nullable Object plain(FactValues<?> facts, String name) {
        return facts.value(name).map(it -> plain(facts.unit(name), it)).orElse(null);
    }

    static Object plain(Unit unit, Object value) {
        if (value instanceof Number number) {
            return ValueFormat.plain(unit, number);
        }
        return value instanceof LocalDate day ? day.toString() : value;
    }

    /** In words; both ends where it is open. */
    String said(String name, ValueFormat phrasing) {
        Optional<Object> most = best.value(name);
        Optional<Object> least = worst.value(name);
        Unit unit = best.unit(name);
        if (most.isPresent() && least.isPresent() && !most.equals(least) && most.get() instanceof Number one) {
            boolean rises = one.longValue() > ((Number) least.get()).longValue();
            Object low = rises ? least.get() : most.get();
            Object high = rises ? most.get() : least.get();
            return RANGE.in(phrasing.language(), phrasing.format(unit, low), phrasing.format(unit, high));
        }
        return phrasing.format(unit, most.orElse(null));
    }
}
