package vn.minhxet.record.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;
import vn.minhxet.record.people.PeopleRefusedException.PeopleRefusal;

/**
 * Passwords as they are kept (mật khẩu): Argon2id (RFC 9106) in PHC strings, each with its parameters, so that they may rise
 * and old ones are still read. Safe for any thread.
 */
final class Passwords {

    /** As NIST SP 800-63B-4 asks of a password that is the only factor; what it is made of is left to people. */
    static final int LEAST_LENGTH = 15;

    /** Long enough for any sentence; more would only cost the server. */
    static final int MOST_LENGTH = 256;

    /** The memory that OWASP names as the least for two passes, in KiB: a guess costs the guesser as much. */
    private static final int MEMORY = 19_456;

    /** With that memory some 100 ms on a machine of an office: not felt by one, dear for a million. */
    private static final int PASSES = 2;

    private static final int LANES = 1;
    private static final int SALT_LENGTH = 16;
    private static final int HASH_LENGTH = 32;

    /** Somebody who can write the database must not make the server take all of its memory. */
    private static final int MOST_MEMORY = 1 << 18;

    /** Nor all of its time: eight times what is worked out today, so a stronger setting of later years is still read. */
    private static final int MOST_PASSES = 16;

    /** Letters and digits that nobody takes for one another when read from a slip of paper. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    /** Four groups of five: 99 bits. */
    private static final int GROUPS = 4;

    private static final int GROUP = 5;

    private static final Pattern PHC =
            Pattern.compile("\\$argon2id\\$v=19\\$m=([0-9]{1,7}),t=([0-9]{1,3}),p=([0-9]{1,2})"
                    + "\\$([A-Za-z0-9+/]{16,64})\\$([A-Za-z0-9+/]{16,128})");

    private static final SecureRandom CHANCE = new SecureRandom();

    /** Each takes its memory: as many at once as a small machine bears. */
    private static final Semaphore AT_ONCE = new Semaphore(4, true);

    /** What the password of nobody is held against, so that it takes as long as that of somebody. */
    private static final String NOBODY = hash(oneTime());

    private Passwords() {}

    /** A password by chance, to be changed at the first sign-in. */
    static String oneTime() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            password.append(i > 0 && i % GROUP == 0 ? "-" : "")
                    .append(LETTERS.charAt(CHANCE.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    /**
     * Holds a new password against the one rule.
     *
     * @throws PeopleRefusedException where it is too short or too long
     */
    static void check(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < LEAST_LENGTH || password.isBlank()) {
            throw PeopleRefusal.PASSWORD_SHORT.with(LEAST_LENGTH);
        }
        if (length > MOST_LENGTH) {
            throw PeopleRefusal.PASSWORD_LONG.with(MOST_LENGTH);
        }
    }

    /** The PHC string of a password, with a new salt and the parameters of today. */
    static String hash(String password) {
        byte[] salt = new byte[SALT_LENGTH];
        CHANCE.nextBytes(salt);
        byte[] hash = derive(password, salt, MEMORY, PASSES, LANES, HASH_LENGTH);
        return "$argon2id$v=19$m=" + MEMORY + ",t=" + PASSES + ",p=" + LANES + "$" + base64(salt) + "$" + base64(hash);
    }

    /**
     * Whether it is the password; takes as long where there is none.
     *
     * @param kept null where there is none
     */
    static boolean matches(String password, @Nullable String kept) {
        boolean there = kept != null && read(kept).isPresent();
        Parsed parsed = read(there ? String.valueOf(kept) : NOBODY).orElseThrow();
        String tried = password.length() > 4 * MOST_LENGTH ? "" : password;
        byte[] hash = derive(tried, parsed.salt, parsed.memory, parsed.passes, parsed.lanes, parsed.hash.length);
        return MessageDigest.isEqual(hash, parsed.hash) && there;
    }

    /** Whether it is kept under weaker parameters than those of today. */
    static boolean isWeak(String kept) {
        return read(kept)
                .map(it -> it.memory < MEMORY || it.passes < PASSES || it.hash.length < HASH_LENGTH)
                .orElse(true);
    }

    private static byte[] derive(String password, byte[] salt, int memory, int passes, int lanes, int length) {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build();
        byte[] hash = new byte[length];
        AT_ONCE.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(parameters);
            generator.generateBytes(bytes(password), hash);
        } finally {
            AT_ONCE.release();
        }
        return hash;
    }

    /** Keyboards write ế as one character or as three: the same password either way. */
    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Parsed(int memory, int passes, int lanes, byte[] salt, byte[] hash) {}

    private static Optional<Parsed> read(String kept) {
        Matcher found = PHC.matcher(kept);
        if (!found.matches()) {
            return Optional.empty();
        }
        int memory = Integer.parseInt(found.group(1));
        int passes = Integer.parseInt(found.group(2));
        int lanes = Integer.parseInt(found.group(3));
        boolean bounded = memory >= 8 * lanes && memory <= MOST_MEMORY && passes >= 1 && passes <= MOST_PASSES;
        try {
            Base64.Decoder decoder = Base64.getDecoder();
            return bounded && lanes >= 1
                    ? Optional.of(new Parsed(
                            memory, passes, lanes, decoder.decode(found.group(4)), decoder.decode(found.group(5))))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
