package vn.minhxet.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.facts.Period;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.MemberYear;

/** What is read from good files. */
class RulebookReaderTest {

    static final String DESCRIPTION = """
            id: mau
            version: "1.0"
            title: {vi: "Bộ quy tắc mẫu", en: "Sample"}
            points: true
            inForce: {from: 2025-08-30}
            documents:
              - {id: "366-QĐ/TW", date: 2025-08-30, title: {vi: "Quy định 366", en: "Regulation 366"}}
            parameters:
              excellent.exceededPercent:
                {value: 30, unit: PERCENT, step: 0.5, range: [10, 60], clause: "366-QĐ/TW 11.1", label: {vi: "Tỷ lệ vượt mức", en: "Share exceeded"}}
              gap.late: {value: true, unit: FLAG, clause: "366-QĐ/TW", label: {vi: "Chậm", en: "Late"}, interpretation: true}
            actionable:
              - {fact: tasksExceeded, direction: UP, cost: 1}
            """;

    static final String RULES = """
            package rules.mau;

            import vn.minhxet.rule.*;
            import static vn.minhxet.rule.Shares.*;
            global vn.minhxet.rule.Verdict verdict;

            // Nhiệm vụ
            rule "366-member-excellent-needs-tasks-exceeded"
                @clause("366-QĐ/TW 11.1.3")
                @vi("Vượt mức {tasksExceeded}/{tasksAssigned} nhiệm vụ, yêu cầu ít nhất {excellent.exceededPercent}%")
                @en("{tasksExceeded} of {tasksAssigned} tasks exceeded; at least {excellent.exceededPercent}% are required")
                @viHeld("Đã vượt mức {tasksExceeded}/{tasksAssigned} nhiệm vụ")
                @enHeld("{tasksExceeded} of {tasksAssigned} tasks exceeded")
            when
                Parameters( $percent : percent("excellent.exceededPercent"), flag("gap.late") )
                $m : Member( role != Role.LEADER, shareBelow(tasksExceeded, tasksAssigned, $percent) )
            then
                verdict.atMost($m, Grade.GOOD);
            end

            rule "366-member-disunity"
                @clause("366-QĐ/TW 11.4")
                @vi("Kết luận {finding.document} ngày {finding.concludedOn}")
                @en("Finding {finding.document} of {finding.concludedOn}")
                @viHeld("Không có kết luận")
                @enHeld("No finding")
            when
                $m : Member( )
                $f : Finding( kind in (FindingKind.DISUNITY, FindingKind.DEGRADATION), ofThisReview == true ) from $m.findings
            then
                verdict.knockOut($m);
            end
            """;

    @TempDir
    Path rules;

    @BeforeEach
    void write() throws IOException {
        Path folder = Files.createDirectory(rules.resolve("mau"));
        Files.writeString(folder.resolve("rulebook.yaml"), DESCRIPTION);
        Files.writeString(folder.resolve("a.drl"), RULES);
    }

    @Test
    void readsEveryPart() {
        assertThat(RulebookCheck.check(rules)).isEmpty();
        Rulebook book = Rulebooks.in(rules).get("mau");
        assertThat(book.rules()).hasSize(2);
        assertThat(book.from()).isEqualTo(LocalDate.of(2025, 8, 30));
        RuleText tasks = book.rule("366-member-excellent-needs-tasks-exceeded").orElseThrow();
        assertThat(tasks.source()).startsWith("rule \"366-").endsWith("end");
        assertThat(tasks.effect()).isEqualTo(Effect.CEILING);
        assertThat(tasks.grades()).containsExactly(Grade.GOOD);
        assertThat(tasks.bindings()).isEqualTo(Map.of("$percent", "excellent.exceededPercent"));
        assertThat(tasks.flags()).containsExactly("gap.late");
        assertThat(tasks.subject().schema()).isSameAs(MemberYear.SCHEMA);
        assertThat(tasks.subject().conditions())
                .containsExactly(
                        new Condition("role", "!=", List.of("Role.LEADER"), List.of("role"), List.of(), 16),
                        new Condition(
                                "tasksExceeded",
                                "shareBelow",
                                List.of("tasksAssigned", "$percent"),
                                List.of("tasksExceeded", "tasksAssigned"),
                                List.of("$percent"),
                                16));
        assertThat(tasks.subject().conditions().get(1).text())
                .isEqualTo("shareBelow(tasksExceeded, tasksAssigned, $percent)");
        RulePattern finding =
                book.rule("366-member-disunity").orElseThrow().element().orElseThrow();
        assertThat(finding.schema()).isSameAs(FindingYear.SCHEMA);
        assertThat(finding.source()).isEqualTo("findings");
        assertThat(book.drl()).containsOnlyKeys("rules.of_mau");
        assertThat(Rulebooks.in(rules)
                        .choose(Optional.empty(), new Period(2025, LocalDate.of(2025, 12, 31)))
                        .map(Rulebook::hash))
                .contains(book.hash());
    }
}
