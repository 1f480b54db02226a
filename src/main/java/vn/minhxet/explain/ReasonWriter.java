package vn.minhxet.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.Reason;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.population.Disciplined;
import vn.minhxet.population.Population;
import vn.minhxet.population.SubordinatePositions;
import vn.minhxet.quota.QuotaStanding;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.score.ItemLoss;
import vn.minhxet.subject.CommitteeName;
import vn.minhxet.subject.Outcome;

/** Writes one reason: its sentence, the figures behind it, and how sure the rule is. Immutable; safe for any thread. */
final class ReasonWriter {

    private static final List<String> PARTS = List.of("generalPoints", "resultPoints", "adjustment");

    private static final MessageTemplate OF_ORGANIZATION_LED =
            Messages.template("explain.reason.OF_ORGANIZATION_LED", "sentence", "organization");
    private static final MessageTemplate OF_COLLECTIVE =
            Messages.template("explain.reason.OF_COLLECTIVE", "sentence", "collective");
    private static final MessageTemplate SUCCESSOR =
            Messages.template("explain.reason.SUCCESSOR", "sentence", "organization");
    private static final MessageTemplate PERHAPS_GRADED = Messages.template("explain.missing.PERHAPS_GRADED", "who");
    private static final MessageTemplate FURTHER = Messages.template("explain.reason.FURTHER", "count");

    private final YearGrading year;
    private final Rulebook rulebook;
    private final LossSentence losses;
    private final ValueFormat phrasing;
    private final Sentence sentence;
    private final MissingSentence missing;
    private final QuotaSentence quota;
    private final FactsRead factsRead;

    ReasonWriter(YearGrading year, ValueFormat phrasing) {
        this.year = year;
        this.rulebook = year.rulebook();
        this.losses = new LossSentence(phrasing);
        this.phrasing = phrasing;
        this.sentence = new Sentence(phrasing, year);
        this.missing = new MissingSentence(rulebook, phrasing.language());
        this.quota = new QuotaSentence(phrasing);
        this.factsRead = new FactsRead(rulebook.parameters());
    }

    ReasonText fired(Grading grading, Reason reason) {
        RuleText rule = reason.rule();
        if (reason.further() > 0) {
            return further(reason);
        }
        String message = reason.effect() == Effect.MISSING
                ? missing.write(grading, reason)
                : sentence.fill(rule.message(), grading.bestAndWorst(), reason.element())
                        .transform(it -> whose(rule, grading, it));
        message += losses(grading, reason);
        BigDecimal points = reason.effect() == Effect.POINTS ? Hundredths.decimal(reason.points()) : null;
        return text(
                rule,
                reason.effect(),
                reason.grade(),
                points,
                message,
                reason.effect() == Effect.MISSING
                        ? missing.beginnings(grading, reason, () -> openBelow(grading))
                        : List.of(),
                factsRead.by(rule, grading, reason.element()));
    }

    /**
     * A sentence on figures of the organization led, on the collective headed or on a merger says which organization it is, so
     * that no author of rules need do so.
     */
    private String whose(RuleText rule, Grading grading, String message) {
        Population population = year.population();
        int position = population.position(grading.subject().id());
        if (position < 0) {
            return message;
        }
        int headed = population.headedBy(position);
        if (rule.readsOrganizationLed() && headed >= 0) {
            return OF_ORGANIZATION_LED.in(
                    phrasing.language(),
                    message,
                    population.organization(headed).name());
        }
        if (rule.readsCollectiveHeaded() && headed >= 0) {
            return OF_COLLECTIVE.in(phrasing.language(), message, CommitteeName.of(population.organization(headed)));
        }
        return merged(rule, position, message);
    }

    private String merged(RuleText rule, int position, String message) {
        Population population = year.population();
        boolean ofMerger = population.isOrganization(position)
                && rule.subject().conditions().stream().anyMatch(it -> it.left().equals("merged"));
        int successor = ofMerger ? population.successorOf(position) : position;
        return successor == position
                ? message
                : SUCCESSOR.in(
                        phrasing.language(),
                        message,
                        population.organization(successor).name());
    }

    private ReasonText further(Reason reason) {
        return text(
                reason.rule(),
                reason.effect(),
                reason.grade(),
                reason.effect() == Effect.POINTS ? Hundredths.decimal(reason.points()) : null,
                FURTHER.in(phrasing.language(), reason.further()),
                List.of(),
                Map.of());
    }

    /** Of whom the points came of a score sheet it is said at which criteria they were lost, or are missing. */
    private String losses(Grading grading, Reason reason) {
        boolean open = reason.effect() == Effect.MISSING;
        boolean ofPoints = open
                ? reason.missing().stream().anyMatch(PARTS::contains)
                : reason.readsScore() && (reason.effect() == Effect.CEILING || reason.effect() == Effect.KNOCK_OUT);
        int position = ofPoints ? year.population().position(grading.subject().id()) : -1;
        if (position < 0) {
            return "";
        }
        List<ItemLoss> found =
                open ? year.points().missing(position) : year.points().losses(position);
        if (found.isEmpty()) {
            return "";
        }
        return ". " + (open ? losses.missing(found) : losses.losses(found));
    }

    ReasonText held(Grading grading, RuleText rule) {
        Grade grade = rule.effect() == Effect.CEILING ? rule.grades().get(0) : null;
        String message =
                whose(rule, grading, sentence.fill(rule.heldMessage().orElseThrow(), grading.bestAndWorst(), null));
        return text(rule, rule.effect(), grade, null, message, List.of(), factsRead.by(rule, grading, null));
    }

    private ReasonText text(
            RuleText rule,
            Effect effect,
            @Nullable Grade grade,
            @Nullable BigDecimal points,
            String message,
            List<String> missing,
            Map<String, Object> facts) {
        return new ReasonText(
                rule.name(),
                rule.rulebook(),
                effect,
                grade,
                points,
                rule.clause(),
                citation(rule.clause()),
                marked(message, parametersOf(rule)),
                missing,
                facts,
                mark(parametersOf(rule).anyMatch(Parameter::interpretation)),
                mark(parametersOf(rule).anyMatch(Parameter::illustrative)));
    }

    ReasonText quota(Grading grading) {
        Parameter ratio = grading.quota().orElseThrow().terms().parameter();
        return new ReasonText(
                "quota",
                ratio.rulebook(),
                Effect.QUOTA,
                grading.grade().orElse(null),
                null,
                ratio.clause(),
                citation(ratio.clause()),
                marked(quota.write(grading.quota().orElseThrow(), tiedWith(grading)), quotaParameters()),
                List.of(),
                FactsRead.ofQuota(grading.quota().orElseThrow()),
                mark(quotaParameters().anyMatch(Parameter::interpretation)),
                mark(quotaParameters().anyMatch(Parameter::illustrative)));
    }

    List<MissingFact> missing(Grading grading, Reason reason) {
        return missing.facts(grading, reason);
    }

    /** The subordinates that are not settled, as the sentence names them. */
    private String openBelow(Grading grading) {
        SubordinatePositions below = year.population()
                .subordinates(year.population().position(grading.subject().id()));
        List<Integer> open = IntStream.range(0, below.size())
                .map(below::get)
                .filter(this::isOpen)
                .boxed()
                .toList();
        return phrasing.andOthers(
                open.stream().limit(QuotaSentence.MOST_NAMED).map(this::openOne).toList(), open.size());
    }

    private String openOne(int position) {
        return year.firedRules(position).isPerhapsNotGraded()
                ? PERHAPS_GRADED.in(phrasing.language(), sentence.who(position))
                : sentence.who(position);
    }

    /** Whether what counts above is open: the grade before the quota, whether it counts, or whether it was disciplined. */
    private boolean isOpen(int position) {
        Outcome outcome = year.beforeQuota(position).outcome();
        return outcome == Outcome.NEEDS_DECISION
                || outcome == Outcome.ON_HOLD
                || year.firedRules(position).isPerhapsNotGraded()
                || year.population().disciplined(position) == Disciplined.UNKNOWN;
    }

    /** The first candidates with the same total, as the sentence names them. */
    private List<String> tiedWith(Grading grading) {
        if (grading.quota().orElseThrow().fall() != QuotaStanding.Fall.TIED) {
            return List.of();
        }
        int position = year.population().position(grading.subject().id());
        return year.tiedWith(position, QuotaSentence.MOST_NAMED).stream()
                .map(sentence::who)
                .toList();
    }

    private String citation(String clause) {
        return Citation.of(rulebook, clause, phrasing.language());
    }

    private Stream<Parameter> quotaParameters() {
        return rulebook.parameters().all().stream().filter(it -> it.name().startsWith("quota."));
    }

    private Stream<Parameter> parametersOf(RuleText rule) {
        return Stream.concat(rule.bindings().values().stream(), rule.flags().stream())
                .map(name -> rulebook.parameters().find(name))
                .flatMap(Optional::stream);
    }

    private String marked(String sentence, Stream<Parameter> parameters) {
        List<Parameter> all = parameters.toList();
        boolean illustrative = all.stream().anyMatch(Parameter::illustrative);
        boolean interpretation = all.stream().anyMatch(Parameter::interpretation);
        return phrasing.marked(sentence, illustrative, interpretation);
    }

    private static @Nullable Boolean mark(boolean applies) {
        return applies ? Boolean.TRUE : null;
    }
}
