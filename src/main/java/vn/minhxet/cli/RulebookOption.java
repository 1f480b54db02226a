package vn.minhxet.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.CommandRefusedException;
import vn.minhxet.cli.context.Message;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.facts.Period;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.check.Rulebooks;

/** The option that names a rulebook, and the choice by the graded year where none is named. */
final class RulebookOption {

    @Option(names = "--rulebook", paramLabel = "ID")
    private @Nullable String id;

    Rulebook choose(CommandContext workplace, Period period) {
        Rulebooks rulebooks = workplace.installation().rulebooks();
        Rulebook rulebook = rulebooks
                .choose(Optional.ofNullable(id), period)
                .orElseThrow(() -> none(workplace, rulebooks.all(), period));
        if (id == null) {
            workplace.console().print(Message.RULEBOOK_CHOSEN, period.year(), rulebook.id());
        }
        warnOutside(workplace, rulebook, period);
        return rulebook;
    }

    /** Warns where a rulebook is not in force at the end of the graded year. */
    static void warnOutside(CommandContext workplace, Rulebook rulebook, Period period) {
        if (!rulebook.isInForce(period)) {
            workplace
                    .console()
                    .print(Message.RULEBOOK_OUTSIDE, rulebook.id(), inForce(workplace, rulebook), period.year());
        }
    }

    private static CommandRefusedException none(CommandContext workplace, List<Rulebook> all, Period period) {
        String each = all.stream()
                .map(it -> it.id() + " (" + inForce(workplace, it) + ")")
                .collect(Collectors.joining(", "));
        String day = new ValueFormat(workplace.language()).day(period.lastDay());
        return workplace.refusal(Message.RULEBOOK_NONE, day, each);
    }

    private static String inForce(CommandContext workplace, Rulebook rulebook) {
        ValueFormat phrasing = new ValueFormat(workplace.language());
        String from = phrasing.day(rulebook.from());
        return rulebook.to()
                .map(it -> Message.IN_FORCE_FROM_TO.in(workplace.language(), from, phrasing.day(it)))
                .orElseGet(() -> Message.IN_FORCE_FROM.in(workplace.language(), from));
    }
}
