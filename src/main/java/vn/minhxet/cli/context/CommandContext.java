package vn.minhxet.cli.context;

import vn.minhxet.language.Language;

/**
 * What every command works with. Immutable.
 *
 * @param console where results and messages go
 * @param installation where rules are
 */
public record CommandContext(Console console, Installation installation) {

    public Language language() {
        return console.language();
    }

    public CommandRefusedException refusal(Message message, Object... filling) {
        return CommandRefusedException.of(language(), message, filling);
    }
}
