package vn.minhxet.rulebook.compiled;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The classes into which one rulebook was compiled, those of its groups included, by their names. Immutable.
 *
 * <pre>
 *  kept as   SHA-256 over key and archive (32 bytes), archive (zip: one entry a class, by its name)
 * </pre>
 */
final class CompiledForm {

    /** The largest shipped rulebook takes 1 MB; a form of this size is none of ours. */
    static final int MOST_BYTES = 32 << 20;

    private static final int DIGEST_BYTES = 32;
    private static final Pattern CLASS_NAME = Pattern.compile("[\\w$]+(\\.[\\w$]+)*");

    private final Map<String, byte[]> classes;

    CompiledForm(Map<String, byte[]> classes) {
        this.classes = new TreeMap<>(classes);
    }

    /**
     * The form that was kept under a key.
     *
     * @throws IOException where it is not, to the last bit, what was kept under that key
     */
    static CompiledForm read(byte[] kept, String key) throws IOException {
        byte[] digest = Arrays.copyOf(kept, Math.min(kept.length, DIGEST_BYTES));
        byte[] archive = Arrays.copyOfRange(kept, digest.length, kept.length);
        if (!MessageDigest.isEqual(digest, digest(key, archive))) {
            throw new IOException("the digest is another one");
        }
        return new CompiledForm(classes(archive));
    }

    private static Map<String, byte[]> classes(byte[] archive) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || !CLASS_NAME.matcher(entry.getName()).matches()) {
                    throw new IOException("no class of a rulebook");
                }
                classes.put(entry.getName(), bytes);
            }
        } catch (IllegalArgumentException badName) {
            throw new IOException(badName);
        }
        return classes;
    }

    /** What is kept under a key. */
    byte[] kept(String key) {
        byte[] archive = archive();
        byte[] kept = Arrays.copyOf(digest(key, archive), DIGEST_BYTES + archive.length);
        System.arraycopy(archive, 0, kept, DIGEST_BYTES, archive.length);
        return kept;
    }

    private byte[] archive() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] digest(String key, byte[] archive) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(key.getBytes(UTF_8));
            return digest.digest(archive);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** A loader of the classes. */
    RuleClassLoader loader() {
        return new RuleClassLoader(classes);
    }
}
