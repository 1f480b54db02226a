package vn.minhxet.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import vn.minhxet.explain.Phrasing;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.reading.Rulebooks;
import vn.minhxet.subject.Period;

/** The option that names a rulebook, and the choice by the graded year where none is named. */
final class RulebookChoice {

    @Option(names = "--rulebook", paramLabel = "ID")
    private String id;

    Rulebook choose(Workplace workplace, Period period) {
        Rulebooks rulebooks = workplace.installation().rulebooks();
        return id == null ? inForce(workplace, rulebooks, period) : named(workplace, rulebooks, period);
    }

    private Rulebook named(Workplace workplace, Rulebooks rulebooks, Period period) {
        Rulebook rulebook = rulebooks.get(id);
        warnOutside(workplace, rulebook, period);
        return rulebook;
    }

    /** Warns where a rulebook is not in force at the end of the graded year. */
    static void warnOutside(Workplace workplace, Rulebook rulebook, Period period) {
        if (!rulebook.inForceOn(period.lastDay())) {
            workplace
                    .console()
                    .say(Message.RULEBOOK_OUTSIDE, rulebook.id(), inForce(workplace, rulebook), period.year());
        }
    }

    private static Rulebook inForce(Workplace workplace, Rulebooks rulebooks, Period period) {
        Rulebook rulebook =
                rulebooks.inForceOn(period.lastDay()).orElseThrow(() -> none(workplace, rulebooks.all(), period));
        workplace.console().say(Message.RULEBOOK_CHOSEN, period.year(), rulebook.id());
        return rulebook;
    }

    private static Refusal none(Workplace workplace, List<Rulebook> all, Period period) {
        String each = all.stream()
                .map(it -> it.id() + " (" + inForce(workplace, it) + ")")
                .collect(Collectors.joining(", "));
        String day = new Phrasing(workplace.language()).day(period.lastDay());
        return workplace.refusal(Message.RULEBOOK_NONE, day, each);
    }

    private static String inForce(Workplace workplace, Rulebook rulebook) {
        Phrasing phrasing = new Phrasing(workplace.language());
        String from = phrasing.day(rulebook.from());
        return rulebook.to()
                .map(it -> Message.IN_FORCE_FROM_TO.in(workplace.language(), from, phrasing.day(it)))
                .orElseGet(() -> Message.IN_FORCE_FROM.in(workplace.language(), from));
    }
}
