package vn.minhxet.provenance;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of a program in the class path, as its archive states it. Pure functions, safe for any thread. */
public final class ProgramVersion {

    private static final String OURS = "/META-INF/maven/vn.minhxet/minhxet/pom.properties";
    private static final String UNKNOWN = "0";
    private static final String CURRENT = found();

    private ProgramVersion() {}

    /** The version of this program; outside of its archive, as while it is developed, one that says so. */
    public static String current() {
        return CURRENT;
    }

    private static String found() {
        String inArchive = in(OURS);
        return inArchive.equals(UNKNOWN) ? "1.0.0-dev" : inArchive;
    }

    /** The version that a file of properties in the class path states, {@code 0} where there is none. */
    public static String in(String resource) {
        Properties properties = new Properties();
        try (InputStream stream = ProgramVersion.class.getResourceAsStream(resource)) {
            if (stream != null) {
                properties.load(stream);
            }
        } catch (IOException e) {
            return UNKNOWN;
        }
        return properties.getProperty("version", UNKNOWN);
    }
}
