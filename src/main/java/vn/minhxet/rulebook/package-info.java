/**
 * A rulebook as its authors mean it, checked: documents, parameters, exceptions, and each rule in its parts.
 *
 * <p>Open {@link vn.minhxet.rulebook.Rulebook} first. No file is read here and nothing is compiled.
 *
 * <pre>{@code
 * rulebook.rule("366-member-excellent-needs-points").orElseThrow().clause()
 * }</pre>
 */
@NullMarked
package vn.minhxet.rulebook;

import org.jspecify.annotations.NullMarked;
