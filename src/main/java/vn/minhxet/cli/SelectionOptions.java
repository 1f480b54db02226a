package vn.minhxet.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.CommandRefusedException;
import vn.minhxet.cli.context.Message;
import vn.minhxet.grading.UnknownSubjectException;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Nearest;
import vn.minhxet.selection.AmbiguousNameException;
import vn.minhxet.selection.Selection;
import vn.minhxet.selection.SubjectFilter;
import vn.minhxet.selection.SubjectOrder;
import vn.minhxet.selection.SubjectSearch;
import vn.minhxet.subject.Result;

/** The options that say who is told and in which order; they change no result. */
final class SelectionOptions {

    @Option(names = "--only", paramLabel = "RESULTS", split = ",", hideParamSyntax = true)
    private @Nullable List<String> only;

    @Option(names = "--in", paramLabel = "ORGANIZATION")
    private @Nullable String in;

    @Option(names = "--sort", paramLabel = "ORDER")
    private @Nullable String sort;

    /** Whether any of them is given. */
    boolean isGiven() {
        return only != null || in != null || sort != null;
    }

    /** Refuses what cannot be understood, before anything is read. */
    void check(CommandContext context) {
        results(context);
        order(context);
    }

    /** What they ask of a graded year. */
    Selection of(CommandContext context, YearGrading year) {
        return new Selection(new SubjectFilter(results(context), within(context, year)), order(context));
    }

    private Set<Result> results(CommandContext context) {
        if (only == null) {
            return EnumSet.allOf(Result.class);
        }
        Set<Result> results = EnumSet.noneOf(Result.class);
        only.forEach(it -> results.add(result(context, it.strip())));
        return results;
    }

    private static Result result(CommandContext context, String written) {
        List<String> codes = Stream.of(Result.values()).map(Result::name).toList();
        int at = codes.indexOf(written.toUpperCase(Locale.ROOT));
        if (at < 0) {
            throw unknown(context, Message.RESULT_UNKNOWN, codes, written);
        }
        return Result.values()[at];
    }

    private SubjectOrder order(CommandContext context) {
        if (sort == null) {
            return SubjectOrder.ID;
        }
        List<String> codes =
                Stream.of(SubjectOrder.values()).map(SubjectOrder::name).toList();
        int at = codes.indexOf(sort.toUpperCase(Locale.ROOT));
        if (at < 0) {
            throw unknown(context, Message.ORDER_UNKNOWN, codes, sort);
        }
        return SubjectOrder.values()[at];
    }

    private OptionalInt within(CommandContext context, YearGrading year) {
        if (in == null) {
            return OptionalInt.empty();
        }
        int position = position(context, year, in);
        if (!year.population().isOrganization(position)) {
            throw context.refusal(Message.IN_NO_ORGANIZATION, in);
        }
        return OptionalInt.of(position);
    }

    /** The position of the subject that somebody names, or the refusal that says which ones there are. */
    static int position(CommandContext context, YearGrading year, String written) {
        return named(context, () -> SubjectSearch.position(year, written));
    }

    /** Does some work; an id or name of nobody, or a name of several, is refused with those that are near. */
    static <T> T named(CommandContext context, Supplier<T> work) {
        try {
            return work.get();
        } catch (UnknownSubjectException unknown) {
            String question = unknown.question().in(context.language());
            throw new CommandRefusedException(
                    List.of(Message.SUBJECT_UNKNOWN.in(context.language(), unknown.subject()) + question));
        } catch (AmbiguousNameException several) {
            List<String> first = new ArrayList<>(several.first());
            if (several.count() > first.size()) {
                first.add("…");
            }
            throw context.refusal(Message.NAME_AMBIGUOUS, several.name(), several.count(), String.join("; ", first));
        }
    }

    private static CommandRefusedException unknown(
            CommandContext context, Message message, List<String> codes, String written) {
        String refused = message.in(context.language(), String.join(", ", codes), written);
        return new CommandRefusedException(
                List.of(refused + Nearest.behind(written, codes).in(context.language())));
    }
}
