package vn.minhxet.rulebook.drl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhxet.rulebook.RuleException;
import vn.minhxet.rulebook.RulebookParameters;

/**
 * What the rules of a rulebook may refer to. Immutable.
 *
 * @param rulebook its id
 * @param parameters those declared, the base's included; empty where the description could not be read
 * @param exceptions those stated, the base's included, by id; empty where the description could not be read
 * @param documents the ids of the documents, the base's included; empty where the description could not be read
 */
public record RuleContext(
        String rulebook,
        Optional<RulebookParameters> parameters,
        Optional<List<String>> documents,
        Optional<Map<String, RuleException>> exceptions) {}
