/**
 * Vietnamese and English: every sentence and label of the program stands in {@code messages_vi.properties} and
 * {@code messages_en.properties} under one key, with named blanks; only the sentences of rules stand in their rulebooks. Also
 * here: text quoted so that it cannot disguise itself ({@link vn.minhxet.language.SafeText} for files,
 * {@link vn.minhxet.language.Quoted} for requests and commands), and what somebody probably meant.
 *
 * <p>Open {@link vn.minhxet.language.Messages} first. Nothing of facts, rules or grades may be here, and no sentence may stand
 * in code: {@code MessagesTest} looks through the sources.
 *
 * <pre>{@code
 * Messages.words("cli.COMMAND_MISSING").in(Language.VI)                          // Thiếu lệnh.
 * Messages.template("cli.COMMAND_UNKNOWN", "command").in(Language.EN, "grad")    // There is no command “grad”.
 * }</pre>
 */
@NullMarked
package vn.minhxet.language;

import org.jspecify.annotations.NullMarked;
