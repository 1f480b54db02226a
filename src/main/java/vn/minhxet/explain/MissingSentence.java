package vn.minhxet.explain;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.minhxet.facts.Schema;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.grading.ElementPrefixes;
import vn.minhxet.grading.Reason;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.RowSchemas;

/**
 * Says which fact is missing and what is open without it:
 *
 * <pre>
 * "Chưa có số liệu: Số nhiệm vụ vượt mức; chưa xét được điều kiện nêu tại điểm 1.3 khoản 1 Điều 11 Quy định 366-QĐ/TW"
 * "Chưa có số liệu: Kết quả (kết nạp đảng viên); chưa xét được điều kiện nêu tại Báo cáo tại hội nghị của Thành ủy Huế"
 * </pre>
 */
final class MissingSentence {

    private static final MessageTemplate NO_FIGURE = Messages.template("explain.missing.NO_FIGURE", "facts", "clause");
    private static final MessageTemplate BELOW_OPEN =
            Messages.template("explain.missing.BELOW_OPEN", "facts", "clause");

    private static final MessageTemplate FIGURE = Messages.template("explain.missing.FIGURE", "fact", "sheet");
    private static final MessageTemplate BELOW = Messages.template("explain.missing.BELOW", "who");
    private static final Bilingual POINTS = Messages.words("explain.missing.POINTS");

    private final Rulebook rulebook;
    private final Language language;

    MissingSentence(Rulebook rulebook, Language language) {
        this.rulebook = rulebook;
        this.language = language;
    }

    /**
     * The beginning of a sentence on each fact that is missing. What nobody enters is not asked for by name: the grades
     * below follow from other rows, and points given and taken from what other rules miss.
     *
     * @param open the subordinates that are not settled, as sentences name them
     */
    List<String> facts(Reason reason, Supplier<String> open) {
        return reason.missing().stream()
                .map(name -> isBelow(name) ? BELOW.in(language, open.get()) : entered(reason, name))
                .distinct()
                .toList();
    }

    private String entered(Reason reason, String name) {
        return name.equals("adjustment")
                ? POINTS.in(language)
                : FIGURE.in(language, label(reason, name), table(reason, name).sheet());
    }

    private static boolean isBelow(String name) {
        return name.startsWith("subordinates");
    }

    private static Table<?> table(Reason reason, String name) {
        if (name.startsWith("finding.")) {
            return Tables.FINDINGS;
        } else if (name.startsWith("indicator.") || name.equals("indicators")) {
            return Tables.INDICATORS;
        } else if (name.startsWith("assessment.") || name.equals("assessments")) {
            return Tables.ASSESSMENTS;
        } else if (name.equals("previousReviewedOn")) {
            return Tables.PERIOD;
        }
        return reason.rule().subject().schema() == MemberYear.SCHEMA ? Tables.MEMBERS : Tables.ORGANIZATIONS;
    }

    String write(Reason reason) {
        String names =
                reason.missing().stream().map(name -> label(reason, name)).collect(Collectors.joining(", "));
        boolean below = reason.missing().stream().allMatch(MissingSentence::isBelow);
        return (below ? BELOW_OPEN : NO_FIGURE)
                .in(language, names, Citation.of(rulebook, reason.rule().clause(), language));
    }

    private String label(Reason reason, String name) {
        String bare = name.substring(name.indexOf('.') + 1);
        Optional<RulePattern> element = reason.rule().element();
        Schema<?> schema = bare.equals(name) || element.isEmpty()
                ? reason.rule().subject().schema()
                : element.get().schema();
        String label = schema.find(bare).orElseThrow().words().in(language);
        boolean ofElement = !bare.equals(name) && reason.element() != null;
        if (!ofElement) {
            return label;
        }
        String key = ElementPrefixes.key(reason.element());
        String column = element.get().schema() == RowSchemas.INDICATOR ? "indicator" : "criterion";
        return label + " ("
                + rulebook.codeWords(column, key).map(it -> it.in(language)).orElse(key) + ")";
    }
}
