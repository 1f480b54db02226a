/**
 * What every command works with: streams, messages, exit codes, the installation, files written whole or not at all.
 *
 * <p>Open {@link vn.minhxet.cli.context.CommandContext} first. No command may be here.
 *
 * <pre>{@code
 * context.console().print(Message.WRITTEN, path)
 * }</pre>
 */
@NullMarked
package vn.minhxet.cli.context;

import org.jspecify.annotations.NullMarked;
