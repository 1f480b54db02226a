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

    boolean isGiven() {
        return id != null;
    }

    /** Names a rulebook where none is named. */
    void orElse(String other) {
        id = id == null ? other : id;
    }

    Rulebook choose(CommandContext context, Period period) {
        Rulebooks rulebooks = context.installation().rulebooks();
        Rulebook rulebook = rulebooks
                .choose(Optional.ofNullable(id), period)
                .orElseThrow(() -> none(context, rulebooks.all(), period));
        if (id == null) {
            context.console().print(Message.RULEBOOK_CHOSEN, words(context, period), rulebook.id());
        }
        warnOutside(context, rulebook, period);
        return rulebook;
    }

    /** Warns where a rulebook is not in force at the end of the graded period. */
    static void warnOutside(CommandContext context, Rulebook rulebook, Period period) {
        if (!rulebook.isInForce(period)) {
            context.console()
                    .print(Message.RULEBOOK_OUTSIDE, rulebook.id(), inForce(context, rulebook), words(context, period));
        }
    }

    private static String words(CommandContext context, Period period) {
        return new ValueFormat(context.language()).period(period);
    }

    private static CommandRefusedException none(CommandContext context, List<Rulebook> all, Period period) {
        String each = all.stream()
                .map(it -> it.id() + " (" + inForce(context, it) + ")")
                .collect(Collectors.joining(", "));
        String day = new ValueFormat(context.language()).day(period.lastDay());
        return context.refusal(Message.RULEBOOK_NONE, day, each);
    }

    private static String inForce(CommandContext context, Rulebook rulebook) {
        ValueFormat phrasing = new ValueFormat(context.language());
        String from = phrasing.day(rulebook.from());
        return rulebook.to()
                .map(it -> Message.IN_FORCE_FROM_TO.in(context.language(), from, phrasing.day(it)))
                .orElseGet(() -> Message.IN_FORCE_FROM.in(context.language(), from));
    }
}
