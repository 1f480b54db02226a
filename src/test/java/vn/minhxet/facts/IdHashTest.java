package vn.minhxet.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Hashes of ids, which must be the same however the id is given, and must not be foreseen. */
class IdHashTest {

    @Test
    void areTheSameHoweverTheIdIsGiven() {
        for (String id : new String[] {"", "DV-0000001", "Đảng viên", "\uD83D\uDE00", "\0", "\0\0"}) {
            byte[] bytes = ("x" + id + "y").getBytes(StandardCharsets.UTF_8);
            char[] characters = ("xx" + id + "y").toCharArray();
            assertThat(IdHash.of(bytes, 1, bytes.length - 1)).isEqualTo(IdHash.of(id));
            assertThat(IdHash.of(characters, 2, id.length())).isEqualTo(IdHash.of(id));
        }
    }

    @Test
    void tellApartWhatOnlyDiffersInLengthOrInTheSeamOfTwo() {
        assertThat(IdHash.of("\0")).isNotEqualTo(IdHash.of("\0\0"));
        assertThat(IdHash.of("a", "bc")).isNotEqualTo(IdHash.of("ab", "c"));
    }

    /** Words whose letters follow the number of bits in their place have one hash under every odd factor modulo 2^32. */
    @Test
    void differForWordsThatAreAlikeUnderEveryFactor() {
        assertThat(IdHash.of(word('a', 'b'))).isNotEqualTo(IdHash.of(word('b', 'a')));
    }

    private static String word(char even, char odd) {
        return IntStream.range(0, 1 << 10)
                .mapToObj(place -> String.valueOf(Integer.bitCount(place) % 2 == 0 ? even : odd))
                .collect(Collectors.joining());
    }
}
