/**
 * Everything that a rule file may name; it can import nothing else: the subjects with their findings, targets
 * and assessments, the codes, the parameters, the shares and the verdict.
 *
 * <p>A rule file begins with these four lines and says the rest in these words:
 *
 * <pre>
 * package rules.qd366;
 * import vn.minhxet.rule.*;
 * import static vn.minhxet.rule.Shares.*;
 * global vn.minhxet.rule.Verdict verdict;
 * </pre>
 *
 * Open {@link vn.minhxet.rule.Member} first, then {@link vn.minhxet.rule.Verdict}. The names here are promised: rule
 * files kept for years are compiled again from their text, so a name may be added and none may change or go. No class
 * here knows how facts are stored, read or evaluated.
 */
@NullMarked
package vn.minhxet.rule;

import org.jspecify.annotations.NullMarked;
