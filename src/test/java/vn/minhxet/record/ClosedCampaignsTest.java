package vn.minhxet.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhxet.cli.CommandResult;
import vn.minhxet.ledger.NodeProcess;
import vn.minhxet.rulebook.check.Rulebooks;

/**
 * The closed campaigns of {@code fixtures/records}, which an earlier program stored: they verify, with both verifiers, and every
 * run comes out again byte for byte from the stored text. {@code -Dminhxet.accept=records} makes them anew; that is called for
 * only where the form of a record is meant to change.
 */
class ClosedCampaignsTest {

    @TempDir
    private Path folder;

    static Stream<String> rulebooks() {
        return ClosedCampaigns.years().keySet().stream().sorted();
    }

    @Test
    void eachRulebookHasOne() throws IOException {
        Set<String> installed =
                new TreeSet<>(Rulebooks.in(CommandResult.HOME.resolve("rules")).ids());
        try (Stream<Path> kept = Files.list(ClosedCampaigns.FOLDER)) {
            assertThat(kept.map(it -> it.getFileName().toString()).collect(Collectors.toSet()))
                    .containsAll(installed);
        }
    }

    @ParameterizedTest
    @MethodSource("rulebooks")
    void aClosedCampaignVerifiesAndReplays(String rulebook) throws Exception {
        if ("records".equals(System.getProperty("minhxet.accept"))) {
            ClosedCampaigns.make(rulebook, folder);
        }
        Path kept = ClosedCampaigns.FOLDER.resolve(rulebook);
        Path database = Files.copy(kept.resolve(ClosedCampaigns.DATABASE), folder.resolve("bản sao.db"));
        String key = Files.readString(kept.resolve(ClosedCampaigns.KEY)).strip();
        String[] record = {"--database", database.toString()};
        CommandResult verified = run(
                record,
                "audit",
                "verify",
                "--public-key",
                key,
                "--checkpoint",
                kept.resolve(ClosedCampaigns.CHECKPOINT).toString());
        assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
        CommandResult replayed = run(record, "audit", "replay");
        assertThat(replayed.out()).contains("tính lại giống từng byte").doesNotContain("KHÁC");
        assertThat(replayed.code()).isZero();
        assertThat(run(record, "campaign", "status").out()).contains("đã khép");
        Path exported = folder.resolve("sổ");
        assertThat(run(record, "audit", "export", "--out", exported.toString()).code())
                .isZero();
        assertVerified(NodeProcess.verify("ledger", exported, "--key", key));
        assertVerified(NodeProcess.verify("proof", kept.resolve(ClosedCampaigns.PROOF), "--key", key));
        Path proof = folder.resolve("mới.tlog-proof");
        String subject = Files.readString(kept.resolve(ClosedCampaigns.SUBJECT)).strip();
        String year = String.valueOf(ClosedCampaigns.years().get(rulebook));
        assertThat(run(record, "audit", "proof", year, subject, "--out", proof.toString())
                        .code())
                .isZero();
        NodeProcess told = NodeProcess.verify("proof", proof, "--key", key);
        assertVerified(told);
        assertThat(told.output()).contains("Kết luận kiểm tra sau khi công khai");
    }

    private static void assertVerified(NodeProcess ran) {
        assertThat(ran.code()).as(ran.output()).isZero();
    }

    private static CommandResult run(String[] record, String... arguments) {
        return CommandResult.run(
                Stream.concat(Stream.of(arguments), Stream.of(record)).toArray(String[]::new));
    }
}
