/**
 * Synthetic years for trials and measurements: plainly invented names, the same for the same seed on any machine.
 *
 * <p>Open {@link vn.minhxet.generate.SyntheticYear} first. Nothing real may be here, and nothing that grades.
 *
 * <pre>{@code
 * ./minhxet generate --shape laocai --out nam-mau
 * }</pre>
 */
@NullMarked
package vn.minhxet.generate;

import org.jspecify.annotations.NullMarked;
