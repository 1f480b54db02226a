package vn.minhxet.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Tree and proofs against the vectors of Certificate Transparency and against a plain recursive twin. */
class LedgerTreeTest {

    private static final List<LedgerHash> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(it -> LedgerHash.leaf(HexFormat.of().parseHex(it)))
            .toList();

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    /** Every size up to here with every index; 64 and its neighbours are among them. */
    private static final int MOST = 70;

    private static final List<LedgerHash> MANY = IntStream.range(0, MOST)
            .mapToObj(it -> LedgerHash.leaf(new byte[] {(byte) it}))
            .toList();

    @Test
    void rootsAreThoseOfCertificateTransparency() {
        LedgerTree tree = LedgerTree.empty();
        for (int size = 0; size < ROOTS.size(); size++) {
            assertThat(tree.root().hex()).as("%d", size).isEqualTo(ROOTS.get(size));
            assertThat(ProofTree.of(LEAVES.subList(0, size)).root()).isEqualTo(tree.root());
            if (size < LEAVES.size()) {
                tree = tree.plus(LEAVES.get(size));
            }
        }
    }

    @Test
    void pathsAreThoseOfCertificateTransparency() {
        assertThat(hex(InclusionProof.of(LEAVES, 5).path()))
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(hex(InclusionProof.of(LEAVES.subList(0, 3), 2).path())).containsExactly(ROOTS.get(2));
        assertThat(hex(ProofTree.of(LEAVES).consistency(6).path()))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(hex(ProofTree.of(LEAVES.subList(0, 5)).consistency(2).path()))
                .containsExactly(
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
    }

    @Test
    void everyProofOfEverySizeIsThatOfThePlainTwinAndHolds() {
        LedgerTree tree = LedgerTree.empty();
        for (int size = 1; size <= MOST; size++) {
            tree = tree.plus(MANY.get(size - 1));
            List<LedgerHash> leaves = MANY.subList(0, size);
            ProofTree proofs = ProofTree.of(leaves);
            assertThat(tree.root()).isEqualTo(root(leaves)).isEqualTo(proofs.root());
            assertThat(LedgerTree.fromBytes(tree.toBytes())).isEqualTo(tree);
            for (int index = 0; index < size; index++) {
                InclusionProof proof = proofs.inclusion(index);
                assertThat(proof.path()).isEqualTo(path(index, leaves));
                assertThat(proof.holds(leaves.get(index), size, tree.root())).isTrue();
            }
        }
    }

    /** The same path under any other index, size, leaf or root shows nothing. */
    @Test
    void noProofHoldsForAnythingElse() {
        for (int size = 1; size <= 20; size++) {
            ProofTree proofs = ProofTree.of(MANY.subList(0, size));
            for (int index = 0; index < size; index++) {
                InclusionProof proof = proofs.inclusion(index);
                for (int other = 0; other < 40; other++) {
                    InclusionProof moved = new InclusionProof(other, proof.path());
                    assertThat(moved.holds(MANY.get(index), size, proofs.root()))
                            .as("%d of %d as %d", index, size, other)
                            .isEqualTo(other == index);
                    assertThat(proof.holds(MANY.get(other), size, proofs.root()))
                            .isEqualTo(other == index);
                }
                assertThat(proof.holds(MANY.get(index), size, MANY.get(50))).isFalse();
                List<LedgerHash> longer = new ArrayList<>(proof.path());
                longer.add(proofs.root());
                assertThat(new InclusionProof(index, longer).holds(MANY.get(index), size, proofs.root()))
                        .isFalse();
                if (!proof.path().isEmpty()) {
                    List<LedgerHash> shorter =
                            proof.path().subList(0, proof.path().size() - 1);
                    assertThat(new InclusionProof(index, shorter).holds(MANY.get(index), size, proofs.root()))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void everyTreeIsConsistentWithEachBeforeItAndWithNoOther() {
        for (int size = 0; size <= MOST; size++) {
            ProofTree newer = ProofTree.of(MANY.subList(0, size));
            for (int old = 0; old <= size; old++) {
                LedgerHash oldRoot = root(MANY.subList(0, old));
                ConsistencyProof proof = newer.consistency(old);
                assertThat(proof.holds(old, oldRoot, size, newer.root()))
                        .as("%d to %d", old, size)
                        .isTrue();
                assertThat(proof.holds(old, MANY.get(0), size, newer.root())).isEqualTo(old == 1);
                assertThat(proof.holds(old, oldRoot, size, MANY.get(1))).isEqualTo(old == 0 && size > 0);
                assertThat(proof.holds(old + 1, oldRoot, size, newer.root())).isFalse();
                assertThat(proof.holds(size + 1, oldRoot, size, newer.root())).isFalse();
            }
        }
    }

    /** Somebody who changed one old leaf finds no proof: neither the honest nor the new one holds. */
    @Property(tries = 300)
    void aRewrittenTreeIsConsistentWithNothing(
            @ForAll @IntRange(min = 1, max = 60) int old,
            @ForAll @IntRange(max = 60) int more,
            @ForAll @IntRange(max = 59) int changed) {
        List<LedgerHash> rewritten = new ArrayList<>(IntStream.range(0, old + more)
                .mapToObj(it -> MANY.get(it % MOST))
                .toList());
        ProofTree honest = ProofTree.of(rewritten);
        LedgerHash oldRoot = root(rewritten.subList(0, old));
        rewritten.set(changed % old, LedgerHash.leaf("other".getBytes(UTF_8)));
        ProofTree forged = ProofTree.of(rewritten);
        assertThat(forged.consistency(old).holds(old, oldRoot, forged.size(), forged.root()))
                .isFalse();
        assertThat(honest.consistency(old).holds(old, oldRoot, forged.size(), forged.root()))
                .isFalse();
    }

    @Test
    void anEdgeThatNoTreeHasIsRefused() {
        LedgerTree tree = LedgerTree.empty().plus(MANY.get(0)).plus(MANY.get(1)).plus(MANY.get(2));
        assertThat(tree.edge()).hasSize(2);
        assertThat(LedgerTree.of(3, tree.edge())).isEqualTo(tree);
        refused(() -> LedgerTree.of(4, tree.edge()), LedgerFormatException.Kind.HASH_COUNT);
        refused(() -> LedgerTree.of(-1, tree.edge()), LedgerFormatException.Kind.NUMBER);
        byte[] bytes = tree.toBytes();
        refused(() -> LedgerTree.fromBytes(Arrays.copyOf(bytes, 71)), LedgerFormatException.Kind.HASH_LENGTH);
        refused(() -> LedgerTree.fromBytes(Arrays.copyOf(bytes, 7)), LedgerFormatException.Kind.HASH_LENGTH);
        refused(() -> LedgerTree.fromBytes(Arrays.copyOf(bytes, 40)), LedgerFormatException.Kind.HASH_COUNT);
        refused(() -> LedgerHash.of(new byte[31]), LedgerFormatException.Kind.HASH_LENGTH);
        refused(() -> InclusionProof.of(MANY, MOST), LedgerFormatException.Kind.INDEX);
        refused(() -> InclusionProof.of(MANY, -1), LedgerFormatException.Kind.INDEX);
        refused(() -> ProofTree.of(MANY).consistency(MOST + 1), LedgerFormatException.Kind.INDEX);
    }

    /** A hash handed out or taken in is nobody's to change. */
    @Test
    void hashesDoNotChange() {
        byte[] bytes = MANY.get(0).bytes();
        LedgerHash copy = LedgerHash.of(bytes);
        bytes[0]++;
        copy.bytes()[1]++;
        assertThat(copy).isEqualTo(MANY.get(0)).hasToString(MANY.get(0).hex());
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, Object kind) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        LedgerFormatException.class, it -> assertThat(it.kind()).isEqualTo(kind));
    }

    private static List<String> hex(List<LedgerHash> hashes) {
        return hashes.stream().map(LedgerHash::hex).toList();
    }

    /** As RFC 6962, 2.1 says it. */
    private static LedgerHash root(List<LedgerHash> leaves) {
        if (leaves.size() < 2) {
            return leaves.isEmpty() ? LedgerHash.EMPTY_ROOT : leaves.get(0);
        }
        int half = half(leaves.size());
        return LedgerHash.node(root(leaves.subList(0, half)), root(leaves.subList(half, leaves.size())));
    }

    /** As RFC 6962, 2.1.1 says it. */
    private static List<LedgerHash> path(int index, List<LedgerHash> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int half = half(leaves.size());
        List<LedgerHash> left = leaves.subList(0, half);
        List<LedgerHash> right = leaves.subList(half, leaves.size());
        List<LedgerHash> path = new ArrayList<>(index < half ? path(index, left) : path(index - half, right));
        path.add(root(index < half ? right : left));
        return path;
    }

    private static int half(int count) {
        int half = 1;
        while (half * 2 < count) {
            half *= 2;
        }
        return half;
    }
}
