package vn.minhxet.web.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.minhxet.language.Language;

/** How pages write the time of an entry (thời điểm): by the clock of Vietnam, whatever the machine is set to. Pure functions. */
public final class Moment {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Moment() {}

    /**
     * Day and minute.
     *
     * @param at as entries have it, in UTC
     */
    public static String of(String at, Language language) {
        DateTimeFormatter format = language == Language.VI ? VIETNAMESE : ENGLISH;
        return format.format(Instant.parse(at).atZone(VIETNAM));
    }
}
