package vn.minhxet.whatif;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.FactsReading;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.CompiledFormCache;
import vn.minhxet.rulebook.compiled.CompiledRulebook;
import vn.minhxet.rulebook.compiled.RulebookCompiler;

/**
 * Two base cells under a rulebook of a few rules. Before anything is supposed M1 of CB, with 95 points, is EXCELLENT
 * within a quota of one, M2 to M5 with 80 and M6 with 72 are GOOD, and CB is EXCELLENT; M7 of CC needs a decision, and so
 * does CC.
 */
final class SmallYear {

    private static final String DESCRIPTION = """
            id: mau
            version: "1.0"
            title: {vi: "Bộ quy tắc mẫu", en: "Sample"}
            points: true
            inForce: {from: 2025-08-30}
            documents:
              - {id: "366-QĐ/TW", date: 2025-08-30, title: {vi: "Quy định 366", en: "Regulation 366"}}
            parameters:
              excellent.points:
                {value: 90, unit: POINTS, step: 0.5, range: [70, 100], clause: "366-QĐ/TW 11", label: {vi: "Điểm xuất sắc", en: "Points of excellent"}}
              good.points:
                {value: 70, unit: POINTS, step: 0.5, range: [50, 90], clause: "366-QĐ/TW 11", label: {vi: "Điểm tốt", en: "Points of good"}}
              organization.points:
                {value: 70, unit: POINTS, step: 0.5, range: [50, 90], clause: "366-QĐ/TW 11", label: {vi: "Điểm của tổ chức", en: "Points of organizations"}, illustrative: true}
              cell.goodPercent:
                {value: 85, unit: PERCENT, step: 1, range: [0, 100], clause: "366-QĐ/TW 11", label: {vi: "Tỷ lệ đảng viên tốt", en: "Share of members good"}}
              admission.bonus:
                {value: 1, unit: POINTS, step: 0.5, range: [0, 5], clause: "366-QĐ/TW 11", label: {vi: "Điểm cộng", en: "Bonus"}}
              gap.severe:
                {value: true, unit: FLAG, clause: "366-QĐ/TW 11", label: {vi: "Để ngỏ cả mức thấp", en: "Lower grades open too"}, interpretation: true}
              months.leave:
                {value: 3, unit: MONTHS, step: 1, range: [1, 12], clause: "366-QĐ/TW 11", label: {vi: "Tháng nghỉ", en: "Months on leave"}}
              quota.base:
                {value: GOOD, unit: CODE, options: [GOOD, GOOD_OR_BETTER], clause: "366-QĐ/TW 11", label: {vi: "Cơ sở tính", en: "Base"}, interpretation: true}
              quota.ratioPercent:
                {value: 20, unit: PERCENT, step: 1, range: [10, 30], clause: "366-QĐ/TW 11", label: {vi: "Tỷ lệ", en: "Ratio"}}
              quota.rounding:
                {value: DOWN, unit: CODE, options: [DOWN, HALF_UP, UP], clause: "366-QĐ/TW 11", label: {vi: "Làm tròn", en: "Rounding"}, interpretation: true}
              quota.memberScope:
                {value: BASE_ORGANIZATION, unit: CODE, options: [BASE_ORGANIZATION, BASE_ORGANIZATION_AND_ROLE], clause: "366-QĐ/TW 11", label: {vi: "Nhóm", en: "Group"}, interpretation: true}
            """;

    private static final String RULES = """
            package rules.mau;

            import vn.minhxet.rule.*;
            import static vn.minhxet.rule.Shares.*;
            global vn.minhxet.rule.Verdict verdict;

            rule "mau-member-admitted"
                @clause("366-QĐ/TW 11")
                @vi("Đạt chỉ tiêu: cộng {admission.bonus} điểm")
                @en("Target reached: {admission.bonus} points given")
                @viHeld("Không đạt chỉ tiêu")
                @enHeld("Target not reached")
            when
                Parameters( $points : points("admission.bonus") )
                $m : Member( )
                $i : Indicator( indicator == "PARTY_ADMISSION", actual >= target ) from $m.indicators
            then
                verdict.addPoints($m, $points);
            end

            rule "mau-member-excellent-needs-points"
                @clause("366-QĐ/TW 11")
                @vi("Đạt {score} điểm, cần {excellent.points}")
                @en("{score} points of {excellent.points}")
                @viHeld("Đạt {score} điểm")
                @enHeld("{score} points")
            when
                Parameters( $points : points("excellent.points") )
                $m : Member( score < $points )
            then
                verdict.atMost($m, Grade.GOOD);
            end

            rule "mau-member-good-needs-points"
                @clause("366-QĐ/TW 11")
                @vi("Đạt {score} điểm, cần {good.points}")
                @en("{score} points of {good.points}")
                @viHeld("Đạt {score} điểm")
                @enHeld("{score} points")
            when
                Parameters( $points : points("good.points") )
                $m : Member( score < $points )
            then
                verdict.atMost($m, Grade.COMPLETED);
            end

            rule "mau-member-late"
                @clause("366-QĐ/TW 11")
                @vi("Còn {shortcomings} khuyết điểm")
                @en("{shortcomings} shortcomings")
                @viHeld("Không còn khuyết điểm")
                @enHeld("No shortcomings")
            when
                $m : Member( shortcomings > 0 )
            then
                verdict.leaveOpen($m, Grade.COMPLETED);
            end

            rule "mau-member-late-severe"
                @clause("366-QĐ/TW 11")
                @vi("Còn {shortcomings} khuyết điểm, để ngỏ mức thấp")
                @en("{shortcomings} shortcomings, lower grades open")
                @viHeld("Không còn khuyết điểm")
                @enHeld("No shortcomings")
            when
                Parameters( flag("gap.severe") )
                $m : Member( shortcomings > 0 )
            then
                verdict.leaveOpen($m, Grade.NOT_COMPLETED);
            end

            rule "mau-member-on-leave"
                @clause("366-QĐ/TW 11")
                @vi("Nghỉ {monthsOnLeave} tháng")
                @en("{monthsOnLeave} months on leave")
            when
                Parameters( $months : months("months.leave") )
                $m : Member( monthsOnLeave >= $months )
            then
                verdict.note($m);
            end

            rule "mau-organization-good-needs-points"
                @clause("366-QĐ/TW 11")
                @vi("Tổ chức đạt {score} điểm, cần {organization.points}")
                @en("The organization has {score} points of {organization.points}")
                @viHeld("Tổ chức đạt {score} điểm")
                @enHeld("The organization has {score} points")
            when
                Parameters( $points : points("organization.points") )
                $o : Organization( score < $points )
            then
                verdict.atMost($o, Grade.COMPLETED);
            end

            rule "mau-organization-excellent-needs-good-members"
                @clause("366-QĐ/TW 11")
                @vi("{subordinatesAtLeastGood}/{subordinates} đảng viên tốt, cần {cell.goodPercent}%")
                @en("{subordinatesAtLeastGood} of {subordinates} members good, {cell.goodPercent}% required")
                @viHeld("{subordinatesAtLeastGood}/{subordinates} đảng viên tốt")
                @enHeld("{subordinatesAtLeastGood} of {subordinates} members good")
            when
                Parameters( $percent : percent("cell.goodPercent") )
                $o : Organization( shareBelow(subordinatesAtLeastGood, subordinates, $percent) )
            then
                verdict.atMost($o, Grade.GOOD);
            end
            """;

    private static final String FACTS = """
            {"period": {"year": 2025, "reviewedOn": "2025-12-10"},
             "organizations": [
              {"id": "CB", "name": "Chi bộ cơ sở Mẫu", "kind": "BASE_CELL", "generalPoints": 27, "resultPoints": 53},
              {"id": "CC", "name": "Chi bộ cơ sở Mẫu khác", "kind": "BASE_CELL", "generalPoints": 27, "resultPoints": 53}],
             "members": [%s],
             "indicators": [
              {"subject": "M1", "indicator": "PARTY_ADMISSION", "target": 2, "actual": 1},
              {"subject": "M6", "indicator": "PARTY_ADMISSION", "target": 2, "actual": 1},
              {"subject": "CB", "indicator": "PARTY_ADMISSION", "target": 2},
              {"subject": "M2", "indicator": "ANOTHER_TARGET", "target": 2, "actual": 1}]}
            """;

    /** Compiled once for all tests. */
    static final CompiledRulebook RULEBOOK = compiled();

    private SmallYear() {}

    /** The rulebook compiled by itself: as good as another one. */
    static CompiledRulebook compiled() {
        try {
            Path rules = Files.createTempDirectory("minhxet-rules");
            Path folder = Files.createDirectory(rules.resolve("mau"));
            Path description = Files.writeString(folder.resolve("rulebook.yaml"), DESCRIPTION);
            Path file = Files.writeString(folder.resolve("rules.drl"), RULES);
            CompiledRulebook compiled = new RulebookCompiler(CompiledFormCache.none())
                    .compile(Rulebooks.in(rules).get("mau"));
            for (Path it : List.of(description, file, folder, rules)) {
                Files.delete(it);
            }
            return compiled;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static YearGrading graded() {
        return new Grader(EvaluationPlan.of(RULEBOOK)).grade(facts());
    }

    static YearFacts facts() {
        List<String> members = new ArrayList<>();
        members.add(member("M1", "CB", 65, 0));
        for (int i = 2; i <= 5; i++) {
            members.add(member("M" + i, "CB", 50, 0));
        }
        members.add(member("M6", "CB", 42, 0));
        members.add(member("M7", "CC", 50, 1));
        try {
            Path file = Files.createTempFile("minhxet", ".json");
            Files.writeString(file, FACTS.formatted(String.join(",\n", members)));
            FactsReading reading = FactsReader.read(file);
            Files.delete(file);
            return ((FactsReading.Complete) reading).facts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String member(String id, String cell, int resultPoints, int shortcomings) {
        return """
                {"id": "%s", "name": "Đảng viên %s", "organization": "%s", "status": "OFFICIAL", "admittedOn": "2010-01-01",
                 "role": "NON_LEADER", "generalPoints": 30, "resultPoints": %d, "shortcomings": %d,
                 "shortcomingsRemedied": 0}""".formatted(id, id, cell, resultPoints, shortcomings);
    }
}
