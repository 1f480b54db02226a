package vn.minhxet.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.http.StrictJson;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.language.Quoted;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.whatif.Committees;
import vn.minhxet.whatif.Excerpt;
import vn.minhxet.whatif.QuestionPart;
import vn.minhxet.whatif.SuppositionException;
import vn.minhxet.whatif.Sweep;
import vn.minhxet.whatif.WhatIfQuestion;

/**
 * A what-if question about a held population as JSON spells it; a refusal names the property. Immutable.
 *
 * @param population the id of a held population
 * @param rulebook the id of the rulebook that graded; else the one in force
 * @param values the values that parameters take instead, of any type sent
 * @param committees the greatest number of committees listed
 * @param offset the number of changes skipped
 * @param limit the greatest number of changes listed
 */
record WhatIfRequest(
        String population,
        Optional<String> rulebook,
        WhatIfQuestion question,
        Map<String, JsonNode> values,
        int committees,
        int offset,
        int limit) {

    private static final Bilingual NOTHING_SUPPOSED = Messages.words("api.whatif.NOTHING_SUPPOSED");
    private static final MessageTemplate NOT_WITH_SWEEP = Messages.template("api.whatif.NOT_WITH_SWEEP", "property");
    private static final MessageTemplate STEP_WITHOUT_RANGE =
            Messages.template("api.whatif.STEP_WITHOUT_RANGE", "property");
    private static final MessageTemplate REFUSED = Messages.template("api.whatif.REFUSED", "place", "reason");
    private static final MessageTemplate BEYOND_RANGE = Messages.template("api.whatif.BEYOND_RANGE", "place", "reason");
    private static final MessageTemplate NUMBER_NEEDED = Messages.template("api.whatif.NUMBER_NEEDED", "place");
    private static final MessageTemplate FLAG_NEEDED = Messages.template("api.whatif.FLAG_NEEDED", "place");
    private static final MessageTemplate CODE_NEEDED = Messages.template("api.whatif.CODE_NEEDED", "place");
    private static final String POPULATION = "population";
    private static final String RULEBOOK = "rulebook";
    private static final String FORCE = "force";
    private static final String PARAMETER = "parameter";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String STEP = "step";
    private static final String SHIFT = "shift";

    /** What a variation may say. */
    private static final String[] OF_VARIATIONS = {PARAMETER, FROM, TO, STEP, SHIFT};

    /** What a question about a curve may say. */
    private static final String[] OF_SWEEPS = {
        POPULATION,
        RULEBOOK,
        QuestionPart.AGAINST.named(),
        QuestionPart.SET.named(),
        QuestionPart.REACHED.named(),
        QuestionPart.SWEEP.named(),
        FORCE
    };

    /** Nearly twice the targets that a shipped rulebook asks for (11); the server looks each up in every row of the year. */
    private static final int MOST_REACHED = 20;

    /** Lists every committee below a province (Lào Cai has 14, Huế 44) without being asked for more. */
    private static final int USUAL_COMMITTEES = 100;

    /** Each committee takes its matrices along: a thousand still make an answer that a browser shows. */
    private static final int MOST_COMMITTEES = 1_000;

    /** The server puts each listed change into words, so a caller fetches a long list in pages of this size at most. */
    private static final int MOST_PAGE = 500;

    /**
     * The question in a body that is about a curve.
     *
     * @throws ProblemException where it is none, or varies nothing
     */
    static WhatIfRequest readSweep(InputStream body) {
        StrictJson query = StrictJson.read(body, OF_SWEEPS);
        if (query.each(QuestionPart.SWEEP.named(), Sweep.MOST_SWEEPS, OF_VARIATIONS)
                .isEmpty()) {
            throw query.wrong(QuestionPart.SWEEP.named(), StrictJson.MISSING);
        }
        return request(query);
    }

    /**
     * The question in a body.
     *
     * @throws ProblemException where it is none
     */
    static WhatIfRequest read(InputStream body) {
        StrictJson query = StrictJson.read(body, properties());
        requireOnlyWhatCounts(query);
        WhatIfRequest request = request(query);
        request.requireSome();
        return request;
    }

    private static WhatIfRequest request(StrictJson query) {
        return new WhatIfRequest(
                query.required(POPULATION),
                query.text(RULEBOOK),
                question(query),
                query.values(QuestionPart.SET.named()),
                query.whole(QuestionPart.COMMITTEES.named(), USUAL_COMMITTEES, MOST_COMMITTEES),
                query.whole(QuestionPart.OFFSET.named(), 0, Integer.MAX_VALUE),
                query.whole(QuestionPart.LIMIT.named(), Excerpt.USUAL_LIMIT, MOST_PAGE));
    }

    private static String[] properties() {
        Stream<String> parts = Stream.of(QuestionPart.values())
                .filter(it -> it != QuestionPart.WHOLE)
                .map(QuestionPart::named);
        return Stream.of(Stream.of(POPULATION, RULEBOOK), parts, Stream.of(FORCE))
                .flatMap(it -> it)
                .toArray(String[]::new);
    }

    private static WhatIfQuestion question(StrictJson query) {
        return new WhatIfQuestion(
                query.text(QuestionPart.AGAINST.named()),
                query.values(QuestionPart.SET.named()).entrySet().stream()
                        .map(it -> new WhatIfQuestion.Setting(it.getKey(), written(it.getValue())))
                        .toList(),
                query.texts(QuestionPart.REACHED.named(), MOST_REACHED),
                query.each(QuestionPart.SWEEP.named(), Sweep.MOST_SWEEPS, OF_VARIATIONS).stream()
                        .map(WhatIfRequest::variation)
                        .toList(),
                query.code(QuestionPart.BY.named(), List.of(OrganizationKind.values()))
                        .map(Enum::name),
                query.flag(FORCE));
    }

    private static String written(JsonNode value) {
        return value.isNumber() ? StrictJson.written(value) : value.asText();
    }

    private static WhatIfQuestion.Variation variation(StrictJson query) {
        Optional<String> from = query.number(FROM);
        Optional<String> to = query.number(TO);
        Optional<String> step = query.number(STEP);
        if (from.isPresent() != to.isPresent()) {
            throw query.wrong(from.isEmpty() ? FROM : TO, StrictJson.MISSING);
        }
        if (step.isPresent() && from.isEmpty()) {
            throw query.wrong(STEP, STEP_WITHOUT_RANGE);
        }
        List<String> range = new ArrayList<>();
        Stream.of(from, to, step).forEach(it -> it.ifPresent(range::add));
        return new WhatIfQuestion.Variation(query.required(PARAMETER), range, query.text(SHIFT));
    }

    /** A curve carries counts alone. */
    private static void requireOnlyWhatCounts(StrictJson query) {
        if (query.has(QuestionPart.SWEEP.named())) {
            QuestionPart.OF_COMPARISONS.stream()
                    .map(QuestionPart::named)
                    .filter(query::has)
                    .forEach(it -> {
                        throw query.wrong(it, NOT_WITH_SWEEP);
                    });
        }
    }

    private void requireSome() {
        if (question.isEmpty()) {
            throw new ProblemException(ProblemKind.INVALID_BODY, NOTHING_SUPPOSED);
        }
    }

    /**
     * Refuses values of a wrong JSON type: a number as a string, a code as a number.
     *
     * @throws ProblemException that names the property
     */
    void requireTypes(Rulebook rulebook) {
        values.forEach((name, value) -> rulebook.parameters()
                .find(name)
                .flatMap(it -> typeMissed(it.unit(), value))
                .ifPresent(it -> {
                    throw new ProblemException(ProblemKind.INVALID_BODY, it.with(inSet(name)));
                }));
    }

    private static Optional<MessageTemplate> typeMissed(ParameterUnit unit, JsonNode value) {
        if (unit.isNumber()) {
            return value.isNumber() ? Optional.empty() : Optional.of(NUMBER_NEEDED);
        }
        if (unit == ParameterUnit.FLAG) {
            return value.isBoolean() ? Optional.empty() : Optional.of(FLAG_NEEDED);
        }
        return value.isTextual() ? Optional.empty() : Optional.of(CODE_NEEDED);
    }

    /** The part of a comparison that is shown. */
    Excerpt excerpt(Committees by) {
        return new Excerpt(by, committees, offset, limit);
    }

    /** The refusal of this question, with the property that it belongs to. */
    ProblemException refused(SuppositionException e) {
        MessageTemplate refused = e.isLiftedByForce() ? BEYOND_RANGE : REFUSED;
        return new ProblemException(ProblemKind.IMPOSSIBLE_SUPPOSITION, refused.with(property(e), e.words()));
    }

    private String property(SuppositionException e) {
        if (e.index().isEmpty()) {
            return e.part().named();
        }
        int index = e.index().getAsInt();
        return switch (e.part()) {
            case SET -> inSet(question.set().get(index).parameter());
            case SWEEP ->
                e.part().named() + '.' + Quoted.of(question.sweeps().get(index).parameter());
            default -> e.part().named();
        };
    }

    private static String inSet(String parameter) {
        return QuestionPart.SET.named() + '.' + Quoted.of(parameter);
    }
}
