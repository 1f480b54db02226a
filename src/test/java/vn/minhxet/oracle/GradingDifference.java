package vn.minhxet.oracle;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.YearGrading;

/**
 * The program and another evaluator asked about the same year (đối chiếu hai bộ đánh giá). Safe for any thread.
 *
 * @param told what is compared of a grading of the program
 * @param expected the same from the other evaluator, by id; it may take what the program prepared from the year
 */
record GradingDifference(
        Grader grader, Function<Grading, ?> told, BiFunction<YearFacts, YearGrading, Map<String, ?>> expected) {

    /** The program and a plain evaluator. */
    GradingDifference(Grader grader, Oracle oracle) {
        this(grader, ExpectedGrading::of, (facts, year) -> oracle.answers(facts));
    }

    /** What each of the two says of one subject. */
    record Difference(Object program, Object oracle) {

        @Override
        public String toString() {
            return "program " + program + "\n  oracle  " + oracle;
        }
    }

    /** The subjects of which the two do not say the same, by id. */
    Map<String, Difference> of(YearFacts facts) {
        YearGrading year = grader.grade(facts);
        Map<String, ?> others = expected.apply(facts, year);
        Map<String, ?> produced = year.gradings().stream()
                .collect(Collectors.toMap(it -> it.subject().id(), told));
        Set<String> subjects = new HashSet<>(others.keySet());
        subjects.addAll(produced.keySet());
        Map<String, Difference> differences = new TreeMap<>();
        for (String subject : subjects) {
            Difference both = new Difference(produced.get(subject), others.get(subject));
            if (both.program() == null || !both.program().equals(both.oracle())) {
                differences.put(subject, both);
            }
        }
        return differences;
    }
}
