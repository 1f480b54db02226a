/**
 * A result that was kept as JSON, set beside the same worked out again.
 *
 * <p>Open {@link vn.minhxet.report.saved.SavedResult} first. Nothing may be written here but what differs.
 *
 * <pre>{@code
 * SavedResult.read(path).differences(year, selection, language)
 * }</pre>
 */
@NullMarked
package vn.minhxet.report.saved;

import org.jspecify.annotations.NullMarked;
