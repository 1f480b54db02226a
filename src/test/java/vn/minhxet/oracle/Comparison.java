package vn.minhxet.oracle;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.QuotaStanding;
import vn.minhxet.oracle.Answer.Place;
import vn.minhxet.subject.YearFacts;

/** The program and the oracle asked about the same year (đối chiếu hai bộ đánh giá). Safe for any thread. */
final class Comparison {

    private final Grader grader;
    private final Oracle oracle;

    Comparison(Grader grader, Oracle oracle) {
        this.grader = grader;
        this.oracle = oracle;
    }

    /** What each of the two says of one subject. */
    record Difference(Answer program, Answer oracle) {

        @Override
        public String toString() {
            return "program " + program + "\n  oracle  " + oracle;
        }
    }

    /** The subjects of which the two do not say the same, by id. */
    Map<String, Difference> of(YearFacts facts) {
        Map<String, Answer> expected = oracle.answers(facts);
        Map<String, Answer> produced = grader.grade(facts).gradings().stream()
                .collect(Collectors.toMap(it -> it.subject().id(), Comparison::answer));
        Set<String> subjects = new HashSet<>(expected.keySet());
        subjects.addAll(produced.keySet());
        Map<String, Difference> differences = new TreeMap<>();
        for (String subject : subjects) {
            Difference both = new Difference(produced.get(subject), expected.get(subject));
            if (both.program() == null || !both.program().equals(both.oracle())) {
                differences.put(subject, both);
            }
        }
        return differences;
    }

    private static Answer answer(Grading it) {
        return new Answer(
                it.outcome(),
                it.grade().orElse(null),
                it.eligibleGrade().orElse(null),
                Set.copyOf(it.openGrades()),
                it.score().isPresent() ? BigDecimal.valueOf(it.score().getAsLong(), 2) : null,
                it.quota().map(Comparison::place).orElse(null));
    }

    private static Place place(QuotaStanding it) {
        return new Place(it.limit(), it.baseCount(), it.candidates(), it.rank());
    }
}
