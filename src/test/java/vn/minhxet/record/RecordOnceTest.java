package vn.minhxet.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhxet.record.RecordOffice.CAMPAIGN;
import static vn.minhxet.record.RecordOffice.STAFF;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.rule.Grade;
import vn.minhxet.store.DatabaseLocation;

/** What is asked again under the same key is entered once, by one server or several, in both databases. */
class RecordOnceTest {

    @TempDir
    private Path folder;

    private static EmbeddedPostgres postgres;
    private static int databases;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    static Stream<String> kinds() {
        return Stream.of("SQLITE", "POSTGRESQL");
    }

    private DatabaseLocation location(String kind) throws Exception {
        if (kind.equals("SQLITE")) {
            return DatabaseLocation.of(folder.resolve("hồ sơ.db"));
        }
        String name = "once" + databases++;
        try (var connection = postgres.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("create database " + name);
        }
        return DatabaseLocation.of(postgres.getJdbcUrl("postgres", name));
    }

    private static byte[] step(OfficeRecord record, String key, String subject, String reason) {
        return record.once("staff", key, subject + reason, () -> {
            record.take(
                    CAMPAIGN,
                    List.of(Step.of(StepKind.SELF_GRADE, subject, subject)
                            .withGrade(Grade.GOOD)
                            .withReason(reason)),
                    STAFF);
            return String.valueOf(record.size()).getBytes(UTF_8);
        });
    }

    private static String member(OfficeRecord record) {
        return record.proposals(CAMPAIGN).stream()
                .filter(it -> !it.organization() && it.outcome().equals("GRADED"))
                .findFirst()
                .orElseThrow()
                .subject();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSameIsAnsweredAlikeAndEnteredOnceAndAnotherIsRefused(String kind) throws Exception {
        DatabaseLocation location = location(kind);
        Path key = folder.resolve("khóa");
        try (OfficeRecord one = RecordOffice.graded(location, key, RecordOffice.few());
                OfficeRecord other = OfficeRecord.open(location, key, RecordOffice.CLOCK)) {
            String member = member(one);
            byte[] first = step(one, "k1", member, "a");
            long size = one.size();
            assertThat(step(other, "k1", member, "a")).isEqualTo(first);
            assertThat(other.answered("staff", "k1", member + "a")).contains(first);
            assertThat(other.size()).isEqualTo(size);
            assertThatThrownBy(() -> step(other, "k1", member, "b")).isInstanceOf(RecordRefusedException.class);
            assertThat(one.size()).isEqualTo(size);
            // Of another caller, and of none at all.
            assertThat(one.answered("appraiser", "k1", member + "a")).isEmpty();
            step(one, "k2", member, "b");
            assertThat(one.size()).isEqualTo(size + 1);
            assertThat(one.verify(one.verifier(), Optional.empty())).isEmpty();
        }
    }

    /** What is refused was not entered, and is tried anew: the reason may be gone by then. */
    @ParameterizedTest
    @MethodSource("kinds")
    void aFailureKeepsNothing(String kind) throws Exception {
        try (OfficeRecord record = RecordOffice.graded(location(kind), folder.resolve("khóa"), RecordOffice.few())) {
            String member = member(record);
            long size = record.size();
            assertThatThrownBy(() -> record.once("staff", "k", "r", () -> {
                        step(record, "inner", member, "a");
                        throw new IllegalStateException("the answer cannot be written");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(record.size()).isEqualTo(size);
            assertThat(record.answered("staff", "inner", member + "a")).isEmpty();
            assertThat(step(record, "k", member, "a")).isNotEmpty();
            assertThat(record.size()).isEqualTo(size + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void twoServersThatAreAskedAtOnceEnterItOnce(String kind) throws Exception {
        DatabaseLocation location = location(kind);
        Path key = folder.resolve("khóa");
        try (OfficeRecord one = RecordOffice.graded(location, key, RecordOffice.few());
                OfficeRecord other = OfficeRecord.open(location, key, RecordOffice.CLOCK)) {
            String member = member(one);
            long size = one.size();
            ExecutorService callers = Executors.newFixedThreadPool(8);
            List<Future<byte[]>> asked = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                OfficeRecord mine = i % 2 == 0 ? one : other;
                String under = "k" + i / 8;
                Callable<byte[]> call = () -> step(mine, under, member, under);
                asked.add(callers.submit(call));
            }
            for (int i = 0; i < asked.size(); i++) {
                assertThat(asked.get(i).get()).isEqualTo(asked.get(i - i % 8).get());
            }
            callers.shutdown();
            assertThat(one.size()).isEqualTo(size + 5);
            assertThat(other.verify(other.verifier(), Optional.empty())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void answersAreForgottenAfterAWeek(String kind) throws Exception {
        DatabaseLocation location = location(kind);
        Path key = folder.resolve("khóa");
        try (OfficeRecord record = RecordOffice.graded(location, key, RecordOffice.few())) {
            step(record, "old", member(record), "a");
        }
        Clock later = Clock.offset(RecordOffice.CLOCK, Duration.ofDays(8));
        try (OfficeRecord record = OfficeRecord.open(location, key, later)) {
            String member = member(record);
            assertThat(record.answered("staff", "old", member + "a")).isPresent();
            step(record, "new", member, "b");
            assertThat(record.answered("staff", "old", member + "a")).isEmpty();
            assertThat(record.answered("staff", "new", member + "b")).isPresent();
        }
    }
}
