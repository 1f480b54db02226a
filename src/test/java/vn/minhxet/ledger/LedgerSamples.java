package vn.minhxet.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** Entries and keys for tests; the same in every run. */
final class LedgerSamples {

    /** The keys of RFC 8032, 7.1. */
    static final NoteSigner SIGNER = NoteSigner.read(
            "minhxet.tinh-mau.vn", pem("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));

    static final NoteSigner OTHER = NoteSigner.read(
            "minhxet.tinh-khac.vn", pem("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"));

    static final NoteVerifier KEY = SIGNER.verifier();

    /** 19 May 2026, 07:00 in Việt Nam. */
    static final long TIME = 1_779_148_800L;

    static final SaltedStatement STATEMENT = new SaltedStatement(
            HexFormat.of().parseHex("00".repeat(31) + "07"),
            ("{\"subject\":\"DV-0001\",\"name\":\"Nguyễn Văn Ánh\",\"grade\":\"GOOD\",\"proposed\":\"EXCELLENT\","
                            + "\"reason\":\"Vượt tỷ lệ\"}")
                    .getBytes(UTF_8));

    private LedgerSamples() {}

    static String pem(String seed) {
        byte[] pkcs8 = HexFormat.of().parseHex("302e020100300506032b657004220420" + seed);
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(pkcs8)
                + "\n-----END PRIVATE KEY-----\n";
    }

    static byte[] entry(int index) {
        return ("{\"format\":\"minhxet/1\",\"kind\":\"STEP\",\"at\":\"2025-12-20T08:15:00Z\",\"campaign\":\"2025\","
                        + "\"by\":\"an\",\"for\":\"DU-01\",\"step\":\"DECIDE\",\"paper\":{\"number\":\"" + index
                        + "-QĐ/ĐU\",\"date\":\"2025-12-20\"},\"statement\":\""
                        + STATEMENT.digest().hex() + "\"}")
                .getBytes(UTF_8);
    }

    static List<byte[]> entries(int count) {
        return IntStream.range(0, count).mapToObj(LedgerSamples::entry).toList();
    }

    static List<LedgerHash> leaves(List<byte[]> entries) {
        return entries.stream().map(LedgerHash::leaf).toList();
    }

    static String checkpoint(List<byte[]> entries) {
        LedgerHash root = ProofTree.of(leaves(entries)).root();
        return SIGNER.sign(new Checkpoint(SIGNER.name(), entries.size(), root).text());
    }
}
