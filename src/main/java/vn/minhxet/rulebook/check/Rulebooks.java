package vn.minhxet.rulebook.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhxet.facts.Period;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.problem.RuleProblem;
import vn.minhxet.rulebook.problem.RulebookProblems;

/**
 * The rulebooks of an installation (các bộ quy tắc): one folder each in its rules folder. Each is read and checked when
 * it is first needed. Safe for any thread.
 */
public final class Rulebooks {

    private static final MessageTemplate REFUSED = Messages.template("rulebook.choice.REFUSED", "rulebook", "count");

    private final List<String> ids;
    private final RulebookReader reader;

    private Rulebooks(List<String> ids, RulebookReader reader) {
        this.ids = ids;
        this.reader = reader;
    }

    /** Those of a rules folder as it is now. */
    public static Rulebooks in(Path rules) {
        return new Rulebooks(RulebookReader.ids(rules), new RulebookReader(rules));
    }

    /**
     * The changed copy of a rulebook, in a folder of its own anywhere; what it extends is that of a rules folder.
     *
     * @throws RulebookException where the check found a problem in it
     */
    public static Rulebook copy(Path folder, Path rules) {
        Path copy = folder.toAbsolutePath().normalize();
        return usable(new RulebookReader(rules, copy).read(copy.getFileName().toString()));
    }

    /** All ids, in order. */
    public List<String> ids() {
        return ids;
    }

    /**
     * The rulebook of an id.
     *
     * @throws RulebookException where there is none, or the check found a problem in it
     */
    public Rulebook get(String id) {
        RulebookReader.requireKnown(ids, id);
        return usable(reading(id));
    }

    /**
     * The text of a usable rulebook and of all that it extends: each file by {@code id/name}, lines ended by line feeds.
     * {@link #in} a folder that holds just these files reads the same rulebook again.
     */
    public synchronized Map<String, String> files(String id) {
        get(id);
        return reader.files(id);
    }

    private synchronized RulebookReading reading(String id) {
        return reader.read(id);
    }

    private static Rulebook usable(RulebookReading reading) {
        return reading.rulebook().orElseThrow(() -> refused(reading));
    }

    /**
     * The rulebook that grades a year: the one that is named, whether it is in force or not, else the one in force on
     * the last day; empty where there is none.
     *
     * @throws RulebookException where none is named so, or the check found a problem in one of them
     */
    public Optional<Rulebook> choose(Optional<String> id, Period year) {
        return id.isPresent() ? id.map(this::get) : inForce(year);
    }

    /** The one in force among those that extend nothing. */
    private Optional<Rulebook> inForce(Period year) {
        return ids.stream()
                .map(this::reading)
                .filter(it -> !it.extending())
                .map(Rulebooks::usable)
                .filter(it -> it.isInForce(year))
                .findFirst();
    }

    /** All rulebooks, in order of id. */
    public List<Rulebook> all() {
        return ids.stream().map(this::get).toList();
    }

    private static RulebookException refused(RulebookReading reading) {
        RulebookProblems problems = RulebookProblems.of("");
        RulebookCheck.collect(Optional.of(reading), problems);
        List<RuleProblem> found = problems.sorted();
        return new RulebookException(REFUSED.with(reading.id(), found.size()), found);
    }
}
