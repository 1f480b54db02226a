package vn.minhxet.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhxet.ledger.LedgerFormatException.Kind;

/**
 * An entry as a proof carries it, with the statement about a person where it is neither erased nor kept apart:
 * {@code {"entry":"…","salt":"…","statement":"…"}} or {@code {"entry":"…"}}, each in Base64, in this order and without blanks.
 * Only this spelling is read, so that no byte of it can be changed unseen.
 */
public final class DisclosedEntry {

    private static final String BASE64 = "([A-Za-z0-9+/=]*)";

    private static final Pattern SPELLING = Pattern.compile(
            "\\{\"entry\":\"" + BASE64 + "\"(?:,\"salt\":\"" + BASE64 + "\",\"statement\":\"" + BASE64 + "\")?}");

    private final byte[] entry;
    private final Optional<SaltedStatement> statement;

    private DisclosedEntry(byte[] entry, Optional<SaltedStatement> statement) {
        this.entry = entry;
        this.statement = statement;
    }

    /** An entry alone. */
    public static DisclosedEntry of(byte[] entry) {
        return new DisclosedEntry(entry.clone(), Optional.empty());
    }

    /** An entry with its statement. That the entry names its digest is for others to see to. */
    public static DisclosedEntry of(byte[] entry, SaltedStatement statement) {
        return new DisclosedEntry(entry.clone(), Optional.of(statement));
    }

    /**
     * What {@link #toBytes} wrote.
     *
     * @throws LedgerFormatException {@code CONTENTS}, {@code BASE64}, {@code SALT_LENGTH}
     */
    public static DisclosedEntry fromBytes(byte[] bytes) {
        Matcher parts = SPELLING.matcher(FormatText.decoded(bytes));
        if (!parts.matches()) {
            throw new LedgerFormatException(Kind.CONTENTS, "");
        }
        byte[] entry = FormatText.base64(parts.group(1));
        return parts.group(2) == null
                ? of(entry)
                : of(entry, new SaltedStatement(FormatText.base64(parts.group(2)), FormatText.base64(parts.group(3))));
    }

    /** For a proof, in ASCII. */
    public byte[] toBytes() {
        String more = statement
                .map(it -> "\",\"salt\":\"" + FormatText.base64(it.salt()) + "\",\"statement\":\""
                        + FormatText.base64(it.statement()))
                .orElse("");
        return ("{\"entry\":\"" + FormatText.base64(entry) + more + "\"}").getBytes(US_ASCII);
    }

    /** The bytes that are hashed, a copy. */
    public byte[] entry() {
        return entry.clone();
    }

    /** What the entry holds the digest of; empty where it was erased or is kept apart. */
    public Optional<SaltedStatement> statement() {
        return statement;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DisclosedEntry that
                && Arrays.equals(entry, that.entry)
                && statement.equals(that.statement);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(entry) + statement.hashCode();
    }
}
