package vn.minhxet.bench;

/** The ways of grading the members of one synthetic year under one rulebook. Not safe for several threads. */
final class Passes {

    private static Passes last;

    private final String id;
    private final BenchPopulation ground;
    private final Members members;
    private final HandWrittenPass handWritten;
    private final PlanPass plan;
    private SessionPasses sessions;

    private Passes(String id) {
        this.id = id;
        this.ground = BenchPopulation.of(id);
        this.members = Members.of(ground.year());
        if (members.count() != BenchPopulation.MEMBERS) {
            throw new IllegalStateException(members.count() + " members");
        }
        this.handWritten = new HandWrittenPass(ground, members);
        this.plan = new PlanPass(ground, members);
    }

    /** Those for a rulebook: the same as long as no other is asked for, so that all rounds run on the same objects. */
    static synchronized Passes of(String id) {
        if (last == null || !last.id.equals(id)) {
            last = new Passes(id);
        }
        return last;
    }

    BenchPopulation ground() {
        return ground;
    }

    HandWrittenPass handWritten() {
        return handWritten;
    }

    PlanPass plan() {
        return plan;
    }

    /** Compiled by Drools when first asked for. */
    SessionPasses sessions() {
        if (sessions == null) {
            sessions = new SessionPasses(ground, members);
        }
        return sessions;
    }
}
