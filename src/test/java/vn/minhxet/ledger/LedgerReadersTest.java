package vn.minhxet.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Texts near to those of the formats, bent at random: a reader either refuses with its own exception or has read what, written
 * again, is the same text. So one value has one spelling, and nothing else ever comes out of a reader.
 */
class LedgerReadersTest {

    private static final List<byte[]> ENTRIES = LedgerSamples.entries(9);
    private static final WitnessSigner WITNESS = WitnessSigner.generate("chung-kien.tinh-mau.vn");
    private static final SignedNote NOTE =
            WITNESS.cosign(SignedNote.parse(LedgerSamples.checkpoint(ENTRIES)), LedgerSamples.TIME);
    private static final ProofTree TREE = ProofTree.of(LedgerSamples.leaves(ENTRIES));

    /** What a reader of a text makes of it, written again. */
    private record Format(String sample, UnaryOperator<String> readAndWritten) {}

    private static final List<Format> FORMATS = List.of(
            new Format(NOTE.text(), it -> SignedNote.parse(it).text()),
            new Format(NOTE.text(), it -> {
                SignedNote note = SignedNote.parse(it);
                return new SignedNote(Checkpoint.parse(note).text(), note.signatures()).text();
            }),
            new Format(
                    LedgerProof.of(
                                    DisclosedEntry.of(ENTRIES.get(3), LedgerSamples.STATEMENT)
                                            .toBytes(),
                                    TREE.inclusion(3),
                                    NOTE.text())
                            .text(),
                    it -> LedgerProof.parse(it).text()),
            new Format(
                    new String(
                            DisclosedEntry.of(ENTRIES.get(3), LedgerSamples.STATEMENT)
                                    .toBytes(),
                            UTF_8),
                    it -> new String(
                            DisclosedEntry.fromBytes(it.getBytes(UTF_8)).toBytes(), UTF_8)),
            new Format(
                    new WitnessRequest(5, TREE.consistency(5), NOTE).text(),
                    it -> WitnessRequest.parse(it).text()),
            new Format(LedgerSamples.KEY.text(), it -> NoteVerifier.parse(it).text()),
            new Format(
                    WITNESS.verifier().text(), it -> WitnessVerifier.parse(it).text()),
            new Format(LedgerSamples.SIGNER.text(), it -> {
                String written = NoteSigner.read(it).text();
                return it.strip().equals(written) ? it : written; // blanks around a private key are passed over
            }));

    @Property(tries = 2_000)
    void aTextIsRefusedOrIsTheOneThatWouldBeWritten(@ForAll long seed) {
        Random random = new Random(seed);
        for (Format format : FORMATS) {
            String bent = bent(format.sample(), random);
            try {
                assertThat(format.readAndWritten().apply(bent)).isEqualTo(bent);
            } catch (LedgerFormatException e) {
                assertThat(e.getMessage()).hasSizeLessThan(120);
            }
        }
    }

    /** A policy has blanks and comments of its own, so only that it is refused with its own exception. */
    @Property(tries = 2_000)
    void aPolicyIsReadOrRefused(@ForAll long seed) {
        String policy = "# a\nlog " + LedgerSamples.KEY.text() + "\nwitness w "
                + WITNESS.verifier().text() + "\ngroup g 1 w\nquorum g\n";
        try {
            assertThat(WitnessPolicy.parse(bent(policy, new Random(seed))).ledgers())
                    .hasSizeLessThan(2);
        } catch (LedgerFormatException e) {
            assertThat(e.kind()).isNotNull();
        }
    }

    @Property(tries = 2_000)
    void aBundleOfAnyBytesIsWrittenAgainAsFarAsItWasRead(@ForAll byte[] bytes) {
        EntryBundle bundle = EntryBundle.read(bytes);
        byte[] written = EntryBundle.toBytes(bundle.entries());
        assertThat(Arrays.copyOf(bytes, written.length)).isEqualTo(written);
        assertThat(bundle.whole()).isEqualTo(written.length == bytes.length);
    }

    private static String bent(String text, Random random) {
        String bent = text;
        for (int i = random.nextInt(3); i >= 0; i--) {
            bent = random.nextBoolean() ? withLinesBent(bent, random) : withCharacterBent(bent, random);
        }
        return bent;
    }

    private static String withCharacterBent(String text, Random random) {
        if (text.isEmpty()) {
            return text;
        }
        int at = random.nextInt(text.length());
        String any =
                " \n\r\t+=/0A—\u00a0\ud800{\"".substring(random.nextInt(14)).substring(0, 1);
        String before = text.substring(0, at);
        return switch (random.nextInt(4)) {
            case 0 -> before + text.substring(at + 1);
            case 1 -> before + any + text.substring(at);
            case 2 -> before + any + text.substring(at + 1);
            default -> before;
        };
    }

    private static String withLinesBent(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int one = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.remove(one);
            case 1 -> lines.add(one, lines.get(random.nextInt(lines.size())));
            default -> Collections.swap(lines, one, random.nextInt(lines.size()));
        }
        return String.join("\n", lines);
    }
}
