package vn.minhxet.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.minhxet.grading.BlockEvaluator;
import vn.minhxet.grading.FiredRules;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.subject.Result;

/** Whether hand-written code and sessions say of every member what production says. */
final class Agreement {

    private final BenchPopulation ground;
    private final Members members;
    private final HandWritten code;
    private final BlockEvaluator asking;

    private Agreement(BenchPopulation ground) {
        this.ground = ground;
        this.members = Members.of(ground.year());
        this.code = ground.handWritten();
        this.asking = ground.plan().evaluator(1);
    }

    /** All that was said of a member: result before the quota, points (-1 unknown), rules that fired, rules not asked. */
    private record Said(Result result, long score, long fired, long unknown) {}

    /** The first difference between hand-written code and production, in words. */
    static Optional<String> difference(BenchPopulation ground) {
        Agreement agreement = new Agreement(ground);
        return agreement.first(agreement.members.count(), agreement::byHand);
    }

    /** The first difference between sessions and hand-written code, among a slice of the members. */
    static Optional<String> difference(BenchPopulation ground, SessionPasses sessions) {
        Agreement agreement = new Agreement(ground);
        return agreement.first(SessionPasses.SLICE, at -> agreement.inSessions(sessions, at));
    }

    private Optional<String> first(int count, IntFunction<Optional<String>> difference) {
        return IntStream.range(0, count)
                .mapToObj(difference)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> byHand(int at) {
        Said planned = planned(at);
        Result result = code.grade(members.all()[at], members.missing()[at]);
        Said written = new Said(result, code.score(), code.fired(), code.unknown());
        return planned.equals(written)
                ? Optional.empty()
                : Optional.of(members.all()[at] + "\n by the plan:  " + words(planned) + "\n hand-written: "
                        + words(written));
    }

    private Said planned(int at) {
        asking.begin();
        asking.add(members.all()[at], members.missing()[at]);
        FiredRules[] asked = new FiredRules[1];
        asking.evaluate(asked, 0);
        FiredRules profile = asked[0];
        int position = ground.year().population().organizations() + at;
        if (profile.result() != ground.year().beforeQuota(position)) {
            throw new IllegalStateException("the plan differs from the grading of the year: " + members.all()[at]);
        }
        long score = ground.year().grading(position).score().orElse(-1);
        return new Said(profile.result(), score, mask(profile.fired()), mask(profile.unknown()));
    }

    private long mask(List<RuleText> rules) {
        return rules.stream().mapToLong(it -> code.mask(it.name())).reduce(0, (left, right) -> left | right);
    }

    private String words(Said said) {
        return said.result() + " " + said.score() + " " + code.names(said.fired()) + " " + code.names(said.unknown());
    }

    /** Sessions know nothing of missing facts. */
    private Optional<String> inSessions(SessionPasses sessions, int at) {
        code.grade(members.all()[at], members.missing()[at]);
        if (code.unknown() != 0) {
            return Optional.empty();
        }
        long written = code.fired();
        return sessions.heard(at)
                .filter(it -> it != written)
                .findFirst()
                .map(it -> members.all()[at] + "\n in a session: " + code.names(it) + "\n hand-written: "
                        + code.names(written));
    }
}
