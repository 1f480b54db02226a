package vn.minhxet.web.page.whatif;

import vn.minhxet.language.Labelled;
import vn.minhxet.language.Language;

/** The answer alone, for the script of a page that shows the rest already (phần trả lời). Immutable. */
public record WhatIfFragment(Language language, WhatIfAnswer answer) {

    /** A label in the language of the page. */
    public String say(Labelled text) {
        return text.words().in(language);
    }
}
