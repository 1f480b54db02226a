package vn.minhxet.cli.record;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.account.Caller;
import vn.minhxet.account.Grant;
import vn.minhxet.account.Role;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.Messages;
import vn.minhxet.record.OfficeRecord;

/**
 * An account for each role in a demonstration (tài khoản mẫu), with a password by chance that is kept nowhere. Pure but for
 * the record.
 */
public final class DemoAccounts {

    /** The organization to which those are confined who in an office look after one alone. */
    public static final String ORGANIZATION = "CS-02";

    private static final Bilingual STAFF = Messages.words("demo.STAFF");
    private static final Bilingual WHOLE = Messages.words("demo.WHOLE");

    /** Nobody guesses 80 bits; they are 16 letters and digits. */
    private static final int PASSWORD_BITS = 80;

    private static final int LETTERS_AND_DIGITS = 36;
    private static final SecureRandom CHANCE = new SecureRandom();

    private DemoAccounts() {}

    /**
     * An account that can sign in.
     *
     * @param organization null over the whole record
     */
    public record Ready(String id, Role role, @Nullable String organization, String password) {

        /** Over what the role is, in words or as an id. */
        public String place(Language language) {
            return organization == null ? WHOLE.in(language) : organization;
        }
    }

    private record Planned(String id, Role role, @Nullable String organization) {}

    private static final List<Planned> PLANNED = List.of(
            new Planned("can-bo", Role.STAFF, null),
            new Planned("tham-dinh", Role.APPRAISER, null),
            new Planned("quyet-dinh", Role.DECIDER, null),
            new Planned("soan-quy-tac", Role.AUTHOR, null),
            new Planned("kiem-tra", Role.AUDITOR, null),
            new Planned("nguoi-xem", Role.VIEWER, ORGANIZATION),
            new Planned("quan-tri", Role.ADMINISTRATOR, null));

    /** Makes the accounts, or gives those that are there new passwords. */
    public static List<Ready> in(OfficeRecord record) {
        boolean first = record.accounts().isEmpty();
        List<Ready> ready = new ArrayList<>();
        for (Planned it : PLANNED) {
            ready.add(ready(record, it, first));
        }
        return ready;
    }

    private static Ready ready(OfficeRecord record, Planned planned, boolean first) {
        Caller staff = Caller.local(STAFF.in(Language.VI));
        String id = planned.id();
        String given;
        if (first) {
            given = record.accounts().create(staff, id, planned.role().words().in(Language.VI));
            record.accounts().grant(staff, id, new Grant(planned.role(), planned.organization()));
        } else {
            given = record.accounts().resetPassword(staff, id);
        }
        String own = password();
        String session = record.signIn().withPassword(id, given, "127.0.0.1").session();
        record.signIn().changePassword(session, given, own, "127.0.0.1");
        record.signIn().end(session);
        return new Ready(id, planned.role(), planned.organization(), own);
    }

    private static String password() {
        String text =
                new BigInteger(PASSWORD_BITS, CHANCE).setBit(PASSWORD_BITS).toString(LETTERS_AND_DIGITS);
        return text.substring(0, 4)
                + '-'
                + text.substring(4, 8)
                + '-'
                + text.substring(8, 12)
                + '-'
                + text.substring(12);
    }
}
