package vn.minhxet.cli.record;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.minhxet.account.Caller;
import vn.minhxet.account.Grant;
import vn.minhxet.account.Role;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.Message;
import vn.minhxet.language.Language;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.record.people.AccessLog;
import vn.minhxet.record.people.AccountRegister;
import vn.minhxet.store.AccessRow;

/** Accounts of those who work on a record over a server (tài khoản). */
@Command(name = "account")
final class AccountCommand implements Runnable {

    private final CommandContext context;

    AccountCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public void run() {
        throw context.refusal(
                Message.RECORD_WHAT, "add, list, grant, revoke, lock, unlock, password, identity, access-log");
    }

    /** What all commands about one account have. */
    abstract static class OfOne implements Callable<Integer> {

        private final CommandContext context;

        @Mixin
        private RecordOption record;

        @Parameters(paramLabel = "ACCOUNT", descriptionKey = "ACCOUNT")
        private String id;

        OfOne(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            return record.open(context, it -> {
                change(it, record.actor().caller(), id, context);
                return ExitCode.DONE.code();
            });
        }

        abstract void change(OfficeRecord it, Caller by, String account, CommandContext told) throws Exception;

        static void tell(CommandContext told, Message done, Object... values) throws IOException {
            told.console().result(List.of(done.in(told.language(), values)));
        }
    }

    /** Makes an account. */
    @Command(name = "add")
    static final class Add extends OfOne {

        @Option(names = "--name", required = true, paramLabel = "NAME")
        private String name;

        Add(CommandContext context) {
            super(context);
        }

        @Override
        void change(OfficeRecord it, Caller by, String account, CommandContext told) throws Exception {
            tell(told, Message.ACCOUNT_PASSWORD, account, it.accounts().create(by, account, name));
        }
    }

    /** Gives an account a new one-time password. */
    @Command(name = "password")
    static final class Password extends OfOne {

        Password(CommandContext context) {
            super(context);
        }

        @Override
        void change(OfficeRecord it, Caller by, String account, CommandContext told) throws Exception {
            tell(told, Message.ACCOUNT_PASSWORD, account, it.accounts().resetPassword(by, account));
        }
    }

    /** Locks an account. */
    @Command(name = "lock")
    static final class Lock extends OfOne {

        Lock(CommandContext context) {
            super(context);
        }

        @Override
        void change(OfficeRecord it, Caller by, String account, CommandContext told) throws Exception {
            it.accounts().lock(by, account);
            tell(told, Message.ACCOUNT_CHANGED, account);
        }
    }

    /** Unlocks an account. */
    @Command(name = "unlock")
    static final class Unlock extends OfOne {

        Unlock(CommandContext context) {
            super(context);
        }

        @Override
        void change(OfficeRecord it, Caller by, String account, CommandContext told) throws Exception {
            it.accounts().unlock(by, account);
            tell(told, Message.ACCOUNT_CHANGED, account);
        }
    }

    /** Lets an account sign in by an identity provider. */
    @Command(name = "identity")
    static final class Identity extends OfOne {

        @Option(names = "--issuer", required = true, paramLabel = "ADDRESS")
        private String issuer;

        @Option(names = "--identity", required = true, paramLabel = "ID")
        private String identity;

        Identity(CommandContext context) {
            super(context);
        }

        @Override
        void change(OfficeRecord it, Caller by, String account, CommandContext told) throws Exception {
            it.accounts().linkIdentity(by, account, issuer, identity);
            tell(told, Message.ACCOUNT_CHANGED, account);
        }
    }

    /** What grants and revocations have. */
    abstract static class OfGrant extends OfOne {

        @Option(names = "--role", required = true, paramLabel = "ROLE")
        private String role;

        @Option(names = "--organization", paramLabel = "ORGANIZATION")
        private @Nullable String organization;

        OfGrant(CommandContext context) {
            super(context);
        }

        Grant grant(CommandContext told) {
            return Arrays.stream(Role.values())
                    .filter(it -> it.name().equals(role.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .map(it -> new Grant(it, organization))
                    .orElseThrow(() -> told.refusal(Message.ROLE_UNKNOWN, known(told.language()), role));
        }

        private static String known(Language language) {
            return Arrays.stream(Role.values())
                    .map(it -> it.name() + " (" + it.words().insideSentence().in(language) + ")")
                    .collect(Collectors.joining(", "));
        }
    }

    /** Grants a role. */
    @Command(name = "grant")
    static final class GrantRole extends OfGrant {

        GrantRole(CommandContext context) {
            super(context);
        }

        @Override
        void change(OfficeRecord it, Caller by, String account, CommandContext told) throws Exception {
            it.accounts().grant(by, account, grant(told));
            tell(told, Message.ACCOUNT_CHANGED, account);
        }
    }

    /** Takes a role away. */
    @Command(name = "revoke")
    static final class Revoke extends OfGrant {

        Revoke(CommandContext context) {
            super(context);
        }

        @Override
        void change(OfficeRecord it, Caller by, String account, CommandContext told) throws Exception {
            it.accounts().revoke(by, account, grant(told));
            tell(told, Message.ACCOUNT_CHANGED, account);
        }
    }

    /** Lists the accounts. */
    @Command(name = "list")
    static final class Listed implements Callable<Integer> {

        private final CommandContext context;

        @Mixin
        private DatabaseOption database;

        Listed(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            return database.read(context, it -> {
                List<AccountRegister.Entry> all = it.accounts().list(Caller.local(""));
                context.console().result(all.stream().map(this::line).toList());
                return ExitCode.DONE.code();
            });
        }

        private String line(AccountRegister.Entry entry) {
            Language language = context.language();
            String grants = entry.account().grants().stream()
                    .sorted(Comparator.comparing(Grant::role).thenComparing(it -> String.valueOf(it.organization())))
                    .map(it -> it.organization() == null
                            ? Message.GRANT_WHOLE.in(language, it.role().words().insideSentence())
                            : Message.GRANT_WITHIN.in(
                                    language, it.role().words().insideSentence(), it.organization()))
                    .collect(Collectors.joining("; "));
            Message state = entry.account().locked()
                    ? Message.ACCOUNT_LOCKED
                    : entry.signedIn() ? Message.ACCOUNT_IN_USE : Message.ACCOUNT_UNUSED;
            return Message.ACCOUNT_LINE.in(
                    language,
                    entry.account().id(),
                    entry.account().name(),
                    state.in(language),
                    grants.isEmpty() ? Message.ACCOUNT_WITHOUT_GRANT.in(language) : grants);
        }
    }

    /** Tells who looked at or took out whose result. */
    @Command(name = "access-log")
    static final class Log implements Callable<Integer> {

        /** All that a terminal could ever be asked to show: a log of many years of a province. */
        private static final int MOST = 1_000_000;

        private final CommandContext context;

        @Mixin
        private DatabaseOption database;

        @Option(names = "--subject", paramLabel = "SUBJECT")
        private @Nullable String subject;

        @Option(names = "--by", paramLabel = "ACCOUNT")
        private @Nullable String by;

        @Option(names = "--from", paramLabel = "DATE")
        private @Nullable String from;

        @Option(names = "--to", paramLabel = "DATE")
        private @Nullable String to;

        @Option(names = "--last", paramLabel = "N", defaultValue = "50")
        private String last;

        Log(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            int most = (int) context.integer("--last", last, 1, MOST);
            AccessLog.Query query = new AccessLog.Query(
                    Optional.ofNullable(subject),
                    Optional.ofNullable(by),
                    Optional.ofNullable(from).map(it -> begin(context.day("--from", it))),
                    Optional.ofNullable(to)
                            .map(it -> begin(context.day("--to", it).plusDays(1))));
            return database.read(context, it -> {
                List<AccessRow> lines = it.accessLog().lines(Caller.local(""), query, most);
                context.console().result(lines.stream().map(this::line).toList());
                return ExitCode.DONE.code();
            });
        }

        /** Days are those of the place where the command runs. */
        private static Instant begin(LocalDate day) {
            return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
        }

        private String line(AccessRow row) {
            Language language = context.language();
            String who = row.signedIn()
                    ? Message.ACCESS_BY_ACCOUNT.in(language, row.account())
                    : Message.ACCESS_BY_OPERATOR.in(language, row.account());
            String whose = row.subject() == null ? Message.ACCESS_MANY.in(language) : row.subject();
            return Message.ACCESS_LINE.in(
                    language,
                    row.at(),
                    AccessLog.Kind.valueOf(row.kind()).words(),
                    whose,
                    row.campaign(),
                    who,
                    AccessLog.Door.valueOf(row.door()).words());
        }
    }
}
