package vn.minhxet.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.CompiledFormCache;
import vn.minhxet.rulebook.compiled.RulebookCompiler;

/** A rulebook of three rules, written into a folder with the scenarios of a test. */
final class SmallRulebook {

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
                {value: 90, unit: POINTS, step: 1, range: [70, 100], clause: "366-QĐ/TW 11", label: {vi: "Điểm", en: "Points"}}
              gap.sick:
                {value: true, unit: FLAG, clause: "366-QĐ/TW 11", label: {vi: "Nghỉ ốm", en: "Sick"}, interpretation: true}
            """;

    private static final String RULES = """
            package rules.mau;

            import vn.minhxet.rule.*;
            global vn.minhxet.rule.Verdict verdict;

            rule "mau-member-suspended"
                @clause("366-QĐ/TW 5")
                @vi("Đang bị đình chỉ")
                @en("Suspended")
                @viHeld("Không bị đình chỉ")
                @enHeld("Not suspended")
            when
                $m : Member( suspended == true )
            then
                verdict.exclude($m);
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

            rule "mau-member-long-sick"
                @clause("366-QĐ/TW 11")
                @vi("Nghỉ ốm {monthsOnLeave} tháng")
                @en("{monthsOnLeave} months on sick leave")
            when
                Parameters( flag("gap.sick") )
                $m : Member( role != Role.LEADER, monthsOnLeave > 0 )
            then
                verdict.note($m);
            end
            """;

    private static final String BACKGROUND = """
            background:
              period: {year: 2025, reviewedOn: 2025-12-10}
              organizations:
                - {id: CB1, name: "Chi bộ Mẫu", kind: CELL}
              members:
                - {id: M1, organization: CB1, status: OFFICIAL, role: NON_LEADER, generalPoints: 28, resultPoints: 62}
                - {id: M2, organization: CB1, status: OFFICIAL, role: LEADER, generalPoints: 20, resultPoints: 40}
            scenarios:
            """;

    private SmallRulebook() {}

    /** Runs scenarios over the background of members M1, with 90 points, and M2, with 60. */
    static ScenarioSuite run(Path rules, String scenarios) throws IOException {
        Path folder = rules.resolve("mau");
        Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(folder.resolve("rulebook.yaml"), DESCRIPTION);
        Files.writeString(folder.resolve("members.drl"), RULES);
        Files.writeString(folder.resolve("scenarios/members.yaml"), BACKGROUND + scenarios);
        return ScenarioSuite.run(
                new RulebookCompiler(CompiledFormCache.none())
                        .compile(Rulebooks.in(rules).get("mau")),
                folder);
    }
}
