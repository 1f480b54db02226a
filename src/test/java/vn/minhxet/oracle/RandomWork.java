package vn.minhxet.oracle;

/**
 * Points, tasks and shortcomings of one random subject, often on a threshold or one beside it (kết quả công tác ngẫu
 * nhiên). Completed ≤ assigned, on time and exceeded ≤ completed, remedied ≤ shortcomings, as rows must be.
 */
record RandomWork(
        int generalPoints,
        int resultPoints,
        int assigned,
        int completed,
        int onTime,
        int exceeded,
        int shortcomings,
        int shortcomingsRemedied,
        int targetsMissed) {

    private static final int[] BANDS = {50_00, 70_00, 90_00};
    private static final int[] SHARES = {20, 30, 50, 70, 80};
    private static final int GENERAL = 30_00;
    private static final int RESULT = 70_00;

    static RandomWork drawn(Draw draw, RandomLevel temper) {
        int total = total(draw, temper);
        int general = Math.max(total - RESULT, Math.min(GENERAL, total * 3 / 10 + draw.between(-50, 50)));
        int kept = Math.max(0, Math.min(total, general));
        int assigned = draw.chance(0.01) ? 0 : draw.of(1, 2, 3, 4, 5, 7, 10, 10, 10, 20, 20, 50, 100);
        boolean failed = draw.chance(temper.flaws() / 5);
        int completed = failed ? assigned / 3 : temper.flaw(draw) ? lower(draw, assigned) : assigned;
        int onTime = temper.flaw(draw) ? late(draw, completed) : completed;
        int exceeded = temper.strong(draw) ? enough(draw, assigned, completed) : lower(draw, completed * 3 / 5);
        int shortcomings = draw.chance(0.7) ? 0 : draw.between(1, 4);
        int remedied = temper.flaw(draw) ? draw.between(0, shortcomings) : shortcomings;
        int missed = failed || temper.flaw(draw) ? draw.of(1, 2, 3, 4, 4, 5, 5, 5, 5) : 0;
        return new RandomWork(kept, total - kept, assigned, completed, onTime, exceeded, shortcomings, remedied, missed)
                .withGaps(draw, temper);
    }

    private static int total(Draw draw, RandomLevel temper) {
        if (!temper.flaw(draw)) {
            return draw.chance(0.5) ? draw.of(90_00, 90_50, 92_00, 95_00, 100_00) : draw.between(90_00, 100_00);
        }
        int band = BANDS[draw.between(0, BANDS.length - 1)];
        return draw.chance(0.7) ? band + draw.of(-100, -50, -1, 0, 1, 50) : draw.between(0, 100_00);
    }

    private static int lower(Draw draw, int whole) {
        int share = SHARES[draw.between(0, SHARES.length - 1)];
        return draw.chance(0.7) ? draw.near(whole * share / 100, whole) : draw.between(0, whole);
    }

    private static int late(Draw draw, int completed) {
        int fifth = completed * 80 / 100;
        return draw.chance(0.7) ? draw.near(fifth, completed) : draw.between(0, completed);
    }

    private static int enough(Draw draw, int assigned, int completed) {
        int threshold = assigned * draw.of(30, 50) / 100;
        return draw.chance(0.4) ? draw.near(threshold, completed) : draw.between((completed + 1) / 2, completed);
    }

    private RandomWork withGaps(Draw draw, RandomLevel temper) {
        if (!draw.chance(Math.min(1, temper.gaps() * 9))) {
            return this;
        }
        double gap = 0.15;
        return new RandomWork(
                draw.entered(gap, () -> generalPoints),
                draw.entered(gap, () -> resultPoints),
                draw.entered(gap, () -> assigned),
                draw.entered(gap, () -> completed),
                draw.entered(gap, () -> onTime),
                draw.entered(gap, () -> exceeded),
                draw.entered(gap, () -> shortcomings),
                draw.entered(gap, () -> shortcomingsRemedied),
                draw.entered(gap, () -> targetsMissed));
    }
}
