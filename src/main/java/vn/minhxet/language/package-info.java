/**
 * Vietnamese and English: every sentence of the program stands in {@code messages_vi.properties} and
 * {@code messages_en.properties} under one key, with named blanks; text as people mean it, quoted so that it cannot disguise
 * itself; what somebody probably meant.
 *
 * <p>Open {@link vn.minhxet.language.Messages} first. Nothing of facts, rules or grades may be here, and no sentence in code that has a key.
 *
 * <pre>{@code
 * Messages.words("cli.COMMAND_MISSING").in(Language.VI)
 * }</pre>
 */
@NullMarked
package vn.minhxet.language;

import org.jspecify.annotations.NullMarked;
