package vn.minhxet.counterfactual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.RowLimits;
import vn.minhxet.facts.Unit;
import vn.minhxet.facts.Unknown;
import vn.minhxet.rule.Role;
import vn.minhxet.rulebook.Actionable;
import vn.minhxet.score.ItemLoss;
import vn.minhxet.scoresheet.ScorePart;
import vn.minhxet.subject.FactValues;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationLed;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.ScoredPoints;
import vn.minhxet.subject.SubjectYear;

/**
 * All facts that could have been otherwise for one subject, in order of declaration, without those nobody entered.
 * Immutable.
 */
final class ActionableFacts {

    /** One whole unit in hundredths. */
    private static final long WHOLE_UNIT = 100;

    /**
     * A candidate marks its changed facts in the bits of a {@code long}, whose sign bit stays free; a rulebook declares
     * about ten.
     */
    private static final int MOST_FACTS = Long.SIZE - 1;

    private final SubjectYear subject;
    private final List<Actionable> declared;
    private final List<ItemLoss> losses;
    private final List<FactRange> all = new ArrayList<>();

    private ActionableFacts(SubjectYear subject, boolean onlyHead, List<Actionable> declared, List<ItemLoss> losses) {
        this.subject = subject;
        this.losses = losses;
        this.declared = declared;
        for (Actionable it : declared) {
            leeway(it).filter(this::isNew).ifPresent(all::add);
        }
        for (Actionable it : onlyHead ? declared : List.<Actionable>of()) {
            ofLed(it).flatMap(this::leeway).filter(this::isNew).ifPresent(all::add);
        }
    }

    /**
     * The facts of a subject that could have been otherwise under the declarations of a rulebook.
     *
     * @param onlyHead whether the subject alone heads an organization: then its figures count as facts that could have
     *     been otherwise; those of one with several heads bear on the others too, and on their places in the quota
     * @param losses where a subject with a score sheet lost points
     */
    static ActionableFacts of(SubjectYear subject, boolean onlyHead, List<Actionable> declared, List<ItemLoss> losses) {
        return new ActionableFacts(subject, onlyHead, declared, losses);
    }

    private boolean isNew(FactRange leeway) {
        boolean known = all.stream().anyMatch(it -> it.fact().equals(leeway.fact()));
        return leeway.room() > 0 && !known && all.size() < MOST_FACTS;
    }

    int count() {
        return all.size();
    }

    FactRange get(int fact) {
        return all.get(fact);
    }

    /** The same fact of the organization that a leader heads, whose figures are the area led too; its change is named as its. */
    private Optional<Actionable> ofLed(Actionable own) {
        boolean leads = subject instanceof MemberYear member && member.role() == Role.LEADER && member.led() != null;
        return OrganizationLed.property(own.fact())
                .filter(it -> leads && OrganizationLed.isColumn(it))
                .map(it -> new Actionable(it, own.direction(), own.cost(), own.label()));
    }

    private Optional<FactRange> leeway(Actionable actionable) {
        return actionable.isIndicator() ? ofIndicator(actionable) : ofColumn(actionable);
    }

    private Optional<FactRange> ofColumn(Actionable actionable) {
        String column = actionable.fact();
        OptionalLong from = known(column);
        return from.isEmpty()
                ? Optional.empty()
                : Optional.of(new FactRange(
                        actionable, FactValues.of(subject).unit(column), from.getAsLong(), room(actionable, column)));
    }

    private long room(Actionable actionable, String column) {
        if (subject.scored() && isPart(column)) {
            return lostToPeople(column);
        }
        long from = known(column).orElseThrow();
        return Math.max(
                0, actionable.direction() == Actionable.Direction.UP ? highest(column) - from : from - lowest(column));
    }

    private static boolean isPart(String column) {
        return Arrays.stream(ScorePart.values())
                .anyMatch(it -> it.column().filter(column::equals).isPresent());
    }

    /** What people could have given more of a part; what follows from other facts moves with those. */
    private long lostToPeople(String column) {
        return losses.stream()
                .filter(it -> it.item().way().isEntered())
                .filter(it -> it.item().part().column().filter(column::equals).isPresent())
                .mapToLong(ItemLoss::points)
                .sum();
    }

    /**
     * As far as the wholes go, which may themselves have been higher; no further than it was where nothing bounds it.
     */
    private long highest(String column) {
        long bound = RowLimits.most(ofItself(column)).orElse(Long.MAX_VALUE);
        for (String whole : wholes(column)) {
            if (known(whole).isPresent()) {
                bound = Math.min(
                        bound, mayRise(whole) ? highest(whole) : known(whole).getAsLong());
            }
        }
        return bound == Long.MAX_VALUE ? known(column).orElseThrow() : bound;
    }

    private long lowest(String column) {
        return parts(column).stream()
                .map(this::known)
                .flatMapToLong(OptionalLong::stream)
                .max()
                .orElse(0);
    }

    private static List<String> wholes(String column) {
        return inRowOf(column, RowLimits.wholes(ofItself(column)));
    }

    private static List<String> parts(String column) {
        return inRowOf(column, RowLimits.parts(ofItself(column)));
    }

    /** The column of an organization led as it stands in its own row. */
    private static String ofItself(String column) {
        return OrganizationLed.ofItself(column).orElse(column);
    }

    /** The columns by their names in the row in which a column stands. */
    private static List<String> inRowOf(String column, List<String> others) {
        return OrganizationLed.isColumn(column)
                ? others.stream()
                        .flatMap(it -> OrganizationLed.property(it).stream())
                        .toList()
                : others;
    }

    private boolean mayRise(String column) {
        return declared.stream()
                .anyMatch(it -> it.fact().equals(ofItself(column)) && it.direction() == Actionable.Direction.UP);
    }

    private OptionalLong known(String column) {
        return FactValues.of(subject)
                .value(column)
                .map(it -> OptionalLong.of(((Number) it).longValue()))
                .orElse(OptionalLong.empty());
    }

    /** A target may have been exceeded, twice over at most; what is missed may have been reached in whole units. */
    private Optional<FactRange> ofIndicator(Actionable actionable) {
        String code = actionable.indicator();
        return subject.indicators().stream()
                .filter(it ->
                        it.indicator().equals(code) && it.target() != Unknown.FIGURE && it.actual() != Unknown.FIGURE)
                .findFirst()
                .map(it -> new FactRange(actionable, Unit.FIGURE, it.actual(), room(actionable, it)));
    }

    private static long room(Actionable actionable, IndicatorRow indicator) {
        long most = Math.max(2 * indicator.target(), indicator.target() + WHOLE_UNIT);
        long room = actionable.direction() == Actionable.Direction.UP ? most - indicator.actual() : indicator.actual();
        return Math.max(0, room) / WHOLE_UNIT * WHOLE_UNIT;
    }

    /**
     * The same with one fact changed further, and with it the wholes that contain it.
     *
     * @return empty where that is impossible
     */
    Optional<Candidate> raised(Candidate at, int fact, long amount) {
        FactRange leeway = all.get(fact);
        if (amount > leeway.room()) {
            return Optional.empty();
        }
        Candidate raised = at.with(fact, amount, leeway);
        for (String whole : wholes(leeway.fact())) {
            int position = position(whole);
            boolean follows = position >= 0 && all.get(position).isUp();
            long lacking = follows ? leeway.value(amount) - value(raised, position) : 0;
            if (lacking > 0) {
                long needed = raised.amount(position) + lacking;
                raised = raised.with(position, needed, all.get(position));
            }
        }
        return Optional.of(raised).filter(this::isPossible);
    }

    private boolean isPossible(Candidate at) {
        return at.changed().stream()
                .allMatch(fact ->
                        at.amount(fact) <= all.get(fact).room() && withinWholes(at, fact) && overParts(at, fact));
    }

    private boolean withinWholes(Candidate at, int fact) {
        return wholes(all.get(fact).fact()).stream()
                .map(whole -> value(at, whole))
                .allMatch(whole -> whole.isEmpty() || value(at, fact) <= whole.getAsLong());
    }

    private boolean overParts(Candidate at, int fact) {
        return parts(all.get(fact).fact()).stream()
                .map(part -> value(at, part))
                .allMatch(part -> part.isEmpty() || part.getAsLong() <= value(at, fact));
    }

    private int position(String fact) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).fact().equals(fact)) {
                return i;
            }
        }
        return -1;
    }

    private OptionalLong value(Candidate at, String column) {
        int position = position(column);
        return position < 0 ? known(column) : OptionalLong.of(value(at, position));
    }

    private long value(Candidate at, int fact) {
        return all.get(fact).value(at.amount(fact));
    }

    /** The subject as it is supposed. */
    SubjectYear apply(Candidate at, SubjectYear as) {
        SubjectYear otherwise = as;
        for (int fact : at.changed()) {
            otherwise = with(otherwise, all.get(fact), value(at, fact));
        }
        return otherwise;
    }

    private static SubjectYear with(SubjectYear as, FactRange leeway, long value) {
        if (leeway.isIndicator()) {
            return as.withIndicators(as.indicators().stream()
                    .map(it -> it.indicator().equals(leeway.indicator())
                            ? new IndicatorRow(it.subject(), it.indicator(), it.target(), value)
                            : it)
                    .toList());
        }
        int number = Math.toIntExact(value);
        ScoredPoints points = as.points();
        if (points != null && isPart(leeway.fact())) {
            boolean general =
                    ScorePart.GENERAL.column().filter(leeway.fact()::equals).isPresent();
            return as.withPoints(
                    general
                            ? new ScoredPoints(number, points.result(), points.bonus())
                            : new ScoredPoints(points.general(), number, points.bonus()));
        }
        if (as instanceof MemberYear member && OrganizationLed.isColumn(leeway.fact())) {
            return member.withLed(ofItself(leeway.fact()), number);
        }
        return as instanceof MemberYear member
                ? member.withRow(member.row().with(leeway.fact(), number))
                : withRow((OrganizationYear) as, leeway.fact(), number);
    }

    private static OrganizationYear withRow(OrganizationYear as, String column, int number) {
        return as.withRow(as.row().with(column, number));
    }
}
