import client.ApiClient;
import client.api.AuditApi;
import client.api.CampaignsApi;
import client.api.GradingsApi;
import client.api.PeopleApi;
import client.api.PopulationsApi;
import client.api.RulebooksApi;
import client.api.ServerApi;
import client.api.WhatIfApi;
import client.model.Campaign;
import client.model.CampaignOpening;
import client.model.Comparison;
import client.model.Curve;
import client.model.DecisionLine;
import client.model.DecisionList;
import client.model.Entered;
import client.model.Explanation;
import client.model.Facts;
import client.model.FactsImport;
import client.model.Grade;
import client.model.Gradings;
import client.model.Hindsight;
import client.model.Job;
import client.model.JobState;
import client.model.OrganizationPage;
import client.model.Outcome;
import client.model.PaperReference;
import client.model.Population;
import client.model.ChangeReason;
import client.model.ResultDocument;
import client.model.ResultPage;
import client.model.PasswordQuestion;
import client.model.Rulebook;
import client.model.RulebookCodes;
import client.model.Session;
import client.model.SignInQuestion;
import client.model.Stage;
import client.model.Step;
import client.model.StepKind;
import client.model.StepList;
import client.model.SubjectKind;
import client.model.SubjectOrder;
import client.model.SubjectPage;
import client.model.SweepQuestion;
import client.model.Variation;
import client.model.WhatIfQuestion;
import client.model.YearDifference;
import client.model.YearSummary;
import com.fasterxml.jackson.databind.DeserializationFeature;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Calls every operation by the client that a public generator made of the description. Compiled with that client by {@code
 * GeneratedClientTest}; without packages, as somebody's first program would be.
 */
public final class ClientCalls {

    private static final String NONE = null;
    private static final String CAMPAIGN = "nam-2025";
    private static final String RULEBOOK = "366-qd-tw";

    private final List<String> answered = new ArrayList<>();
    private final ApiClient client = new ApiClient();

    private ClientCalls(String address) {
        client.updateBaseUri(address);
        client.setResponseInterceptor(it -> answered.add(
                it.request().method() + ' ' + it.request().uri().getPath()));
    }

    /**
     * Makes all calls.
     *
     * @param facts in JSON: a base committee DB1 with the cell CB1 of the members M1 to M12
     * @param account one that may do everything with the record
     * @return the method and path of each call that was answered
     */
    public static List<String> of(String address, String facts, String account, String password) throws Exception {
        ClientCalls calls = new ClientCalls(address);
        calls.signIn(account, password);
        Facts read = calls.client.getObjectMapper().readValue(facts, Facts.class);
        calls.grade(read);
        calls.hold(read);
        calls.suppose();
        calls.rulebooks();
        calls.keep(read);
        calls.decide();
        calls.audit();
        calls.server();
        calls.leave(password);
        return calls.answered;
    }

    private void signIn(String account, String password) throws Exception {
        PeopleApi api = new PeopleApi(client);
        Session begun = api.signIn(new SignInQuestion().account(account).password(password).program(true), NONE);
        client.setRequestInterceptor(it -> it.setHeader("Authorization", "Bearer " + begun.getToken()));
        require(new PeopleApi(client).getSession(NONE).getAccount().equals(account), "signed in");
    }

    private void leave(String password) throws Exception {
        PeopleApi api = new PeopleApi(client);
        refused(404, () -> api.askIdentityProvider(NONE), "there is no provider");
        refused(404, () -> api.answerOfIdentityProvider(NONE, NONE, NONE, NONE, NONE), "nobody comes back from it");
        api.changePassword(new PasswordQuestion().password(password).changed(password + " hơn"), NONE);
        api.changePassword(new PasswordQuestion().password(password + " hơn").changed(password), NONE);
        api.signOut(NONE);
        refused(401, () -> api.getSession(NONE), "signed out");
    }

    /** A call that is refused. */
    private interface Call {
        void make() throws client.ApiException;
    }

    private static void refused(int status, Call call, String what) {
        try {
            call.make();
            require(false, what);
        } catch (client.ApiException refused) {
            require(refused.getCode() == status, what + ": " + refused.getCode());
        }
    }

    private void grade(Facts facts) throws Exception {
        GradingsApi api = new GradingsApi(client);
        Gradings gradings = api.grade(RULEBOOK, NONE, true, "en", facts);
        require(gradings.getGradings().size() == 14, "all are graded");
        require(gradings.getGradings().get(0).getOutcome() != null, "with an outcome");
        Explanation explanation = api.explain("M1", RULEBOOK, "facts", NONE, null);
        require(explanation.getGrading().getSubject().equals("M1"), "the one asked for is explained");
        Hindsight reach = api.reach("M1", Grade.EXCELLENT, RULEBOOK, NONE, "vi", facts);
        require(reach.getWanted() == Grade.EXCELLENT, "the grade asked for is looked at");
    }

    private void hold(Facts facts) throws Exception {
        PopulationsApi api = new PopulationsApi(client);
        Population held = api.hold(facts, NONE);
        String id = held.getId();
        require(held.getMembers() == 12, "all members are held");
        require(api.getHolding(NONE).getHeld() == 1, "one is held");
        require(api.getPopulation(id, NONE).equals(held), "it is the one held");
        lists(api, id);
        Explanation explanation = api.explainSubject(id, "M1", RULEBOOK, "en");
        require(explanation.getRulebook().getId().equals(RULEBOOK), "by the rulebook named");
        require(api.reachSubject(id, "M1", Grade.EXCELLENT, RULEBOOK, NONE).getSubject().equals("M1"), "of M1");
        require(begins(api.printSlip(id, "M1", RULEBOOK, NONE), "<!DOCTYPE"), "a page to print");
        require(
                begins(api.exportCsv(id, RULEBOOK, NONE, null, null, NONE, null, null, NONE, null, NONE), "subject"),
                "a CSV file");
        require(
                begins(api.exportWorkbook(id, RULEBOOK, NONE, null, null, NONE, null, null, NONE, null, NONE), "PK"),
                "a workbook");
        api.dropPopulation(id, NONE);
    }

    private static void lists(PopulationsApi api, String id) throws Exception {
        SubjectPage page = api.listSubjects(
                id, RULEBOOK, "dang vien", Outcome.GRADED, null, NONE, SubjectKind.MEMBER, null, "CB1", SubjectOrder.NAME,
                NONE, 3, "en");
        require(page.getItems().size() == 3 && page.getTotal() == 12, "three of twelve");
        SubjectPage next = api.listSubjects(
                id, RULEBOOK, "dang vien", Outcome.GRADED, null, NONE, SubjectKind.MEMBER, null, "CB1", SubjectOrder.NAME,
                page.getNext(), 3, "en");
        require(!next.getItems().get(0).equals(page.getItems().get(2)), "the next three");
        OrganizationPage tree = api.listOrganizations(id, RULEBOOK, "DB1", NONE, null, NONE);
        require(tree.getItems().get(0).getOrganization().getSubject().equals("CB1"), "the cell below");
        YearSummary summary = api.summarize(id, RULEBOOK, NONE, NONE);
        require(summary.getCounts().getMembers().getTotal() == 12, "twelve members");
        YearDifference difference = api.compareYears(id, "facts", RULEBOOK, NONE, null, NONE);
        require(difference.getTotal() == 0, "the same facts");
    }

    private void suppose() throws Exception {
        WhatIfApi api = new WhatIfApi(client);
        Comparison comparison = api.whatIf(
                new WhatIfQuestion()
                        .population("facts")
                        .set(Map.of("quota.ratioPercent", 25, "quota.rounding", "UP")),
                NONE);
        require(comparison.getMatrices().getMembers().getTotal() == 12, "twelve members");
        SweepQuestion question = new SweepQuestion()
                .population("facts")
                .addSweepItem(new Variation()
                        .parameter("excellent.points")
                        .from(new BigDecimal("85"))
                        .to(new BigDecimal("90.5"))
                        .step(new BigDecimal("0.5")));
        Curve curve = api.sweep(question, NONE);
        require(curve.getPoints().size() == 12, "twelve points");
        Job job = api.beginJob(question, NONE);
        while (job.getState() == JobState.WAITING || job.getState() == JobState.RUNNING) {
            Thread.sleep(20);
            job = api.getJob(job.getId(), NONE);
        }
        require(api.getJobCurve(job.getId(), NONE).equals(curve), "the same curve");
        api.cancelJob(job.getId(), NONE);
    }

    private void rulebooks() throws Exception {
        RulebooksApi api = new RulebooksApi(client);
        require(
                api.listRulebooks(LocalDate.of(2024, 12, 31), NONE).getRulebooks().size() == 1,
                "one is in force that day");
        Rulebook rulebook = api.getRulebook("hue", NONE);
        require(rulebook.getBase().equals(RULEBOOK), "it extends the other");
        require(!api.listRules("hue", NONE).getRules().isEmpty(), "it has rules");
        RulebookCodes codes = api.listCodes("hue", NONE);
        require(!codes.getSheets().isEmpty(), "it has score sheets");
        require(begins(api.getTemplate("hue", NONE), "PK"), "its template");
    }

    private void keep(Facts facts) throws Exception {
        CampaignsApi api = new CampaignsApi(client);
        CampaignOpening opening = new CampaignOpening().id(CAMPAIGN).year(2025).rulebook(RULEBOOK);
        Campaign opened = api.openCampaign(opening, "k-open", NONE);
        require(api.openCampaign(opening, "k-open", NONE).equals(opened), "the same answer under the same key");
        require(api.listCampaigns(NONE).getCampaigns().contains(opened), "it is listed");
        FactsImport seen = api.importFacts(CAMPAIGN, facts, NONE, true, NONE, NONE, NONE);
        require(!seen.getEntered(), "nothing is entered by looking");
        require(api.importFacts(CAMPAIGN, facts, NONE, false, NONE, NONE, NONE).getEntered(), "entered");
        require(api.listImports(CAMPAIGN, NONE).getVersions().size() == 1, "one version");
        require(api.makeRun(CAMPAIGN, NONE, NONE, NONE).getMade(), "a run");
        require(api.listRuns(CAMPAIGN, NONE).getRuns().size() == 1, "one run");
        require(api.summarizeRun(CAMPAIGN, 1, NONE, NONE).getCounts().getMembers().getTotal() == 12, "twelve members");
        require(api.compareRuns(CAMPAIGN, 1, 1, NONE, null, NONE).getTotal() == 0, "the same run");
    }

    private void decide() throws Exception {
        CampaignsApi api = new CampaignsApi(client);
        Step step = new Step().kind(StepKind.PROPOSE).subject("M1")._for("DB1").run(1);
        Entered entered = api.takeSteps(CAMPAIGN, new StepList().addStepsItem(step), "k-step", NONE, NONE);
        require(entered.getTaken() == 1, "one step");
        ResultDocument result = api.getResult(CAMPAIGN, "M1", NONE);
        require(result.getHistory().size() == 1 && result.getStage() == Stage.PROPOSED, "proposed");
        DecisionLine line = new DecisionLine().subject("M1").grade(result.getProposed());
        DecisionList list = new DecisionList()
                ._for("DB1")
                .paper(new PaperReference().number("01").date(LocalDate.of(2025, 12, 20)))
                .leaveWaiting(true)
                .addLinesItem(line);
        try {
            require(api.decideList(CAMPAIGN, list, NONE, NONE).getTaken() == 1, "decided");
        } catch (client.ApiException waits) {
            require(waits.getCode() == 422, "or has to wait for the cell");
        }
        ResultPage page = api.listResults(
                CAMPAIGN, null, "dang vien", null, null, NONE, SubjectKind.MEMBER, "CB1", null, "DB1", NONE, 5, NONE);
        require(page.getTotal() == 12 && page.getItems().get(0).getMatches().size() == 1, "twelve, and where");
        require(api.explainResult(CAMPAIGN, "M1", 1, NONE).getGrading().getSubject().equals("M1"), "why");
        require(api.proveResult(CAMPAIGN, "M1", NONE).contains("c2sp.org/tlog-proof"), "a proof");
        require(api.listRulings(CAMPAIGN, NONE).getRulings().isEmpty(), "no ruling");
        ChangeReason reason = new ChangeReason().reason("xong").paper(new PaperReference().number("02").date(LocalDate.of(2025, 12, 31)));
        require(api.closeCampaign(CAMPAIGN, reason, NONE, NONE).getClosed(), "closed");
        require(!api.reopenCampaign(CAMPAIGN, reason, NONE, NONE).getClosed(), "open again");
        require(api.getCampaign(CAMPAIGN, NONE).getRuns() == 1, "the run is still there");
    }

    private void audit() throws Exception {
        AuditApi api = new AuditApi(client);
        WhatIfApi jobs = new WhatIfApi(client);
        require(api.listEntries(null, 5, NONE).getItems().size() == 5, "five entries");
        require(api.getCheckpoint(NONE).getPublicKey().length() > 40, "the public key");
        require(begins(api.exportLedger(NONE), "PK"), "an archive");
        Job verification = api.verifyRecord(NONE);
        require(begins(jobs.followJob(verification.getId(), NONE), "event: "), "told to its end");
        // So that of the documents that a job may come to the one is taken that it is.
        client.setObjectMapper(client.getObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
        WhatIfApi strict = new WhatIfApi(client);
        client.setObjectMapper(client.getObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
        require(strict.getJobResult(verification.getId(), NONE).getVerification().getHolds(), "it holds");
        jobs.cancelJob(verification.getId(), NONE);
        jobs.cancelJob(api.replayCampaign(CAMPAIGN, NONE).getId(), NONE);
    }

    private void server() throws Exception {
        ServerApi api = new ServerApi(client);
        require(api.isLive(NONE) != null && api.isReady(NONE).getRulebooks().contains("hue"), "it is ready");
        require(api.checkHealth(NONE).getDatabase().getWritable(), "the database takes changes");
        require(api.getMetrics(NONE).contains("minhxet_http_requests_total"), "figures");
        require(api.getDescription(NONE).getOpenapi().startsWith("3.1"), "it describes itself");
    }

    private static boolean begins(File file, String text) throws IOException {
        boolean begins = new String(Files.readAllBytes(file.toPath()), "UTF-8").replace("\uFEFF", "").startsWith(text);
        Files.delete(file.toPath());
        return begins;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("not so: " + what);
        }
    }
}
