package vn.minhxet.cli;

import vn.minhxet.subject.Language;

/**
 * What every command works with. Immutable.
 *
 * @param console where results and messages go
 * @param installation where rules are
 */
record Workplace(Console console, Installation installation) {

    Language language() {
        return console.language();
    }

    Refusal refusal(Message message, Object... filling) {
        return Refusal.of(language(), message, filling);
    }
}
