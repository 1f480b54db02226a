package vn.minhxet.rulebook.reading;

import java.util.List;
import java.util.Optional;
import vn.minhxet.rulebook.Parameters;

/**
 * What the rules of a rulebook may refer to. Immutable.
 *
 * @param rulebook its id
 * @param parameters those declared, the base's included; empty where the description could not be read
 * @param documents the ids of the documents, the base's included; empty where the description could not be read
 */
record RuleContext(String rulebook, Optional<Parameters> parameters, Optional<List<String>> documents) {}
