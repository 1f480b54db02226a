package vn.minhxet.http;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.language.Language;

class RequestLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en                     | EN",
                "EN-us                  | EN",
                "vi-VN, en;q=0.9        | VI",
                "en;q=0.8, vi;q=0.9     | VI",
                "en;q=0.9, vi;q=0.8     | EN",
                "fr, en;q=0.1           | EN",
                "fr                     | VI",
                "*                      | VI",
                "*, vi;q=0.5            | EN",
                "vi;q=0, *              | EN",
                "en;q=0                 | VI",
                "en;q=5                 | VI",
                "e/n                    | VI",
                ";;;,,,                 | VI",
            })
    void whatTheHeaderLikesBest(String header, Language language) {
        assertThat(RequestLanguage.preferred(header)).isEqualTo(language);
    }

    @Test
    void vietnameseWithoutHeader() {
        assertThat(RequestLanguage.preferred(null)).isEqualTo(Language.VI);
        assertThat(RequestLanguage.preferred("")).isEqualTo(Language.VI);
    }

    @Property
    boolean neverFails(@ForAll String header) {
        return RequestLanguage.preferred(header) != null;
    }
}
