/**
 * What a rule sees: organizations, members and findings of a year with what comes from others, prepared before their
 * rules run, and the schema that says what each property is called, what it rests on and when it is known.
 *
 * <p>Open {@link vn.minhxet.subject.MemberYear} first. Nothing may be here that evaluates a rule or gives a grade.
 *
 * <pre>{@code
 * MemberYear.SCHEMA.find("score").orElseThrow().words().vi()  // Tổng điểm
 * }</pre>
 *
 * <p><b>For speed.</b> {@link vn.minhxet.subject.MemberYear} repeats accessors that
 * {@link vn.minhxet.subject.SubjectYear} could give: calls that do not pass through the interface were part of the gain
 * of decision 11.
 */
@NullMarked
package vn.minhxet.subject;

import org.jspecify.annotations.NullMarked;
