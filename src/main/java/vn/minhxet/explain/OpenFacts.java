package vn.minhxet.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final List<FactValues<?>> cases;

    private OpenFacts(List<FactValues<?>> cases) {
        this.best = cases.get(0);
        this.cases = cases;
    }

    static OpenFacts of(BestAndWorst subject) {
        List<FactValues<?>> cases = new ArrayList<>();
        subject.cases().forEach(it -> cases.add(FactValues.of(it)));
        return new OpenFacts(List.copyOf(cases));
    }

    /** As they stand in the best case. */
    FactValues<?> best() {
        return best;
    }

    /** As JSON has it: a number, day or code; a list of both ends where it is open; null where it is not known. */
    @Nullable
    Object plain(String name) {
        Optional<Ends> ends = ends(name);
        Unit unit = best.unit(name);
        if (ends.isPresent()) {
            return List.of(ValueFormat.plain(unit, ends.get().low), ValueFormat.plain(unit, ends.get().high));
        }
        return best.value(name).map(it -> plain(unit, it)).orElse(null);
    }

    static Object plain(Unit unit, Object value) {
        if (value instanceof Number number) {
            return ValueFormat.plain(unit, number);
        }
        return value instanceof LocalDate day ? day.toString() : value;
    }

    /** In words; both ends where it is open. */
    String said(String name, ValueFormat phrasing) {
        Unit unit = best.unit(name);
        return ends(name)
                .map(it -> RANGE.in(phrasing.language(), phrasing.format(unit, it.low), phrasing.format(unit, it.high)))
                .orElseGet(() -> phrasing.format(unit, best.value(name).orElse(null)));
    }

    /** The least and the most of a number that is not the same in all cases. */
    private Optional<Ends> ends(String name) {
        List<Number> numbers = cases.stream()
                .flatMap(it -> it.value(name).stream())
                .filter(Number.class::isInstance)
                .map(Number.class::cast)
                .sorted(Comparator.comparingLong(Number::longValue))
                .toList();
        if (numbers.size() < cases.size()) {
            return Optional.empty();
        }
        Ends ends = new Ends(numbers.get(0), numbers.get(numbers.size() - 1));
        return ends.low.longValue() == ends.high.longValue() ? Optional.empty() : Optional.of(ends);
    }

    private record Ends(Number low, Number high) {}
}
