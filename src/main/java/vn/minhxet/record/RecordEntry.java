package vn.minhxet.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.account.Account;
import vn.minhxet.account.Grant;
import vn.minhxet.account.Role;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.record.people.PeopleEvent;
import vn.minhxet.record.quarter.QuarterResults;

/**
 * An entry of the ledger (một ghi nhận trong sổ), the open part: its JSON bytes are what is hashed, and stay readable
 * whatever is erased. Who a step is about stands in the {@linkplain StepStatement statement}, of which an entry names only
 * the salted digest. Fields that are null are absent; their names and order are public for ever.
 *
 * <pre>{@code
 * {"format":"minhxet/1","kind":"STEP","at":"2025-12-20T08:15:00Z","campaign":"2025","by":"staff","for":"ĐU1",
 *  "step":"DECIDE","paper":{"number":"05-QĐ/ĐU","date":"2025-12-20"},"run":1,"statement":"5f…"}
 * }</pre>
 *
 * @param at the time of the machine, UTC, whole seconds; the order is that of the ledger, not of clocks
 * @param transaction from 0; entries of one transaction have the same, and a signed checkpoint stands after each
 * @param by who entered it, as the program knows the person
 * @param actingFor the organization for which; absent where a member acts for itself
 * @param group of a ruling on the quota, the group of like subjects
 * @param stage of what is erased, how far the result had come
 * @param decided of what is erased, the decided grade, which still counts in the quota
 * @param part of an import, the organization whose facts were imported; absent where all were
 * @param factsNumber the number of the version of the facts
 * @param factsHash the hash of the facts as results and papers name it
 * @param content the SHA-256 of the stored facts, rulebook or result
 * @param rulebook the id of the rulebook
 * @param rulebookHash its content hash
 * @param program the version of the program that graded
 * @param quarter of a campaign of a quarter
 * @param title of a campaign; of the record its public key
 * @param erased the entries whose statements are erased
 * @param statement the digest of what is said of a person
 * @param account the account that entered it; absent where the local operator of the command line did
 * @param people of what happened with an account
 * @param quarters of an import of the grades of quarters, the campaigns that they are of
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordEntry(
        String format,
        EntryKind kind,
        String at,
        long transaction,
        @Nullable String campaign,
        String by,
        @JsonProperty("for") @Nullable String actingFor,
        @Nullable StepKind step,
        @Nullable PaperText paper,
        @Nullable Integer run,
        @Nullable String group,
        @Nullable String stage,
        @Nullable String decided,
        @JsonProperty("facts") @Nullable Integer factsNumber,
        @Nullable String factsHash,
        @Nullable String part,
        @Nullable String content,
        @Nullable String rulebook,
        @Nullable String rulebookHash,
        @Nullable String program,
        @Nullable Integer year,
        @Nullable Integer quarter,
        @Nullable String title,
        @Nullable String reason,
        @Nullable List<Long> erased,
        @Nullable String statement,
        @Nullable String account,
        @Nullable PeopleText people,
        @Nullable List<QuarterText> quarters) {

    /** The form of entries that this program writes. */
    public static final String FORMAT = "minhxet/1";

    /**
     * A paper by number and day.
     *
     * @param date ISO
     */
    public record PaperText(String number, String date) {}

    /**
     * What happened with an account.
     *
     * @param about the id of the account
     * @param role that was granted or revoked
     * @param organization over which; absent over the whole record
     * @param digest of name, password and identity of the account, salted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PeopleText(
            PeopleEvent.Kind event,
            @Nullable String about,
            @Nullable Role role,
            @Nullable String organization,
            @Nullable String digest) {

        static PeopleText of(PeopleEvent it) {
            Grant grant = it.grant();
            return new PeopleText(
                    it.kind(),
                    it.about(),
                    grant == null ? null : grant.role(),
                    grant == null ? null : grant.organization(),
                    it.digest());
        }

        PeopleEvent event(@Nullable String campaign) {
            Grant grant = role == null ? null : new Grant(role, organization);
            return new PeopleEvent(event, about, grant, digest, campaign);
        }
    }

    /**
     * A campaign of a quarter, as far as it had come.
     *
     * @param entry the last entry about it
     */
    public record QuarterText(String campaign, long entry) {}

    static Draft of(EntryKind kind, String at, Actor actor) {
        return new Draft(kind, at, actor);
    }

    /** An entry while it is put together. For one thread. */
    static final class Draft {

        private final EntryKind kind;
        private final String at;
        private final Actor actor;
        private @Nullable String actingFor;
        private @Nullable String campaign;
        private @Nullable StepKind step;
        private @Nullable PaperText paper;
        private @Nullable Integer run;
        private @Nullable String group;
        private @Nullable String stage;
        private @Nullable String decided;
        private @Nullable Integer factsNumber;
        private @Nullable String factsHash;
        private @Nullable String part;
        private @Nullable String content;
        private @Nullable String rulebook;
        private @Nullable String rulebookHash;
        private @Nullable String program;
        private @Nullable Integer year;
        private @Nullable Integer quarter;
        private @Nullable List<Long> erased;
        private @Nullable String title;
        private @Nullable String reason;
        private @Nullable String statement;
        private @Nullable PeopleText people;
        private @Nullable List<QuarterText> quarters;

        private Draft(EntryKind kind, String at, Actor actor) {
            this.kind = kind;
            this.at = at;
            this.actor = actor;
        }

        Draft campaign(String id) {
            campaign = id;
            return this;
        }

        Draft actingFor(@Nullable String organization) {
            actingFor = organization;
            return this;
        }

        Draft step(StepKind taken, @Nullable PaperText by, @Nullable Integer ofRun, String digest) {
            step = taken;
            paper = by;
            run = ofRun;
            statement = digest;
            return this;
        }

        Draft facts(int number, String named, @Nullable String ofPart, String hash) {
            factsNumber = number;
            factsHash = named;
            part = ofPart;
            content = hash;
            return this;
        }

        Draft run(int number, int ofFacts, String byRulebook, String version, String result) {
            run = number;
            factsNumber = ofFacts;
            rulebookHash = byRulebook;
            program = version;
            content = result;
            return this;
        }

        Draft period(int ofYear, int ofQuarter, String byRulebook) {
            year = ofYear;
            quarter = ofQuarter == 0 ? null : ofQuarter;
            rulebook = byRulebook;
            return this;
        }

        Draft rulebook(String hash, String files, String named) {
            rulebookHash = hash;
            content = files;
            title = named;
            return this;
        }

        Draft title(String named) {
            title = named;
            return this;
        }

        Draft group(@Nullable String ofQuota) {
            group = ofQuota;
            return this;
        }

        Draft erased(List<Long> entries, String cameTo, @Nullable String grade) {
            erased = entries;
            stage = cameTo;
            decided = grade;
            return this;
        }

        Draft people(PeopleEvent event) {
            campaign = event.campaign();
            people = PeopleText.of(event);
            return this;
        }

        Draft reason(@Nullable String why, @Nullable PaperText by) {
            reason = why;
            paper = by;
            return this;
        }

        /** None for facts that somebody imports. */
        Draft quarters(List<QuarterResults> results) {
            quarters = results.isEmpty()
                    ? null
                    : results.stream()
                            .map(it -> new QuarterText(it.campaign(), it.entry()))
                            .toList();
            return this;
        }

        RecordEntry entry(long transaction) {
            return new RecordEntry(
                    FORMAT,
                    kind,
                    at,
                    transaction,
                    campaign,
                    actor.name(),
                    actingFor,
                    step,
                    paper,
                    run,
                    group,
                    stage,
                    decided,
                    factsNumber,
                    factsHash,
                    part,
                    content,
                    rulebook,
                    rulebookHash,
                    program,
                    year,
                    quarter,
                    title,
                    reason,
                    erased,
                    statement,
                    actor.caller().account().map(Account::id).orElse(null),
                    people,
                    quarters);
        }
    }
}
