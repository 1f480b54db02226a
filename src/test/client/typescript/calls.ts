/**
 * Calls every operation by the client that a public generator made of the description; compiled and run by `GeneratedClientTest`.
 * Arguments: the address of the server; facts in JSON, a base committee DB1 with the cell CB1 of the members M1 to M12; an account
 * that may do everything with the record, and its password.
 * Prints method and path of each call that was answered.
 */
import {
    AuditApi,
    CampaignsApi,
    Configuration,
    FactsFromJSON,
    Grade,
    GradingsApi,
    JobState,
    Outcome,
    PeopleApi,
    PopulationsApi,
    ResponseError,
    RulebooksApi,
    ServerApi,
    Stage,
    StepKind,
    SubjectKind,
    SubjectOrder,
    WhatIfApi,
} from './client/index';

declare const process: { argv: string[]; exitCode: number };

const RULEBOOK = '366-qd-tw';
const CAMPAIGN = 'nam-2025-ts';
const [, , address, facts, account, password] = process.argv;
let token = '';
const configuration = new Configuration({
    basePath: address,
    middleware: [
        {
            pre: async (context) => {
                const headers = { ...context.init.headers, ...(token ? { Authorization: `Bearer ${token}` } : {}) };
                return { url: context.url, init: { ...context.init, headers } };
            },
            post: async (context) => {
                console.log(`${context.init.method} ${new URL(context.url).pathname}`);
            },
        },
    ],
});

function mustHold(holds: boolean, what: string): void {
    if (!holds) {
        throw new Error(`not so: ${what}`);
    }
}

async function begins(blob: Blob, text: string): Promise<boolean> {
    return (await blob.text()).replace('\uFEFF', '').startsWith(text);
}

async function grade(): Promise<void> {
    const api = new GradingsApi(configuration);
    const read = FactsFromJSON(JSON.parse(facts));
    const gradings = await api.grade({ rulebook: RULEBOOK, held: true, lang: 'en', facts: read });
    mustHold(gradings.gradings.length === 14, 'all are graded');
    const explanation = await api.explain({ subject: 'M1', rulebook: RULEBOOK, population: 'facts' });
    mustHold(explanation.grading.subject === 'M1', 'the one asked for is explained');
    const reach = await api.reach({ subject: 'M1', wanted: Grade.Excellent, rulebook: RULEBOOK, facts: read });
    mustHold(reach.wanted === Grade.Excellent, 'the grade asked for is looked at');
    mustHold(reach.facts.hash.length === 64, 'it names the facts');
}

async function hold(): Promise<void> {
    const api = new PopulationsApi(configuration);
    const held = await api.hold({ facts: FactsFromJSON(JSON.parse(facts)) });
    const id = held.id;
    mustHold(held.members === 12, 'all members are held');
    mustHold((await api.getHolding()).held === 1, 'one is held');
    mustHold((await api.getPopulation({ id })).id === id, 'it is the one held');
    const asked = {
        id,
        rulebook: RULEBOOK,
        q: 'dang vien',
        outcome: Outcome.Graded,
        subjectKind: SubjectKind.Member,
        _in: 'CB1',
        sort: SubjectOrder.Name,
        limit: 3,
    };
    const page = await api.listSubjects(asked);
    mustHold(page.items.length === 3 && page.total === 12, 'three of twelve');
    const next = await api.listSubjects({ ...asked, after: page.next ?? undefined });
    mustHold(next.items[0].subject !== page.items[2].subject, 'the next three');
    const tree = await api.listOrganizations({ id, rulebook: RULEBOOK, _in: 'DB1' });
    mustHold(tree.items[0]?.organization?.subject === 'CB1', 'the cell below');
    mustHold((await api.summarize({ id, rulebook: RULEBOOK })).counts.members?.total === 12, 'twelve members');
    mustHold((await api.compareYears({ id, _with: 'facts', rulebook: RULEBOOK })).total === 0, 'the same facts');
    const explanation = await api.explainSubject({ id, subject: 'M1', rulebook: RULEBOOK, lang: 'en' });
    mustHold(explanation.rulebook.id === RULEBOOK, 'by the rulebook named');
    const reach = await api.reachSubject({ id, subject: 'M1', wanted: Grade.Excellent, rulebook: RULEBOOK });
    mustHold(reach.subject === 'M1', 'of M1');
    const slip = await api.printSlip({ id, subject: 'M1', rulebook: RULEBOOK });
    mustHold(await begins(slip, '<!DOCTYPE'), 'a page to print');
    mustHold(await begins(await api.exportCsv({ id, rulebook: RULEBOOK }), 'subject'), 'a CSV file');
    mustHold(await begins(await api.exportWorkbook({ id, rulebook: RULEBOOK }), 'PK'), 'a workbook');
    await api.dropPopulation({ id });
}

async function suppose(): Promise<void> {
    const api = new WhatIfApi(configuration);
    const comparison = await api.whatIf({
        whatIfQuestion: { population: 'facts', set: { 'quota.ratioPercent': 25, 'quota.rounding': 'UP' } },
    });
    mustHold(comparison.matrices.members?.total === 12, 'twelve members');
    mustHold(comparison.rules.changed.length === 0, 'no rule differs');
    const sweepQuestion = {
        population: 'facts',
        sweep: [{ parameter: 'excellent.points', from: 85, to: 90.5, step: 0.5 }],
    };
    const curve = await api.sweep({ sweepQuestion });
    mustHold(curve.points.length === 12, 'twelve points');
    let job = await api.beginJob({ sweepQuestion });
    while (job.state === JobState.Waiting || job.state === JobState.Running) {
        await new Promise((done) => setTimeout(done, 20));
        job = await api.getJob({ id: job.id });
    }
    const same = await api.getJobCurve({ id: job.id });
    mustHold(JSON.stringify(same) === JSON.stringify(curve), 'the same curve');
    await api.cancelJob({ id: job.id });
}

async function rulebooks(): Promise<void> {
    const api = new RulebooksApi(configuration);
    const listed = await api.listRulebooks({ on: new Date('2024-12-31') });
    mustHold(listed.rulebooks.length === 1, 'one is in force that day');
    mustHold((await api.getRulebook({ id: 'hue' })).base === RULEBOOK, 'it extends the other');
    mustHold((await api.listRules({ id: 'hue' })).rules.length > 0, 'it has rules');
    mustHold((await api.listCodes({ id: 'hue' })).sheets.length > 0, 'it has score sheets');
    mustHold(await begins(await api.getTemplate({ id: 'hue' }), 'PK'), 'its template');
}

async function signIn(): Promise<void> {
    const api = new PeopleApi(configuration);
    const begun = await api.signIn({ signInQuestion: { account, password, program: true } });
    token = begun.token ?? '';
    mustHold((await api.getSession()).account === account, 'signed in');
}

async function mustBeRefused(call: Promise<unknown>, status: number, what: string): Promise<void> {
    try {
        await call;
    } catch (refused) {
        mustHold(refused instanceof ResponseError && refused.response.status === status, what);
        return;
    }
    mustHold(false, what);
}

async function leave(): Promise<void> {
    const api = new PeopleApi(configuration);
    await mustBeRefused(api.askIdentityProvider(), 404, 'there is no provider');
    await mustBeRefused(api.answerOfIdentityProvider(), 404, 'nobody comes back from it');
    await api.changePassword({ passwordQuestion: { password, changed: `${password} nữa` } });
    await api.changePassword({ passwordQuestion: { password: `${password} nữa`, changed: password } });
    await api.signOut();
    await mustBeRefused(api.getSession(), 401, 'signed out');
}

async function keep(): Promise<void> {
    const api = new CampaignsApi(configuration);
    const id = CAMPAIGN;
    const campaignOpening = { id, year: 2025, rulebook: RULEBOOK };
    const opened = await api.openCampaign({ campaignOpening, idempotencyKey: 'k-open-ts' });
    const again = await api.openCampaign({ campaignOpening, idempotencyKey: 'k-open-ts' });
    mustHold(JSON.stringify(again) === JSON.stringify(opened), 'the same answer under the same key');
    mustHold((await api.listCampaigns()).campaigns.some((it) => it.id === id), 'it is listed');
    const read = FactsFromJSON(JSON.parse(facts));
    mustHold(!(await api.importFacts({ id, facts: read, preview: true })).entered, 'nothing is entered by looking');
    mustHold((await api.importFacts({ id, facts: read })).entered, 'entered');
    mustHold((await api.listImports({ id })).versions.length === 1, 'one version');
    mustHold((await api.makeRun({ id })).made, 'a run');
    mustHold((await api.listRuns({ id })).runs.length === 1, 'one run');
    mustHold((await api.summarizeRun({ id, run: 1 })).counts.members?.total === 12, 'twelve members');
    mustHold((await api.compareRuns({ id, _with: 1, run: 1 })).total === 0, 'the same run');
}

async function decide(): Promise<void> {
    const api = new CampaignsApi(configuration);
    const id = CAMPAIGN;
    const steps = [{ kind: StepKind.Propose, subject: 'M1', _for: 'DB1', run: 1 }];
    mustHold((await api.takeSteps({ id, stepList: { steps } })).taken === 1, 'one step');
    const result = await api.getResult({ id, subject: 'M1' });
    mustHold(result.history.length === 1 && result.stage === Stage.Proposed, 'proposed');
    const paper = { number: '01', date: new Date('2025-12-20') };
    const lines = [{ subject: 'M1', grade: result.proposed ?? undefined }];
    const decisionList = { _for: 'DB1', paper, leaveWaiting: true, lines };
    try {
        mustHold((await api.decideList({ id, decisionList })).taken === 1, 'decided');
    } catch (waits) {
        mustHold(waits instanceof ResponseError && waits.response.status === 422, 'or has to wait for the cell');
    }
    const page = await api.listResults({ id, q: 'dang vien', subjectKind: SubjectKind.Member, _in: 'CB1', limit: 5 });
    mustHold(page.total === 12 && page.items[0].matches.length === 1, 'twelve, and where');
    const why = await api.explainResult({ id, subject: 'M1', run: 1 });
    mustHold(why.grading.subject === 'M1', 'why');
    mustHold((await api.proveResult({ id, subject: 'M1' })).includes('c2sp.org/tlog-proof'), 'a proof');
    mustHold((await api.listRulings({ id })).rulings.length === 0, 'no ruling');
    const changeReason = { reason: 'xong', paper };
    mustHold((await api.closeCampaign({ id, changeReason })).closed, 'closed');
    mustHold(!(await api.reopenCampaign({ id, changeReason })).closed, 'open again');
    mustHold((await api.getCampaign({ id })).runs === 1, 'the run is still there');
}

async function audit(): Promise<void> {
    const api = new AuditApi(configuration);
    const jobs = new WhatIfApi(configuration);
    mustHold((await api.listEntries({ limit: 5 })).items.length === 5, 'five entries');
    mustHold((await api.getCheckpoint()).publicKey.length > 40, 'the public key');
    mustHold(await begins(await api.exportLedger(), 'PK'), 'an archive');
    const verification = await api.verifyRecord();
    mustHold((await begins(await jobs.followJob({ id: verification.id }), 'event: ')), 'told to its end');
    await jobs.getJobResult({ id: verification.id });
    await jobs.cancelJob({ id: verification.id });
    await jobs.cancelJob({ id: (await api.replayCampaign({ id: CAMPAIGN })).id });
}

async function server(): Promise<void> {
    const api = new ServerApi(configuration);
    mustHold((await api.isLive()) !== undefined, 'it lives');
    mustHold((await api.checkHealth()).database?.writable === true, 'the database takes changes');
    mustHold((await api.getMetrics()).includes('minhxet_http_requests_total'), 'figures');
    mustHold((await api.isReady()).rulebooks.includes('hue'), 'it is ready');
    mustHold((await api.getDescription()).openapi.startsWith('3.1'), 'it describes itself');
}

async function all(): Promise<void> {
    await signIn();
    await grade();
    await hold();
    await suppose();
    await rulebooks();
    await keep();
    await decide();
    await audit();
    await server();
    await leave();
}

all().catch((failure) => {
    console.error(failure);
    process.exitCode = 1;
});
