package vn.minhxet.api.rulebook;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.LegalDocument;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.SubjectKind;

/**
 * A rule of a rulebook. Immutable.
 *
 * @param rulebook the id of the rulebook that holds it
 * @param document the document that its clause is from
 * @param grades of a ceiling the grade, of a discretion the grades left open, else empty
 * @param heldMessage the sentence where it stays silent; null for notes and for rules that soften another
 * @param softens the knock-out that it replaces, leaving the matter to people, else null
 * @param parameters the parameters it reads, in order of name
 * @param file the file in the rules folder, as {@code rulebook/file}
 * @param line the line on which it begins
 * @param source its text
 */
record RuleEntry(
        String name,
        String rulebook,
        SubjectKind subjectKind,
        Effect effect,
        List<Grade> grades,
        String clause,
        @Nullable LegalDocument document,
        Bilingual message,
        @Nullable Bilingual heldMessage,
        @Nullable String softens,
        List<String> parameters,
        String file,
        int line,
        String source) {

    static RuleEntry of(Rulebook rulebook, RuleText rule) {
        boolean member = rule.subject().schema() == MemberYear.SCHEMA;
        TreeSet<String> parameters = new TreeSet<>(rule.bindings().values());
        parameters.addAll(rule.flags());
        return new RuleEntry(
                rule.name(),
                rule.rulebook(),
                member ? SubjectKind.MEMBER : SubjectKind.ORGANIZATION,
                rule.effect(),
                rule.grades(),
                rule.clause(),
                rulebook.document(rule.clause()).orElse(null),
                rule.message(),
                rule.heldMessage().orElse(null),
                rule.softens().orElse(null),
                List.copyOf(parameters),
                rule.rulebook() + '/' + rule.file(),
                rule.line(),
                rule.source());
    }
}
