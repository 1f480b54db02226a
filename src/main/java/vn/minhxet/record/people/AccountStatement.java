package vn.minhxet.record.people;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.minhxet.ledger.SaltedStatement;
import vn.minhxet.store.AccountRow;

/**
 * What an account says of a person (nội dung tài khoản): name, password, identity, whether it is locked. The ledger holds its salted digest, so
 * that a password which somebody puts into the database is seen, and nothing of it can be guessed. Pure functions.
 */
final class AccountStatement {

    private static final String FORMAT = "minhxet-account/1";

    private AccountStatement() {}

    /** The digest of a row, hexadecimal. */
    static String digest(AccountRow row) {
        return new SaltedStatement(HexFormat.of().parseHex(row.salt()), bytes(row))
                .digest()
                .hex();
    }

    /** A salt for a new state, hexadecimal. */
    static String newSalt() {
        return HexFormat.of().formatHex(SaltedStatement.newSalt());
    }

    /** Each part on its own line behind its length, so that nothing can move from one into the next. */
    private static byte[] bytes(AccountRow row) {
        StringBuilder text = new StringBuilder(FORMAT).append('\n');
        add(text, row.id());
        add(text, row.name());
        add(text, row.password());
        add(text, String.valueOf(row.passwordDue()));
        add(text, row.issuer());
        add(text, row.identity());
        add(text, String.valueOf(row.locked()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void add(StringBuilder text, @Nullable String part) {
        text.append(part == null ? -1 : part.length())
                .append(' ')
                .append(part == null ? "" : part)
                .append('\n');
    }
}
