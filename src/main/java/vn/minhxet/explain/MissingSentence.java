package vn.minhxet.explain;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhxet.facts.Schema;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.grading.ElementPrefixes;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.Reason;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationLed;
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
    private static final MessageTemplate OF_ORGANIZATION_LED =
            Messages.template("explain.missing.OF_ORGANIZATION_LED", "fact", "organization");
    private static final Bilingual POINTS = Messages.words("explain.missing.POINTS");

    /** The points given and taken by rules: nobody enters them. */
    private static final String ADJUSTMENT = "adjustment";

    private final Rulebook rulebook;
    private final Language language;

    MissingSentence(Rulebook rulebook, Language language) {
        this.rulebook = rulebook;
        this.language = language;
    }

    /** What a reason lacks, each once; of a fact that follows from others in the same row, these. */
    List<MissingFact> facts(Grading grading, Reason reason) {
        return reason.missing().stream()
                .flatMap(name -> roots(reason, name))
                .map(name -> new MissingFact(
                        kind(name),
                        label(grading, reason, name),
                        table(reason, name).sheet(),
                        led(grading, reason, name).map(it -> it.row().name())))
                .distinct()
                .toList();
    }

    private static MissingFact.Kind kind(String name) {
        if (isBelow(name)) {
            return MissingFact.Kind.BELOW;
        }
        return name.equals(ADJUSTMENT) ? MissingFact.Kind.FROM_RULES : MissingFact.Kind.ENTERED;
    }

    private static Stream<String> roots(Reason reason, String name) {
        String bare = name.substring(name.indexOf('.') + 1);
        String prefix = name.substring(0, name.length() - bare.length());
        return schema(reason, name).roots(bare).stream().map(it -> prefix + it);
    }

    private static Schema<?> schema(Reason reason, String name) {
        Optional<RulePattern> element = reason.rule().element();
        return name.indexOf('.') < 0 || element.isEmpty()
                ? reason.rule().subject().schema()
                : element.get().schema();
    }

    /**
     * The beginning of a sentence on each fact that is missing.
     *
     * @param open the subordinates that are not settled, as sentences name them
     */
    List<String> beginnings(Grading grading, Reason reason, Supplier<String> open) {
        return facts(grading, reason).stream()
                .map(it -> switch (it.kind()) {
                    case BELOW -> BELOW.in(language, open.get());
                    case FROM_RULES -> POINTS.in(language);
                    case ENTERED -> FIGURE.in(language, it.label(), it.sheet().in(language));
                })
                .distinct()
                .toList();
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
        if (OrganizationLed.isColumn(name)) {
            return Tables.ORGANIZATIONS;
        }
        return reason.rule().subject().schema() == MemberYear.SCHEMA ? Tables.MEMBERS : Tables.ORGANIZATIONS;
    }

    String write(Grading grading, Reason reason) {
        String names = reason.missing().stream()
                .map(name -> label(grading, reason, name))
                .collect(Collectors.joining(", "));
        boolean below = reason.missing().stream().allMatch(MissingSentence::isBelow);
        return (below ? BELOW_OPEN : NO_FIGURE)
                .in(language, names, Citation.of(rulebook, reason.rule().clause(), language));
    }

    /** What a fact is called; of the organization led, as its own with its name. */
    private String label(Grading grading, Reason reason, String name) {
        String label = label(reason, OrganizationLed.ofItself(name).orElse(name));
        return led(grading, reason, name)
                .map(it -> OF_ORGANIZATION_LED.in(language, label, it.row().name()))
                .orElse(label);
    }

    /** The organization led where a fact is of its row, or of one of its targets. */
    private static Optional<OrganizationLed> led(Grading grading, Reason reason, String name) {
        boolean ofElement = name.indexOf('.') >= 0;
        Optional<String> property = ofElement ? reason.rule().element().map(RulePattern::source) : Optional.of(name);
        return property.flatMap(OrganizationLed::ofItself)
                .flatMap(it -> grading.subject() instanceof MemberYear member
                        ? Optional.ofNullable(member.led())
                        : Optional.empty());
    }

    private String label(Reason reason, String name) {
        String bare = name.substring(name.indexOf('.') + 1);
        Optional<RulePattern> element = reason.rule().element();
        String label = schema(reason, name).find(bare).orElseThrow().words().in(language);
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
