package vn.minhxet.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.minhxet.account.Action;
import vn.minhxet.account.Caller;
import vn.minhxet.account.OrganizationPath;
import vn.minhxet.account.RoleTable;
import vn.minhxet.api.people.CallerFilter;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.population.Population;
import vn.minhxet.record.Actor;
import vn.minhxet.record.people.AccessLog;
import vn.minhxet.record.people.PeopleRefusedException;
import vn.minhxet.record.people.PeopleRefusedException.PeopleRefusal;
import vn.minhxet.web.page.Reader;

/** Who asks for a page, and what the record lets that caller do (người yêu cầu trang). One for each request. */
final class PageCaller {

    private static final MessageTemplate ROLES = Messages.template("web.forbidden.ROLES", "action", "roles");

    private final CampaignPages pages;
    private final Optional<Caller> caller;

    /** The caller is looked up at once, by the thread of the request: work may go on at another. */
    @Inject
    PageCaller(CampaignPages pages, @Context ContainerRequestContext request) {
        this.pages = pages;
        this.caller = CallerFilter.found(request);
    }

    /** As a page shows who reads it. */
    Reader reader() {
        return reader(caller);
    }

    static Reader reader(Optional<Caller> caller) {
        return caller.flatMap(Caller::account).map(Reader::of).orElse(Reader.NOBODY);
    }

    /** As the record is asked. */
    Actor actor() {
        return new Actor(caller());
    }

    private Caller caller() {
        return caller.orElseThrow(() -> new ProblemException(ProblemKind.NOT_SIGNED_IN));
    }

    /**
     * Holds an action over the whole record, or one that concerns no organization, against the grants.
     *
     * @throws ProblemException where it is not allowed, with the roles that are needed
     */
    void require(Action action) {
        told(action, () -> pages.record().require(caller(), action, OrganizationPath.WHOLE));
    }

    /** The same of something about a subject of a campaign. */
    void require(Action action, String campaign, String subject) {
        told(action, () -> pages.record().require(caller(), action, campaign, subject));
    }

    /** The same of something that is then confined to what the caller reaches. */
    void requireSomewhere(Action action) {
        pages.record();
        if (!reader().may(action)) {
            throw forbidden(action);
        }
    }

    private static void told(Action action, Runnable work) {
        try {
            work.run();
        } catch (PeopleRefusedException refused) {
            if (refused.refusal() != PeopleRefusal.FORBIDDEN) {
                throw refused;
            }
            ProblemException told = forbidden(action);
            told.initCause(refused);
            throw told;
        }
    }

    private static ProblemException forbidden(Action action) {
        Bilingual roles = new Bilingual(roles(action, Language.VI), roles(action, Language.EN));
        return new ProblemException(
                ProblemKind.FORBIDDEN, ROLES.with(action.words().insideSentence(), roles));
    }

    private static String roles(Action action, Language language) {
        return RoleTable.rolesFor(action).stream()
                .map(it -> it.words().in(language))
                .collect(Collectors.joining(", "));
    }

    /** Which subjects of a campaign an action of the caller reaches. */
    Predicate<String> reach(Action action, String campaign) {
        return pages.record().reach(caller(), action, campaign);
    }

    /** The ids of those; empty where it reaches everybody. */
    Optional<Set<String>> reached(Action action, String campaign, Population population) {
        if (reader().mayEverywhere(action)) {
            return Optional.empty();
        }
        return Optional.of(IntStream.range(0, population.size())
                .mapToObj(it -> population.row(it).id())
                .filter(reach(action, campaign))
                .collect(Collectors.toSet()));
    }

    /** Notes that the caller looked at why a subject has its grade. */
    void noteView(String campaign, String subject) {
        pages.record().accessLog().noteView(caller(), AccessLog.Door.HTTP, campaign, subject);
    }

    /** Notes that the caller takes out what is said of one subject. */
    void noteExport(String campaign, String subject) {
        pages.record().accessLog().noteExport(caller(), AccessLog.Door.HTTP, campaign, subject);
    }

    /** The same of many. */
    void noteExport(String campaign) {
        pages.record().accessLog().noteExport(caller(), AccessLog.Door.HTTP, campaign, null);
    }
}
