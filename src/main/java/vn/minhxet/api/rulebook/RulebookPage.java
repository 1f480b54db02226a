package vn.minhxet.api.rulebook;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import vn.minhxet.rulebook.LegalDocument;
import vn.minhxet.rulebook.Rulebook;

/**
 * A rulebook with what it rests on. Immutable.
 *
 * @param documents in order of declaration
 * @param parameters in order of name
 */
record RulebookPage(
        @JsonUnwrapped RulebookEntry rulebook, List<LegalDocument> documents, List<ParameterEntry> parameters) {

    static RulebookPage of(Rulebook rulebook) {
        return new RulebookPage(
                RulebookEntry.of(rulebook),
                rulebook.documents(),
                rulebook.parameters().all().stream().map(ParameterEntry::of).toList());
    }
}
