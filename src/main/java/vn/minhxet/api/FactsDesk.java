package vn.minhxet.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Optional;
import org.glassfish.jersey.server.CloseableService;
import vn.minhxet.exchange.FactsReader;
import vn.minhxet.exchange.FactsReading;
import vn.minhxet.exchange.ReadingLimits;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.Plan;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.subject.YearFacts;

/** Grades the facts that requests bring, under the rulebook they name or the one in force. Safe for any thread. */
final class FactsDesk {

    private static final String UTF_8 = "utf-8";

    private final Shelf shelf;
    private final Bodies bodies;
    private final Desk desk;
    private final ReadingLimits reading;

    FactsDesk(Shelf shelf, Limits limits) {
        this.shelf = shelf;
        this.bodies = new Bodies(limits);
        this.desk = new Desk(limits);
        this.reading = ReadingLimits.REQUESTS.withFileBytes(limits.bodyBytes());
    }

    /**
     * The graded year.
     *
     * @param rulebook the one named, else the one in force at the end of the graded year is taken
     * @param closing what it holds until the request is done
     */
    YearGrading grade(Optional<String> rulebook, HttpHeaders headers, InputStream in, CloseableService closing) {
        Optional<Plan> named = rulebook.map(shelf::named);
        requirePlainJson(headers);
        try (Body body = bodies.receive(headers, in)) {
            Desk.Place place = desk.take();
            closing.add(place::close);
            return place.work(() -> grade(named, body));
        }
    }

    private YearGrading grade(Optional<Plan> named, Body body) {
        FactsReading read = FactsReader.json(body.stream(), reading);
        if (read instanceof FactsReading.Refused refused) {
            throw ProblemException.refused(refused);
        }
        YearFacts facts = read.orThrow();
        Plan plan = named.orElseGet(() -> shelf.inForceIn(facts.period()));
        return new Grader(plan).grade(facts);
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
