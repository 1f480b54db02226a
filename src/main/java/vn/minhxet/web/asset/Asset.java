package vn.minhxet.web.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file that pages load (tệp đi kèm trang). Those that others made are kept as they came: {@code origin.txt} beside them has
 * the version, licence and SHA-256 of each. Immutable; safe for any thread.
 */
public enum Asset {
    STYLE("style.css", "text/css; charset=UTF-8"),
    SCRIPT("pages.js", "text/javascript; charset=UTF-8"),
    CONTROLS("controls.js", "text/javascript; charset=UTF-8"),
    INTAKE("intake.js", "text/javascript; charset=UTF-8"),
    HTMX("htmx.min.js", "text/javascript; charset=UTF-8"),
    ICON("icon.svg", "image/svg+xml"),
    LATIN("source-sans-3-latin-wght-normal.woff2", "font/woff2"),
    VIETNAMESE("source-sans-3-vietnamese-wght-normal.woff2", "font/woff2");

    /** As much of a hash as tells two versions of a file apart. */
    private static final int TOLD = 12;

    private final String file;
    private final String type;
    private final byte[] bytes;
    private final String hash;

    Asset(String file, String type) {
        this.file = file;
        this.type = type;
        this.bytes = read(file);
        this.hash = hash(bytes);
    }

    /** The asset of a file name. */
    public static Optional<Asset> of(String file) {
        return Arrays.stream(values()).filter(it -> it.file.equals(file)).findFirst();
    }

    /** Its name in addresses. */
    public String file() {
        return file;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** A copy of the content. */
    public byte[] content() {
        return bytes.clone();
    }

    /** The SHA-256 of the content, in small hexadecimal letters. */
    public String hash() {
        return hash;
    }

    /** Where a page finds it: the address changes with the content, so that a browser may keep it for good. */
    public String address() {
        return "/assets/" + file + "?v=" + version();
    }

    /** The part of its hash that stands in the address. */
    public String version() {
        return hash.substring(0, TOLD);
    }

    private static byte[] read(String file) {
        try (InputStream in = Asset.class.getResourceAsStream("/vn/minhxet/web/assets/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no asset " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("an asset cannot be read", e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
