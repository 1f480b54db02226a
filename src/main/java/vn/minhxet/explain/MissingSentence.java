package vn.minhxet.explain;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.minhxet.facts.Schema;
import vn.minhxet.grading.ElementPrefixes;
import vn.minhxet.grading.Reason;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.RulePattern;

/**
 * Says which fact is missing and what is open without it:
 *
 * <pre>
 * "Chưa có số liệu: Số nhiệm vụ vượt mức; chưa xét được 366-QĐ/TW 11.1.3"
 * "Chưa có số liệu: Kết quả (PARTY_ADMISSION); chưa xét được Báo cáo Huế 2025-08"
 * "Chưa xếp loại xong đơn vị trực thuộc: Số trực thuộc hoàn thành tốt nhiệm vụ trở lên; chưa xét được 132-QĐ/TW 4"
 * </pre>
 */
final class MissingSentence {

    private static final MessageTemplate NO_FIGURE = Messages.template("explain.missing.NO_FIGURE", "facts", "clause");
    private static final MessageTemplate BELOW_OPEN =
            Messages.template("explain.missing.BELOW_OPEN", "facts", "clause");

    private final Language language;

    MissingSentence(Language language) {
        this.language = language;
    }

    String write(Reason reason) {
        String names =
                reason.missing().stream().map(name -> label(reason, name)).collect(Collectors.joining(", "));
        boolean below = reason.missing().stream().allMatch(name -> name.startsWith("subordinates"));
        return (below ? BELOW_OPEN : NO_FIGURE)
                .in(language, names, reason.rule().clause());
    }

    private String label(Reason reason, String name) {
        String bare = name.substring(name.indexOf('.') + 1);
        Optional<RulePattern> element = reason.rule().element();
        Schema<?> schema = bare.equals(name) || element.isEmpty()
                ? reason.rule().subject().schema()
                : element.get().schema();
        String label = schema.find(bare).orElseThrow().words().in(language);
        boolean ofElement = !bare.equals(name) && reason.element() != null;
        return ofElement ? label + " (" + ElementPrefixes.key(reason.element()) + ")" : label;
    }
}
