package vn.minhxet.rulebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.description.Description;
import vn.minhxet.rulebook.description.SheetDescription;
import vn.minhxet.rulebook.problem.Clauses;
import vn.minhxet.rulebook.problem.RulebookProblems;
import vn.minhxet.rulebook.problem.SheetFlaw;
import vn.minhxet.scoresheet.ScoreSheet;

/**
 * Checks score sheets as part of their rulebook: each rests on a document of it, and nobody is under two of them.
 */
final class SheetCheck {

    private final Description description;
    private final Optional<Rulebook> base;
    private final RulebookProblems problems;

    SheetCheck(Description description, Optional<Rulebook> base, RulebookProblems problems) {
        this.description = description;
        this.base = base;
        this.problems = problems;
    }

    void check() {
        List<ScoreSheet> others = new ArrayList<>(base.map(Rulebook::sheets).orElse(List.of()));
        for (SheetDescription one : description.sheets()) {
            RulebookProblems here = problems.in(description.id() + "/" + one.file());
            if (!description.points()) {
                here.add(
                        one.line("id"),
                        null,
                        SheetFlaw.WITHOUT_POINTS,
                        one.sheet().id());
            }
            sources(one, here);
            for (ScoreSheet other : others) {
                if (other.id().equals(one.sheet().id())) {
                    here.add(
                            one.line("id"),
                            null,
                            SheetFlaw.TWICE,
                            other.id(),
                            base.map(Rulebook::id).orElse(""));
                } else if (other.audience().overlaps(one.sheet().audience())) {
                    here.add(
                            one.line("for"),
                            null,
                            SheetFlaw.OVERLAP,
                            one.sheet().id(),
                            other.id());
                }
            }
            others.add(one.sheet());
        }
    }

    private void sources(SheetDescription one, RulebookProblems here) {
        List<String> documents = new ArrayList<>();
        base.ifPresent(book -> book.documents().forEach(it -> documents.add(it.id())));
        description.documents().forEach(it -> documents.add(it.id()));
        one.parameters().values().stream()
                .map(Parameter::clause)
                .distinct()
                .filter(it -> documents.stream().noneMatch(document -> Clauses.rests(it, document)))
                .forEach(it -> here.add(one.line("source"), null, SheetFlaw.SOURCE, it, String.join(", ", documents)));
    }
}
