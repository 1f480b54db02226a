package vn.minhxet.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.glassfish.jersey.server.CloseableService;
import vn.minhxet.api.rulebook.RulebookLibrary;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.UnknownSubjectException;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.http.RequestBody;
import vn.minhxet.http.RequestBodyReader;
import vn.minhxet.http.RequestLimits;
import vn.minhxet.http.WorkPool;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.language.Quoted;
import vn.minhxet.overview.ReasonCount;
import vn.minhxet.population.Population;
import vn.minhxet.population.PreparedSize;
import vn.minhxet.reading.FactsReading;
import vn.minhxet.reading.table.ReadingLimits;

/**
 * Grades the facts that requests bring or the population that they name, under the rulebook they name or the one in
 * force. Safe for any thread.
 */
public final class GradingService {

    /** The parameter that names a rulebook. */
    public static final String RULEBOOK = "rulebook";

    /** The parameter that names a population, instead of facts in the body. */
    static final String POPULATION = "population";

    /** Reasons take 700 bytes each: 70 MB, as much as a body may bring. */
    private static final long ALWAYS_LISTED = 100_000;

    /** More than the subjects of the shipped years list on average. */
    private static final int LISTED_EACH = 8;

    private static final MessageTemplate UNKNOWN_SUBJECT =
            Messages.template("api.detail.UNKNOWN_SUBJECT", "subject", "hint");
    private static final String UTF_8 = "utf-8";

    /**
     * So many years that requests brought stay in memory while their answers are sent, for each that may be graded: who
     * fetches slowly holds memory, and no place at which others are answered.
     */
    private static final int SENT = 2;

    private final RulebookLibrary shelf;
    private final HeldPopulations populations;
    private final RequestBodyReader bodies;
    private final WorkPool questions;
    private final WorkPool sweeps;
    private final WorkPool sent;
    private final ReadingLimits reading;

    GradingService(RulebookLibrary shelf, HeldPopulations populations, RequestLimits limits) {
        this.shelf = shelf;
        this.populations = populations;
        this.bodies = new RequestBodyReader(limits);
        this.questions = new WorkPool(limits);
        this.sweeps = new WorkPool(limits);
        this.sent = new WorkPool(limits.withGradings(SENT * limits.gradings()));
        this.reading = ReadingLimits.REQUESTS.withFileBytes(limits.bodyBytes());
    }

    /**
     * The graded year itself, to be written while it is sent; it stays in memory until then.
     *
     * @param closing takes what it holds until the request is done
     */
    YearGrading gradeToSend(QueryParameters query, HttpHeaders headers, InputStream in, CloseableService closing) {
        return grade(query, headers, in, () -> closing.add(sent.take()::close), GradingService::bounded);
    }

    /**
     * The year itself, where its gradings make an answer of bounded size.
     *
     * @throws ProblemException where they list too many reasons
     */
    static YearGrading bounded(YearGrading year) {
        long most =
                Math.max(ALWAYS_LISTED, (long) LISTED_EACH * year.population().size());
        if (ReasonCount.exceeds(year, most)) {
            throw new ProblemException(ProblemKind.ANSWER_TOO_LARGE);
        }
        return year;
    }

    /**
     * The answer made from the graded year.
     *
     * @param query may name a rulebook, else the one in force at the end of the graded year grades; may name a
     *     population, else the body has the facts
     * @param then makes it, within the time of the grading
     */
    <T> T grade(QueryParameters query, HttpHeaders headers, InputStream in, Function<YearGrading, T> then) {
        return grade(query, headers, in, () -> {}, then);
    }

    /**
     * @param arrived is done when the facts of the body are there
     */
    private <T> T grade(
            QueryParameters query,
            HttpHeaders headers,
            InputStream in,
            Runnable arrived,
            Function<YearGrading, T> then) {
        Optional<String> rulebook = query.text(RULEBOOK);
        rulebook.ifPresent(shelf::named); // refused before the facts are received
        Optional<String> population = query.text(POPULATION);
        if (population.isPresent()) {
            bodies.requireNone(headers, in);
            HeldPopulation held = populations.use(population.get());
            EvaluationPlan plan = shelf.choose(rulebook, held.population().period());
            return atDesk(() -> then.apply(held.graded(plan)));
        }
        requirePlainJson(headers);
        try (RequestBody body = bodies.receive(headers, in)) {
            arrived.run();
            return atDesk(() -> then.apply(grade(rulebook, body)));
        }
    }

    /** Holds the facts that a request brings. */
    HeldPopulation hold(HttpHeaders headers, InputStream in) {
        populations.requireRoom(0);
        FactsIntake intake = FactsIntake.of(headers.getMediaType());
        if (intake == FactsIntake.JSON) {
            requirePlainJson(headers);
        }
        try (RequestBody body = bodies.receive(headers, in)) {
            populations.requireRoom(body.length());
            Population population = atDesk(() -> population(intake.read(body.stream(), reading)));
            return populations.hold(population, PreparedSize.of(population, body.length()));
        }
    }

    /**
     * What is made of the facts that a request brings, in any of the forms that facts come in.
     *
     * @param then is told the facts once they are read, and a hash of the bytes that arrived
     */
    public <T> T facts(HttpHeaders headers, InputStream in, BiFunction<Supplier<YearFacts>, String, T> then) {
        FactsIntake intake = FactsIntake.of(headers.getMediaType());
        if (intake == FactsIntake.JSON) {
            requirePlainJson(headers);
        }
        try (RequestBody body = bodies.receive(headers, in)) {
            return atDesk(() -> then.apply(() -> facts(intake.read(body.stream(), reading)), body.hash()));
        }
    }

    /**
     * What is made of a body of JSON, of any size that facts may have.
     *
     * @param then is told the body and a hash of its bytes
     */
    public <T> T json(HttpHeaders headers, InputStream in, BiFunction<InputStream, String, T> then) {
        requirePlainJson(headers);
        try (RequestBody body = bodies.receive(headers, in)) {
            return then.apply(body.stream(), body.hash());
        }
    }

    /** The question in the small body of a request. */
    <T> T question(HttpHeaders headers, InputStream in, Function<InputStream, T> reader) {
        requirePlainJson(headers);
        try (RequestBody body = bodies.receiveQuestion(headers, in)) {
            return reader.apply(body.stream());
        }
    }

    /** Work at a place, which is free again as soon as the work is done: while the answer is sent nobody waits for it. */
    public <T> T atDesk(Supplier<T> work) {
        return at(questions, ProblemKind.GRADING_TOO_LONG, work);
    }

    /** Work on a sweep, at a place of its own kind: questions that are answered at once never wait behind sweeps. */
    <T> T atSweepDesk(Supplier<T> work) {
        return at(sweeps, ProblemKind.SWEEP_TOO_LONG, work);
    }

    /**
     * A place for a sweep that nobody waits for, however long it takes until one is free.
     *
     * @throws InterruptedException where it is not wanted any more
     */
    WorkPool.Place sweepDeskWhenFree() throws InterruptedException {
        return sweeps.takeWhenFree();
    }

    private static <T> T at(WorkPool pool, ProblemKind tooLong, Supplier<T> work) {
        try (WorkPool.Place place = pool.take()) {
            return place.work(tooLong, work);
        }
    }

    private YearGrading grade(Optional<String> rulebook, RequestBody body) {
        Population population = population(FactsIntake.JSON.read(body.stream(), reading));
        return new Grader(shelf.choose(rulebook, population.period())).grade(population);
    }

    private static Population population(FactsReading read) {
        return Population.of(facts(read));
    }

    private static YearFacts facts(FactsReading read) {
        if (read instanceof FactsReading.Refused refused) {
            throw ProblemException.refused(refused);
        }
        return read.orThrow();
    }

    /** The problem of an id that is nobody's. */
    public static ProblemException refused(UnknownSubjectException unknown) {
        return new ProblemException(
                ProblemKind.UNKNOWN_SUBJECT, UNKNOWN_SUBJECT.with(Quoted.of(unknown.subject()), unknown.question()));
    }

    private static void requirePlainJson(HttpHeaders headers) {
        MediaType type = headers.getMediaType();
        boolean json = type != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(type) && !type.isWildcardSubtype();
        boolean utf8 = json
                && type.getParameters()
                        .getOrDefault(MediaType.CHARSET_PARAMETER, UTF_8)
                        .equalsIgnoreCase(UTF_8);
        String encoding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (!utf8 || (encoding != null && !encoding.equalsIgnoreCase("identity"))) {
            throw new ProblemException(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
        }
    }
}
