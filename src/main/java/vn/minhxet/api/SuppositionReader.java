package vn.minhxet.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.http.StrictJson;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Quoted;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.compiled.CompiledRulebook;
import vn.minhxet.whatif.ParameterValueParser;
import vn.minhxet.whatif.Supposition;
import vn.minhxet.whatif.SuppositionException;
import vn.minhxet.whatif.SuppositionFlaw;
import vn.minhxet.whatif.Sweep;
import vn.minhxet.whatif.TargetsReached;

/** Makes of a question what is supposed, and tells at which property it cannot be. Pure functions. */
final class SuppositionReader {

    private SuppositionReader() {}

    /** What is supposed of the parameters of a rulebook. */
    static Supposition of(WhatIfRequest question, CompiledRulebook rules) {
        Supposition supposition = Supposition.of(rules);
        for (Map.Entry<String, JsonNode> it : question.set().entrySet()) {
            Parameter moved = moved(rules.rulebook(), it.getKey(), it.getValue(), question.force());
            supposition = supposition.with(moved);
        }
        return supposition;
    }

    /** The same as if targets of some facts had been reached; goes through the facts. */
    static Supposition reaching(List<String> indicators, Supposition supposition, YearFacts facts) {
        Supposition reaching = supposition;
        for (String indicator : indicators) {
            TargetsReached reached = at("reached", () -> TargetsReached.in(facts, indicator));
            reaching = reaching.reaching(reached.indicator());
        }
        return reaching;
    }

    private static Parameter moved(Rulebook rulebook, String name, JsonNode value, boolean force) {
        String place = "set." + Quoted.of(name);
        rulebook.parameters().find(name).ifPresent(it -> requireType(it.unit(), value, place));
        String written = value.isNumber() ? StrictJson.written(value) : value.asText();
        return at(place, () -> ParameterValueParser.moved(rulebook, name, written, force));
    }

    private static void requireType(ParameterUnit unit, JsonNode value, String place) {
        if (unit.isNumber() && !value.isNumber()) {
            throw refused(ProblemKind.INVALID_BODY, place, new Bilingual("cần một số.", "takes a number."));
        }
        if (unit == ParameterUnit.FLAG && !value.isBoolean()) {
            throw refused(
                    ProblemKind.INVALID_BODY, place, new Bilingual("cần true hoặc false.", "takes true or false."));
        }
        if (unit == ParameterUnit.CODE && !value.isTextual()) {
            throw refused(ProblemKind.INVALID_BODY, place, new Bilingual("cần một chuỗi ký tự.", "takes a string."));
        }
    }

    /** The parameters that are varied, each as it stands in a rulebook. */
    static List<Sweep> sweeps(WhatIfRequest question, Rulebook rulebook) {
        return question.sweeps().stream()
                .map(it -> at(
                        "sweep." + Quoted.of(it.parameter()),
                        () -> Sweep.read(rulebook, it.parameter(), it.range(), question.force())))
                .toList();
    }

    /**
     * What is supposed at a property.
     *
     * @throws ProblemException that names the property where it cannot be
     */
    static <T> T at(String place, Supplier<T> supposed) {
        try {
            return supposed.get();
        } catch (SuppositionException e) {
            throw refused(ProblemKind.IMPOSSIBLE_SUPPOSITION, place, withForce(e));
        }
    }

    private static Bilingual withForce(SuppositionException e) {
        return e.flaw() == SuppositionFlaw.BEYOND_RANGE
                ? new Bilingual(
                        e.words().vi() + " Vẫn muốn thử thì đặt force là true.",
                        e.words().en() + " To try it all the same, set force to true.")
                : e.words();
    }

    private static ProblemException refused(ProblemKind kind, String place, Bilingual why) {
        return new ProblemException(kind, new Bilingual(place + ": " + why.vi(), place + ": " + why.en()));
    }
}
