package vn.minhxet.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhxet.campaign.OpenCampaign.PAPER;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.minhxet.campaign.StepRefusal.Kind;
import vn.minhxet.language.Bilingual;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Outcome;

/** The words of every refusal, in both languages. */
class StepRefusalTest {

    private static final String M_VI = "Đảng viên 1 (M): ";

    private final OpenCampaign campaign = OpenCampaign.example();
    private final Set<Kind> told = EnumSet.noneOf(Kind.class);

    @Test
    void everyRefusalNamesThePlaceAndTheFix() {
        turnAndCompetence();
        contents();
        runs();
        proposalAndOrder();
        quotaAndChange();
        ballots();
        lists();
        assertThat(told).containsExactlyInAnyOrder(Kind.values());
    }

    private void turnAndCompetence() {
        says(
                Step.of(StepKind.PUBLISH, "M", "B"),
                M_VI
                        + "không thực hiện bước “công khai” ở giai đoạn “chưa tự xếp loại”. Bước có thể thực hiện lúc này: "
                        + "tự xếp loại, bỏ phiếu xếp loại, đề xuất.",
                "Đảng viên 1 (M): the step “publication” cannot be taken at the stage “no self-grade yet”. Steps that can "
                        + "be taken now: self-grade, ballot, proposal.");
        says(
                Step.of(StepKind.PROPOSE, "M", "C2").withRun(1),
                M_VI
                        + "Chi bộ 2 không có thẩm quyền thực hiện bước “đề xuất”. Thẩm quyền thuộc về: Chi bộ 1, Đảng ủy bộ "
                        + "phận Mẫu, Đảng ủy cơ sở Mẫu.",
                "Đảng viên 1 (M): Chi bộ 2 may not take the step “proposal”. Competent: Chi bộ 1, Đảng ủy bộ phận Mẫu, "
                        + "Đảng ủy cơ sở Mẫu.");
        says(
                Step.of(StepKind.PROPOSE, "X\u202E", "B"),
                "Trong đợt xếp loại không có tổ chức, đảng viên mang mã “X[U+202E]”. Kiểm tra lại mã.",
                "The campaign has no organization or member with the id “X[U+202E]”. Check the id.");
        OpenCampaign outside = OpenCampaign.example();
        outside.follow(Step.of(StepKind.PROPOSE, "T", "T").withRun(1));
        says(
                outside,
                Step.of(StepKind.DECIDE, "T", "T"),
                "Tỉnh ủy Mẫu (T): cấp quyết định không có trong đợt này nên không thực hiện bước “quyết định” ở đây. Trình "
                        + "đề xuất lên cấp có thẩm quyền.",
                "Tỉnh ủy Mẫu (T): the deciding level is not in this campaign, so the step “decision” cannot be taken here. "
                        + "Send the proposal to the competent level.");
        OpenCampaign closed = OpenCampaign.example();
        closed.close();
        says(
                closed,
                Step.of(StepKind.PUBLISH, "M", "B"),
                "Đợt xếp loại đã đóng nên không nhận thêm bước nào. Muốn thay đổi thì mở lại đợt, nêu rõ lý do và số "
                        + "văn bản.",
                "The campaign is closed and takes no more steps. To change something, open it again with a reason and the "
                        + "number of a paper.");
    }

    private void contents() {
        says(
                Step.of(StepKind.SELF_GRADE, "M", "M"),
                M_VI + "bước “tự xếp loại” thiếu mức xếp loại. Ghi mức xếp loại.",
                "Đảng viên 1 (M): the step “self-grade” lacks the grade. Enter the grade.");
        says(
                Step.of(StepKind.PROPOSE, "M", "B").withRun(1).withGrade(Grade.EXCELLENT),
                M_VI
                        + "bước “đề xuất” không nhận mức xếp loại khác với đề xuất của bộ quy tắc. Bỏ phần này rồi thực hiện "
                        + "lại.",
                "Đảng viên 1 (M): the step “proposal” takes no grade other than the rules gave. Leave it out and try again.");
        OpenCampaign decided = OpenCampaign.example();
        decided.decide("M");
        Step cancel = Step.of(StepKind.CANCEL, "M", "B");
        says(
                decided,
                cancel.withReason("x".repeat(2_001)),
                M_VI + "lý do hoặc số văn bản dài quá 2000 ký tự hoặc có ký tự ẩn. Viết lại ngắn gọn trên một dòng.",
                "Đảng viên 1 (M): the reason or the number of the paper is longer than 2000 characters or has hidden "
                        + "characters. Write it briefly on one line.");
        says(
                decided,
                cancel,
                M_VI + "bước “hủy kết quả để xếp loại lại” thiếu lý do. Ghi rõ lý do.",
                "Đảng viên 1 (M): the step “cancellation, to be graded again” lacks the reason. Enter the reason.");
        says(
                decided,
                cancel.withReason("Kê khai chưa đúng"),
                M_VI + "bước “hủy kết quả để xếp loại lại” thiếu văn bản. Ghi số và ngày của văn bản.",
                "Đảng viên 1 (M): the step “cancellation, to be graded again” lacks the paper. Enter its number and date.");
    }

    private void runs() {
        says(
                Step.of(StepKind.PROPOSE, "M", "B"),
                M_VI + "chưa nêu lần xếp loại làm căn cứ đề xuất. Ghi số của lần xếp loại.",
                "Đảng viên 1 (M): the run that the proposal rests on is not named. Enter the number of the run.");
        says(
                Step.of(StepKind.PROPOSE, "M", "B").withRun(7),
                M_VI + "lần xếp loại số 7 không phải là lần mới nhất. Đề xuất lại theo lần số 1.",
                "Đảng viên 1 (M): run 7 is not the latest. Propose again from run 1.");
        OpenCampaign proposed = OpenCampaign.example();
        proposed.follow(Step.of(StepKind.PROPOSE, "M", "B").withRun(1));
        says(
                proposed,
                Step.of(StepKind.PROPOSE, "M", "B").withRun(1),
                M_VI + "kết quả của lần xếp loại số 1 đã được đề xuất. Chỉ đề xuất lại sau một lần xếp loại mới.",
                "Đảng viên 1 (M): run 1 was proposed already. Propose again only after a new run.");
        campaign.add(new CampaignSubject("N", "N", false, "C", "B", null, null, true));
        says(
                Step.of(StepKind.PROPOSE, "N", "B").withRun(1),
                "N: chưa có lần xếp loại nào cho đối tượng này. Chạy xếp loại rồi đề xuất.",
                "N: no run has graded it yet. Run the grading, then propose.");
    }

    private void proposalAndOrder() {
        campaign.follow(Step.of(StepKind.PROPOSE, "M", "B").withRun(1));
        Step decision = Step.of(StepKind.DECIDE, "M", "B").withPaper(PAPER);
        says(
                decision.withGrade(Grade.COMPLETED),
                M_VI
                        + "quyết định “hoàn thành nhiệm vụ” khác với đề xuất “hoàn thành tốt nhiệm vụ”. Ghi cả lý do và số, "
                        + "ngày văn bản; người được xếp loại xem được lý do này.",
                "Đảng viên 1 (M): the decision “completed” differs from the proposal “good”. Enter the reason and the "
                        + "number and date of the paper; whoever is graded can read the reason.");
        says(
                Step.of(StepKind.APPRAISE, "M", "S").withGrade(Grade.COMPLETED),
                M_VI
                        + "ý kiến thẩm định “hoàn thành nhiệm vụ” khác với đề xuất “hoàn thành tốt nhiệm vụ”. Ghi rõ lý do để "
                        + "cấp quyết định xem xét.",
                "Đảng viên 1 (M): the appraisal “completed” differs from the proposal “good”. Enter the reason, for the "
                        + "deciding level to weigh.");
        says(
                Step.of(StepKind.VERIFY, "M", "B").withPaper(PAPER),
                M_VI + "không có việc gì chờ xác minh theo đề xuất hiện nay. Bỏ bước này.",
                "Đảng viên 1 (M): nothing waits for verification in the present proposal. Leave this step out.");
        says(
                Step.of(StepKind.RULE_ON_QUOTA, "M", "P").withPaper(PAPER),
                M_VI + "không thuộc nhóm nào bị giới hạn tỷ lệ xuất sắc. Bỏ bước này.",
                "Đảng viên 1 (M): it is in no group whose share of Excellent is limited. Leave this step out.");
        campaign.left("M", 1, Outcome.NEEDS_DECISION, Grade.COMPLETED, Grade.NOT_COMPLETED);
        says(
                decision.withGrade(Grade.GOOD),
                M_VI
                        + "mức “hoàn thành tốt nhiệm vụ” không thuộc các mức để cấp có thẩm quyền lựa chọn (hoàn thành nhiệm "
                        + "vụ, không hoàn thành nhiệm vụ). Chọn một trong các mức đó hoặc ghi rõ lý do.",
                "Đảng viên 1 (M): “good” is not among the grades left to the competent level (completed, not completed). "
                        + "Choose one of them or enter the reason.");
        campaign.left("M", 1, Outcome.ON_HOLD);
        says(
                decision.withGrade(Grade.GOOD),
                M_VI + "đang chờ xác minh nên chưa quyết định được. Ghi nhận kết quả xác minh kèm số văn bản trước.",
                "Đảng viên 1 (M): it is to be verified first and cannot be decided yet. Record the outcome of the "
                        + "verification with its paper.");
        campaign.left("M", 1, Outcome.NOT_GRADED);
        says(
                decision.withGrade(Grade.GOOD),
                M_VI
                        + "không thuộc diện xếp loại nên không thực hiện bước “quyết định”. Bỏ đối tượng này khỏi danh sách, "
                        + "hoặc bổ sung dữ liệu và xếp loại lại.",
                "Đảng viên 1 (M): it is not to be graded, so the step “decision” cannot be taken. Take it off the list, or "
                        + "complete the facts and grade again.");
        order();
    }

    private void order() {
        OpenCampaign fresh = OpenCampaign.example();
        for (int i = 5; i <= 11; i++) {
            fresh.add(new CampaignSubject("M" + i, "Đảng viên " + i, false, "C", "B", null, null, true));
        }
        fresh.follow(
                Step.of(StepKind.PROPOSE, "H", "B").withRun(1),
                Step.of(StepKind.PROPOSE, "C", "B").withRun(1));
        says(
                fresh,
                Step.of(StepKind.DECIDE, "H", "B").withGrade(Grade.GOOD).withPaper(PAPER),
                "Đảng viên 2 (H): phải quyết định tập thể trước người đứng đầu và thành viên tập thể lãnh đạo. Quyết định "
                        + "trước, hoặc trong cùng danh sách: Chi bộ 1 (C).",
                "Đảng viên 2 (H): the collective is decided before its head and the members of its leadership. Decide "
                        + "first, or in the same list: Chi bộ 1 (C).");
        says(
                fresh,
                Step.of(StepKind.DECIDE, "C", "B").withGrade(Grade.GOOD).withPaper(PAPER),
                "Chi bộ 1 (C): phải quyết định tổ chức trực thuộc và đảng viên trước tổ chức. Quyết định trước, hoặc trong "
                        + "cùng danh sách: Đảng viên 1 (M), Đảng viên 5 (M5), Đảng viên 6 (M6), Đảng viên 7 (M7), Đảng viên "
                        + "8 (M8) và 3 đối tượng khác.",
                "Chi bộ 1 (C): subordinate organizations and members are decided before the organization. Decide first, or "
                        + "in the same list: Đảng viên 1 (M), Đảng viên 5 (M5), Đảng viên 6 (M6), Đảng viên 7 (M7), Đảng "
                        + "viên 8 (M8) and 3 more.");
    }

    private void quotaAndChange() {
        OpenCampaign full = OpenCampaign.example();
        full.limit("B", 2);
        List<String> ids = IntStream.range(5, 8).mapToObj(it -> "M" + it).toList();
        for (String id : ids) {
            full.add(new CampaignSubject(id, "Đảng viên " + id.substring(1), false, "C", "B", null, null, true));
            full.proposed(id, 1, Grade.EXCELLENT, "B");
        }
        full.decide("M5", "M6");
        full.follow(Step.of(StepKind.PROPOSE, "M7", "B").withRun(1));
        says(
                full,
                Step.of(StepKind.DECIDE, "M7", "B").withGrade(Grade.EXCELLENT).withPaper(PAPER),
                "Đảng viên 7 (M7): vượt tỷ lệ xuất sắc của nhóm, được 2, đã quyết định 2, nay thêm 1. Quyết định mức khác, "
                        + "hoặc ghi nhận trước ý kiến bằng văn bản của Đảng ủy phường Mẫu.",
                "Đảng viên 7 (M7): over the quota on Excellent of the group: 2 allowed, 2 decided, 1 more now. Decide "
                        + "another grade, or first record the written ruling of Đảng ủy phường Mẫu.");
        full.follow(Step.of(StepKind.NOTIFY, "M5", "C"), Step.of(StepKind.PUBLISH, "M5", "B"));
        says(
                full,
                Step.of(StepKind.DECIDE, "M5", "B").withGrade(Grade.GOOD).withPaper(PAPER),
                "Đảng viên 5 (M5): kết quả đã công khai nên không thực hiện bước “quyết định”. Chỉ thay đổi bằng cách điều "
                        + "chỉnh hoặc hủy kết quả, nêu rõ lý do và số văn bản.",
                "Đảng viên 5 (M5): the result is published, so the step “decision” cannot be taken. It changes only by "
                        + "adjustment or cancellation, with a reason and the number of a paper.");
        says(
                full,
                Step.of(StepKind.ADJUST, "M5", "B")
                        .withGrade(Grade.EXCELLENT)
                        .withReason("vì")
                        .withPaper(PAPER),
                "Đảng viên 5 (M5): kết quả đang là “hoàn thành xuất sắc nhiệm vụ”, không có gì để điều chỉnh. Ghi mức "
                        + "khác, hoặc trả lời khiếu nại và giữ nguyên kết quả.",
                "Đảng viên 5 (M5): the result is “excellent” already, there is nothing to adjust. Enter another grade, or "
                        + "answer the complaint and let the result stand.");
    }

    private void ballots() {
        OpenCampaign fresh = OpenCampaign.example();
        Step ballot = Step.of(StepKind.BALLOT, "M", "C");
        says(
                fresh,
                ballot,
                M_VI + "thiếu kết quả kiểm phiếu. Ghi số triệu tập, số được miễn, số có mặt và số phiếu của từng mức.",
                "Đảng viên 1 (M): the count of the ballot is missing. Enter how many were called, excused and present, and "
                        + "the votes for each grade.");
        List<String> flaws = new ArrayList<>();
        for (Ballot each : List.of(
                new Ballot(9, 0, -1, 0, Map.of()),
                new Ballot(2, 2, 0, 0, Map.of()),
                new Ballot(9, 1, 9, 0, Map.of()),
                new Ballot(9, 1, 8, 1, Map.of(Grade.GOOD, 8)))) {
            Bilingual words = refusal(fresh, ballot.withBallot(each)).words();
            flaws.add(words.vi());
            flaws.add(words.en());
        }
        String vi = M_VI + "kết quả kiểm phiếu không hợp lệ, ";
        String viFix = ". Đối chiếu với biên bản kiểm phiếu rồi ghi lại.";
        String en = "Đảng viên 1 (M): the count of the ballot cannot be right: ";
        String enFix = ". Compare it with the minutes and enter it again.";
        assertThat(flaws)
                .containsExactly(
                        vi + "có số nhỏ hơn 0" + viFix,
                        en + "a number is below 0" + enFix,
                        vi + "không còn đảng viên nào để tính tỷ lệ sau khi trừ số được miễn" + viFix,
                        en + "nobody is left to take shares of once those excused are subtracted" + enFix,
                        vi + "số có mặt nhiều hơn số đảng viên chính thức được triệu tập trừ số được miễn" + viFix,
                        en + "more were present than official members called less those excused" + enFix,
                        vi + "tổng số phiếu nhiều hơn số đảng viên có mặt" + viFix,
                        en + "more votes were counted than members were present" + enFix);
    }

    private void lists() {
        OpenCampaign fresh = OpenCampaign.example();
        fresh.follow(Step.of(StepKind.PROPOSE, "M", "B").withRun(1));
        says(
                ListDecision.of("B", PAPER, List.of()).refusals(fresh).get(0),
                "Danh sách quyết định chưa có đối tượng nào. Ghi ít nhất một đối tượng.",
                "The list to be decided is empty. Enter at least one subject.");
        ListDecision.Line line = new ListDecision.Line("M", Grade.GOOD, null);
        List<StepRefusal> twice =
                ListDecision.of("B", null, List.of(line, line)).refusals(fresh);
        says(
                twice.get(0),
                "Danh sách quyết định thiếu văn bản. Ghi số và ngày của văn bản, dùng chung cho cả danh sách.",
                "The list to be decided lacks its paper. Enter the number and date, one paper for the whole list.");
        says(
                twice.get(1),
                M_VI + "có nhiều lần trong danh sách. Chỉ giữ lại một dòng.",
                "Đảng viên 1 (M): it is in the list several times. Keep one line.");
    }

    /** Whoever keeps a campaign may know how papers name a committee. */
    @Test
    void aCommitteeIsCalledAsThePapersCallIt() {
        CampaignView named = new ViewOfList(campaign, Set.of(), "");
        assertThat(named.committee("B")).isEqualTo("Đảng ủy cơ sở Mẫu");
        assertThat(named.committee("nobody")).isEqualTo("nobody");
    }

    private void says(Step step, String vi, String en) {
        says(campaign, step, vi, en);
    }

    private void says(OpenCampaign where, Step step, String vi, String en) {
        says(refusal(where, step), vi, en);
    }

    private void says(StepRefusal refusal, String vi, String en) {
        told.add(refusal.kind());
        assertThat(refusal.words()).isEqualTo(new Bilingual(vi, en));
    }

    private StepRefusal refusal(OpenCampaign where, Step step) {
        StepRefusal refusal = StepCheck.refusal(step, where).orElseThrow();
        told.add(refusal.kind());
        return refusal;
    }
}
