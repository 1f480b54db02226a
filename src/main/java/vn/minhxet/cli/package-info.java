/**
 * The command line: a class a command, options shared by several, errors in words.
 *
 * <p>Open {@link vn.minhxet.cli.MinhXet} first. No rule of the domain may be here: commands translate.
 *
 * <pre>{@code
 * ./minhxet grade --facts fixtures/good/first-year/csv --format table
 * }</pre>
 */
@NullMarked
package vn.minhxet.cli;

import org.jspecify.annotations.NullMarked;
