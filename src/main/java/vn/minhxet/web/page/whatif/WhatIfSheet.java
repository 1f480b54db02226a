package vn.minhxet.web.page.whatif;

import java.util.List;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Language;

/** The figures of one score sheet, to be moved (tham số của một phiếu chấm điểm). Immutable. */
public record WhatIfSheet(Language language, List<ControlGroup> groups) {

    public WhatIfSheet {
        groups = List.copyOf(groups);
    }

    /** A label in the language of the page. */
    public String say(Labelled text) {
        return text.words().in(language);
    }
}
