/**
 * Organizations and members as values for pages: the tree, lists that are searched and filtered, and why somebody has a grade.
 *
 * <p>Open {@link vn.minhxet.web.page.subject.WhyPage} first. Nothing of HTTP or HTML may be here, and no rule of the domain: writers ask the domain and
 * put its answers into words.
 *
 * <pre>{@code
 * new WhyWriter(scope, state).write("DV10", history)
 * }</pre>
 */
@NullMarked
package vn.minhxet.web.page.subject;

import org.jspecify.annotations.NullMarked;
