/**
 * The rulebooks of the installation over HTTP: which there are, what is in them, and which one a request means.
 *
 * <p>Open {@link vn.minhxet.api.rulebook.RulebooksResource} first. Nothing of populations may be here.
 *
 * <pre>{@code
 * curl http://127.0.0.1:8366/api/rulebooks/hue
 * }</pre>
 */
@NullMarked
package vn.minhxet.api.rulebook;

import org.jspecify.annotations.NullMarked;
