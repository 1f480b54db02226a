package vn.minhxet.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.rule.Grade;
import vn.minhxet.store.DatabaseLocation;
import vn.minhxet.store.ProposalRow;

/**
 * A program that is killed in the middle of its steps, again and again: what it acknowledged is there once, and the record
 * holds. {@code -Dminhxet.kills=200} kills as often as one likes.
 */
class RecordKillTest {

    private static final int KILLS = Integer.getInteger("minhxet.kills", 4);

    @TempDir
    private Path folder;

    @Test
    void whatWasAcknowledgedIsThereOnce() throws Exception {
        Path file = folder.resolve("hồ sơ.db");
        Path key = folder.resolve("khóa");
        RecordOffice.graded(DatabaseLocation.of(file), key, RecordOffice.few()).close();
        Random random = new Random(7);
        Set<String> acknowledged = new TreeSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(killed(file, key, kill, random.nextInt(400)));
        }
        try (OfficeRecord record = OfficeRecord.open(DatabaseLocation.of(file), key, RecordOffice.CLOCK)) {
            List<String> entered = new ArrayList<>();
            for (HistoryEntry entry : record.log(1_000_000)) {
                if (entry.statement() != null && entry.statement().reason() != null) {
                    entered.add(entry.statement().reason());
                }
            }
            assertThat(acknowledged).hasSizeGreaterThan(KILLS);
            assertThat(entered).doesNotHaveDuplicates().containsAll(acknowledged);
            assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
        }
    }

    /** Starts a program that takes steps, kills it some time after its first one; the steps that it acknowledged. */
    private static List<String> killed(Path file, Path key, int round, int after) throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Steps.class.getName(),
                        file.toString(),
                        key.toString(),
                        String.valueOf(round))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch first = new CountDownLatch(1);
        Thread reader = new Thread(() -> read(program, acknowledged, first));
        reader.start();
        assertThat(first.await(2, TimeUnit.MINUTES)).isTrue();
        Thread.sleep(after);
        program.destroyForcibly();
        program.waitFor();
        reader.join();
        return acknowledged;
    }

    private static void read(Process program, List<String> acknowledged, CountDownLatch first) {
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.endsWith(".")) {
                    acknowledged.add(line);
                    first.countDown();
                }
            }
        } catch (IOException closedByTheKill) {
            // What was read until then was acknowledged.
        }
    }

    /** Appraises one subject after the other and says so after each. */
    static final class Steps {

        private Steps() {}

        public static void main(String[] arguments) {
            String campaign = RecordOffice.CAMPAIGN;
            try (OfficeRecord record = OfficeRecord.open(
                    DatabaseLocation.of(Path.of(arguments[0])), Path.of(arguments[1]), RecordOffice.CLOCK)) {
                ProposalRow one = record.proposals(campaign).stream()
                        .filter(it -> it.decidedBy() != null && it.outcome().equals("GRADED"))
                        .findFirst()
                        .orElseThrow();
                for (int i = 0; ; i++) {
                    String reason = arguments[2] + "/" + i + ".";
                    Step step = Step.of(StepKind.SELF_GRADE, one.subject(), one.subject())
                            .withGrade(Grade.GOOD)
                            .withReason(reason);
                    record.take(campaign, List.of(step), RecordOffice.STAFF);
                    System.out.println(reason);
                    System.out.flush();
                }
            }
        }
    }
}
