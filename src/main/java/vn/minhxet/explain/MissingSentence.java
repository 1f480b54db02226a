package vn.minhxet.explain;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.minhxet.grading.Elements;
import vn.minhxet.grading.Reason;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.subject.Catalogue;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Words;

/**
 * Says which fact is missing and what cannot be told without it:
 *
 * <pre>
 * "Chưa có số liệu: Số nhiệm vụ vượt mức; chưa xét được 366-QĐ/TW 11.1.3"
 * "Chưa có số liệu: Kết quả (PARTY_ADMISSION); chưa xét được Báo cáo Huế 2025-08"
 * "Chưa xếp loại xong đơn vị trực thuộc: Số trực thuộc hoàn thành tốt nhiệm vụ trở lên; chưa xét được 132-QĐ/TW 4"
 * </pre>
 */
final class MissingSentence {

    private static final Words NO_FIGURE =
            new Words("Chưa có số liệu: %s; chưa xét được %s", "No figure for: %s; %s cannot be applied");
    private static final Words BELOW_OPEN = new Words(
            "Chưa xếp loại xong đơn vị trực thuộc: %s; chưa xét được %s",
            "Subordinates are still open: %s; %s cannot be applied");

    private final Language language;

    MissingSentence(Language language) {
        this.language = language;
    }

    String say(Reason reason) {
        String names =
                reason.missing().stream().map(name -> label(reason, name)).collect(Collectors.joining(", "));
        boolean below = reason.missing().stream().allMatch(name -> name.startsWith("subordinates"));
        return (below ? BELOW_OPEN : NO_FIGURE)
                .in(language)
                .formatted(names, reason.rule().clause());
    }

    private String label(Reason reason, String name) {
        String bare = name.substring(name.indexOf('.') + 1);
        Optional<RulePattern> element = reason.rule().element();
        Catalogue<?> catalogue = bare.equals(name) || element.isEmpty()
                ? reason.rule().subject().catalogue()
                : element.get().catalogue();
        String label = catalogue.find(bare).orElseThrow().words().in(language);
        boolean ofElement = !bare.equals(name) && reason.element() != null;
        return ofElement ? label + " (" + Elements.key(reason.element()) + ")" : label;
    }
}
