package vn.minhxet.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.subject.Outcome;
import vn.minhxet.subject.SubjectYear;

/**
 * What follows before the quota from what the rules said of one subject, row by row of the design's table of precedence
 * (kết luận từ các căn cứ), and which of it binds.
 */
final class SessionWeighing {

    private final SubjectYear best;
    private final SubjectYear subject;
    private final List<SessionVerdict> said;
    private final Set<String> rulesOfScore;
    private final Grade ceiling;

    /**
     * @param best with the most points that what is missing allows
     * @param worst with the fewest
     * @param said in the order in which reasons are told
     * @param rulesOfScore the rules that read the total of points
     */
    SessionWeighing(SubjectYear best, SubjectYear worst, List<SessionVerdict> said, Set<String> rulesOfScore) {
        this.best = best;
        this.subject = worst;
        this.said = said;
        this.rulesOfScore = rulesOfScore;
        this.ceiling = lowest(said);
    }

    Conclusion conclusion() {
        boolean certain = Objects.equals(best.points(), subject.points())
                && (best.adjustment() == subject.adjustment() || best.score() == subject.score());
        Conclusion certainly = ofWhatIsCertain();
        return certain || certainly.score() == null ? certainly : certainly.upTo(BigDecimal.valueOf(best.score(), 2));
    }

    private Conclusion ofWhatIsCertain() {
        return switch (decisive()) {
            case EXCLUDE -> Conclusion.without(Outcome.NOT_GRADED, score());
            case HOLD -> Conclusion.without(Outcome.ON_HOLD, score());
            case KNOCK_OUT -> Conclusion.graded(Grade.NOT_COMPLETED, score());
            default -> byCeiling();
        };
    }

    /** The first effect that settles the outcome; else the ceilings do. */
    private Effect decisive() {
        return Stream.of(Effect.EXCLUDE, Effect.HOLD, Effect.KNOCK_OUT)
                .filter(effect -> said.stream().anyMatch(it -> it.is(effect)))
                .findFirst()
                .orElse(Effect.CEILING);
    }

    private Conclusion byCeiling() {
        Set<Grade> possible = EnumSet.of(ceiling);
        said.stream()
                .filter(this::opens)
                .flatMap(it -> it.mayCause().stream())
                .filter(it -> it.compareTo(ceiling) < 0)
                .forEach(possible::add);
        return possible.size() == 1 ? Conclusion.graded(ceiling, score()) : Conclusion.undecided(possible, score());
    }

    private static Grade lowest(List<SessionVerdict> said) {
        return said.stream()
                .filter(it -> it.is(Effect.CEILING))
                .map(it -> it.grades().get(0))
                .min(Grade::compareTo)
                .orElse(Grade.EXCELLENT);
    }

    private boolean opens(SessionVerdict it) {
        return (it.is(Effect.DISCRETION) || it.is(Effect.MISSING))
                && it.mayCause().stream().anyMatch(grade -> grade.compareTo(ceiling) < 0);
    }

    /** What binds, in the order told. */
    List<SessionVerdict> binding() {
        Effect decisive = decisive();
        if (decisive != Effect.CEILING) {
            return only(it -> it.is(decisive));
        }
        List<SessionVerdict> binding = new ArrayList<>(only(it -> limits(it) || opens(it)));
        binding.addAll(pointsBehind(List.copyOf(binding)));
        binding.sort(SessionVerdict.ORDER);
        return binding;
    }

    private boolean limits(SessionVerdict it) {
        return it.is(Effect.CEILING) && it.grades().get(0) == ceiling;
    }

    /** Points given and taken where what binds reads the total; those that cannot be told where it is open for them. */
    private List<SessionVerdict> pointsBehind(List<SessionVerdict> binding) {
        boolean read = binding.stream().anyMatch(it -> !it.is(Effect.MISSING) && rulesOfScore.contains(it.rule()));
        boolean wanted = binding.stream().anyMatch(it -> it.missing().contains("adjustment"));
        return only(it -> it.wouldHave() == Effect.POINTS && (it.is(Effect.POINTS) ? read : wanted));
    }

    /** What people should look at: rules of exclusion, hold and points that could not be asked and do not bind, then the notes. */
    List<SessionVerdict> notes() {
        boolean weighed = decisive() == Effect.CEILING || decisive() == Effect.KNOCK_OUT;
        List<SessionVerdict> notes = new ArrayList<>(only(it -> weighed
                && it.is(Effect.MISSING)
                && (it.wouldHave() == Effect.EXCLUDE
                        || it.wouldHave() == Effect.HOLD
                        || (it.wouldHave() == Effect.POINTS && !binding().contains(it)))));
        notes.addAll(only(it -> it.is(Effect.NOTE)));
        return notes;
    }

    /** All but the notes. */
    List<SessionVerdict> verdicts() {
        return only(it -> it.wouldHave() != Effect.NOTE);
    }

    private List<SessionVerdict> only(Predicate<SessionVerdict> which) {
        return said.stream().filter(which).toList();
    }

    /**
     * The most points given and taken, in hundredths. Where they cannot all be told the bounds with which the rules were
     * asked stand: sessions know no bounds; {@code OpenAdjustmentTest} and the evaluator written from the texts hold those.
     */
    long adjustment() {
        return isAdjustmentOpen()
                ? best.adjustment()
                : said.stream().mapToLong(SessionVerdict::points).sum();
    }

    private boolean isAdjustmentOpen() {
        return said.stream().anyMatch(it -> it.is(Effect.MISSING) && it.wouldHave() == Effect.POINTS);
    }

    private BigDecimal score() {
        boolean known = subject.generalPoints() >= 0 && subject.resultPoints() >= 0;
        if (!known) {
            return null;
        }
        long bonus = subject.points() == null ? 0 : subject.points().bonus();
        long total = subject.generalPoints()
                + subject.resultPoints()
                + bonus
                + (isAdjustmentOpen() ? subject.adjustment() : adjustment());
        return BigDecimal.valueOf(Math.max(0, Math.min(10_000, total)), 2);
    }
}
