/**
 * What a result rests on: the program, the rulebook and the facts, each by a version or a hash, so that it can be worked out
 * again.
 *
 * <p>Open {@link vn.minhxet.provenance.Provenance} first. No result may be made here.
 *
 * <pre>{@code
 * Provenance.of(year).words().in(language)  // phần mềm 1.0.0 · bộ quy tắc 366-qd-tw 1.0 (…) · dữ liệu …
 * }</pre>
 */
@NullMarked
package vn.minhxet.provenance;

import org.jspecify.annotations.NullMarked;
