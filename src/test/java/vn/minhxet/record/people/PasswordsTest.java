package vn.minhxet.record.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.minhxet.record.people.PeopleRefusedException.PeopleRefusal;

/** Passwords as they are kept, and the one rule that they follow. */
class PasswordsTest {

    @Test
    void aPasswordMatchesItselfAlone() {
        String kept = Passwords.hash("một câu rất dễ nhớ");
        assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("nhớ");
        assertThat(Passwords.matches("một câu rất dễ nhớ", kept)).isTrue();
        assertThat(Passwords.matches("một câu rất dễ nhớ.", kept)).isFalse();
        assertThat(Passwords.matches("", kept)).isFalse();
        assertThat(Passwords.matches("một câu rất dễ nhớ", null)).isFalse();
        assertThat(Passwords.hash("một câu rất dễ nhớ")).isNotEqualTo(kept);
        assertThat(Passwords.isWeak(kept)).isFalse();
    }

    @Test
    void keyboardsThatWriteLettersInPartsAreOneAndTheSame() {
        String kept = Passwords.hash(Normalizer.normalize("một câu rất dễ nhớ", Normalizer.Form.NFD));
        assertThat(Passwords.matches(Normalizer.normalize("một câu rất dễ nhớ", Normalizer.Form.NFC), kept))
                .isTrue();
    }

    @Test
    void whatNobodyWroteMatchesNothing() {
        for (String planted : List.of(
                "",
                "x",
                "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQxMjM0NTY3OA$",
                "$argon2i$v=19$m=19456,t=2,p=1$c29tZXNhbHQxMjM0NTY3OA$c29tZXNhbHQxMjM0NTY3OA",
                "$argon2id$v=19$m=9999999,t=2,p=1$c29tZXNhbHQxMjM0NTY3OA$c29tZXNhbHQxMjM0NTY3OA",
                "$argon2id$v=19$m=19456,t=999,p=1$c29tZXNhbHQxMjM0NTY3OA$c29tZXNhbHQxMjM0NTY3OA",
                "$argon2id$v=19$m=1,t=1,p=1$c29tZXNhbHQxMjM0NTY3OA$c29tZXNhbHQxMjM0NTY3OA",
                "$argon2id$v=19$m=19456,t=2,p=0$c29tZXNhbHQxMjM0NTY3OA$c29tZXNhbHQxMjM0NTY3OA")) {
            assertThat(Passwords.matches("password", planted)).as(planted).isFalse();
            assertThat(Passwords.isWeak(planted)).as(planted).isTrue();
        }
    }

    @Test
    void lengthIsTheOnlyRule() {
        assertRefused(PeopleRefusal.PASSWORD_SHORT, "a".repeat(14));
        assertRefused(PeopleRefusal.PASSWORD_SHORT, " ".repeat(20));
        assertRefused(PeopleRefusal.PASSWORD_LONG, "a".repeat(257));
        Passwords.check("a".repeat(15));
        Passwords.check("😀".repeat(256));
    }

    private static void assertRefused(PeopleRefusal refusal, String password) {
        assertThatThrownBy(() -> Passwords.check(password))
                .isInstanceOfSatisfying(
                        PeopleRefusedException.class,
                        it -> assertThat(it.refusal()).isEqualTo(refusal));
    }

    @Test
    void oneTimePasswordsDiffer() {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            String password = Passwords.oneTime();
            assertThat(password).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
            Passwords.check(password);
            all.add(password);
        }
        assertThat(all).hasSize(100);
    }

    /** The median of several, one after the other: an unknown account must not answer faster. */
    @Test
    void nobodyTakesAsLongAsSomebody() {
        String kept = Passwords.hash("một câu rất dễ nhớ");
        List<Long> somebody = new ArrayList<>();
        List<Long> nobody = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            somebody.add(time(kept));
            nobody.add(time(null));
        }
        double ratio = (double) median(nobody) / median(somebody);
        assertThat(ratio).isBetween(0.4, 2.5);
    }

    private static long time(String kept) {
        long begin = System.nanoTime();
        Passwords.matches("sai mật khẩu rồi nhé", kept);
        return System.nanoTime() - begin;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
