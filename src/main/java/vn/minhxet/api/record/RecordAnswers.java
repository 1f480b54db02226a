package vn.minhxet.api.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.minhxet.account.Action;
import vn.minhxet.account.OrganizationPath;
import vn.minhxet.api.AnswerTag;
import vn.minhxet.api.GradingService;
import vn.minhxet.api.ListQuery;
import vn.minhxet.api.ServedRecord;
import vn.minhxet.api.people.CallerFilter;
import vn.minhxet.api.people.PeopleProblemMapper;
import vn.minhxet.grading.UnknownSubjectException;
import vn.minhxet.http.JsonAnswers;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.language.Language;
import vn.minhxet.language.Messages;
import vn.minhxet.overview.PageException;
import vn.minhxet.reading.FactsReading;
import vn.minhxet.record.Actor;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.record.RecordDamagedException;
import vn.minhxet.record.RecordRefusal;
import vn.minhxet.record.RecordRefusedException;
import vn.minhxet.record.people.AccessLog.Door;
import vn.minhxet.record.people.PeopleRefusedException;
import vn.minhxet.record.year.CampaignYears;
import vn.minhxet.store.StoreException;

/**
 * How the record is asked and how something is entered over HTTP: answers with tags, entries under a key that makes them safe
 * to repeat, and what the record refuses as problems. One for each request.
 */
final class RecordAnswers {

    static final String KEY = "Idempotency-Key";

    /** As keys are made by programs: a UUID has 36 characters. */
    private static final String KEY_FORM = "[!-~]{1,128}";

    private static final vn.minhxet.language.Bilingual WRONG_KEY = Messages.words("api.parameter.WRONG_KEY");

    private final ServedRecord served;
    private final GradingService service;
    private final ContainerRequestContext request;

    @Inject
    RecordAnswers(ServedRecord served, GradingService service, @Context ContainerRequestContext request) {
        this.served = served;
        this.service = service;
        this.request = request; // who asks is known later: it is made before the filters see the request
    }

    OfficeRecord record() {
        return served.record();
    }

    CampaignYears years() {
        return served.years();
    }

    GradingService service() {
        return service;
    }

    /** Who asks; where no record is served, that there is none. */
    Actor actor() {
        record();
        return new Actor(CallerFilter.caller(request));
    }

    /** Holds an action that is not about anyone in particular against the grants of who asks. */
    void require(Action action) {
        require(actor(), action);
    }

    /** The same of one who asked earlier, as the grants are by now. */
    void require(Actor actor, Action action) {
        told(() -> {
            record().require(actor.caller(), action, OrganizationPath.WHOLE);
            return true;
        });
    }

    /** The same of something about a subject of a campaign. */
    void require(Action action, String campaign, String subject) {
        told(() -> {
            record().require(actor().caller(), action, campaign, subject);
            return true;
        });
    }

    /** Notes that who asks looks at the result of a subject, or at its reasons. */
    void noteView(String campaign, String subject) {
        told(() -> {
            record().accessLog().noteView(actor().caller(), Door.HTTP, campaign, subject);
            return true;
        });
    }

    // Reading

    /** What was asked. */
    record Question(QueryParameters query, Language language) {

        static Question of(UriInfo uri, HttpHeaders headers) {
            QueryParameters query = QueryParameters.of(uri);
            return new Question(query, query.language(headers));
        }
    }

    /**
     * The answer to a question about the record as it is now: its tag changes with every entry of the ledger.
     *
     * @param action what who asks must be allowed to do
     */
    Response read(
            Action action,
            UriInfo uri,
            HttpHeaders headers,
            Request request,
            java.util.function.Function<Question, Object> answer) {
        require(action);
        Question question = Question.of(uri, headers);
        EntityTag tag = told(() -> tag(uri, question, List.of(String.valueOf(record().size()))));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        if (known != null) {
            return known.tag(tag)
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                    .build();
        }
        return answer(question.language(), tag, told(() -> answer.apply(question)));
    }

    /** The tag of an answer. */
    static EntityTag tag(UriInfo uri, Question question, List<String> parts) {
        List<String> all =
                new ArrayList<>(List.of(uri.getPath(), question.language().code()));
        question.query().all().forEach((name, value) -> {
            if (!name.equals("lang")) {
                all.add(name + '=' + value);
            }
        });
        all.addAll(parts);
        return AnswerTag.of(all);
    }

    static Response answer(Language language, EntityTag tag, Object entity) {
        return Response.ok(entity)
                .tag(tag)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    // Entering

    /**
     * Enters something, once under the key that the caller gave, and answers what came of it; an answer that was lost is given
     * again.
     *
     * @param actor who asks, as the thread of the request knows it: work may go on at another
     * @param body a hash of the body
     * @param prepare works out what takes long, outside of the transaction in which the rest is entered
     */
    Response enter(Actor actor, UriInfo uri, HttpHeaders headers, String body, Supplier<Supplier<Object>> prepare) {
        return Response.ok(entered(actor, uri, headers, body, prepare), MediaType.APPLICATION_JSON)
                .build();
    }

    /** The same, as bytes. */
    byte[] entered(Actor actor, UriInfo uri, HttpHeaders headers, String body, Supplier<Supplier<Object>> prepare) {
        Optional<String> key = key(headers);
        String caller = actor.name();
        String request = hash(uri, body);
        return told(() -> {
            Optional<byte[]> known = key.flatMap(it -> record().answered(caller, it, request));
            if (known.isPresent()) {
                return known.get();
            }
            Supplier<Object> work = prepare.get();
            return key.isPresent()
                    ? record().once(caller, key.get(), request, () -> bytes(work.get()))
                    : record().together(() -> bytes(work.get()));
        });
    }

    /**
     * The key under which something is entered once.
     *
     * @throws ProblemException where it is none
     */
    static Optional<String> key(HttpHeaders headers) {
        Optional<String> key = Optional.ofNullable(headers.getHeaderString(KEY));
        key.filter(it -> !it.matches(KEY_FORM)).ifPresent(it -> {
            throw new ProblemException(ProblemKind.INVALID_PARAMETER, WRONG_KEY);
        });
        return key;
    }

    /** All that was asked: where, how and with what. In which language it is answered is no part of it. */
    private static String hash(UriInfo uri, String body) {
        StringBuilder all = new StringBuilder(uri.getPath()).append('\n');
        QueryParameters.of(uri).all().forEach((name, value) -> {
            if (!name.equals("lang")) {
                all.append(name).append('=').append(value).append('\n');
            }
        });
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(all.append(body).toString().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static byte[] bytes(Object value) {
        return vn.minhxet.api.YearDocument.bytes(out -> out.write(JsonAnswers.MAPPER.writeValueAsBytes(value)));
    }

    // Refusals

    /** Does something, and tells what the record refuses as a problem. */
    static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (RecordRefusedException refused) {
            throw refused(refused);
        } catch (PeopleRefusedException refused) {
            throw PeopleProblemMapper.problem(refused);
        } catch (StoreException e) {
            throw unavailable(e);
        } catch (FactsReading.RefusedException e) {
            throw ProblemException.refused(e.refused());
        } catch (UnknownSubjectException unknown) {
            throw GradingService.refused(unknown);
        } catch (PageException unknown) {
            throw ListQuery.refused(unknown);
        } catch (RecordDamagedException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private static ProblemException unavailable(StoreException e) {
        ProblemException told = new ProblemException(ProblemKind.DATABASE_UNAVAILABLE);
        told.initCause(e);
        return told;
    }

    private static ProblemException refused(RecordRefusedException refused) {
        ProblemKind kind = refused.refusal()
                .map(RecordRefusal::valueOf)
                .map(RecordAnswers::kind)
                .orElse(ProblemKind.REFUSED_BY_RECORD);
        ProblemException told = refused.steps().isEmpty()
                ? new ProblemException(kind, refused.words().get(0))
                : new ProblemException(
                        kind,
                        refused.words().get(0),
                        refused.steps().stream()
                                .map(it ->
                                        new ProblemException.Refusal(it.kind().name(), it.subject(), it.words()))
                                .toList());
        told.initCause(refused);
        return told;
    }

    private static ProblemKind kind(RecordRefusal refusal) {
        return switch (refusal) {
            case CAMPAIGN_UNKNOWN -> ProblemKind.UNKNOWN_CAMPAIGN;
            case RUN_UNKNOWN, NO_RUN -> ProblemKind.UNKNOWN_RUN;
            case SUBJECT_WITHOUT_STEP -> ProblemKind.UNKNOWN_RESULT;
            case CAMPAIGN_EXISTS, CAMPAIGN_CLOSED, CAMPAIGN_OPEN, HISTORY_FORKED -> ProblemKind.RECORD_CONFLICT;
            case KEY_REUSED -> ProblemKind.KEY_REUSED;
            default -> ProblemKind.REFUSED_BY_RECORD;
        };
    }
}
