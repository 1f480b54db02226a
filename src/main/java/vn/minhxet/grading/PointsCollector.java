package vn.minhxet.grading;

import vn.minhxet.rule.Grade;
import vn.minhxet.rule.Subject;
import vn.minhxet.rule.Verdict;

/**
 * Adds up what the consequence of a rule of points gives and takes; the effect of other rules is known from their text.
 */
final class PointsCollector implements Verdict {

    private long points;

    long points() {
        return points;
    }

    @Override
    public void addPoints(Subject subject, long given) {
        points += given;
    }

    @Override
    public void takePoints(Subject subject, long taken) {
        points -= taken;
    }

    @Override
    public void exclude(Subject subject) {
        throw notOfPoints();
    }

    @Override
    public void hold(Subject subject) {
        throw notOfPoints();
    }

    @Override
    public void knockOut(Subject subject) {
        throw notOfPoints();
    }

    @Override
    public void atMost(Subject subject, Grade ceiling) {
        throw notOfPoints();
    }

    @Override
    public void leaveOpen(Subject subject, Grade... grades) {
        throw notOfPoints();
    }

    @Override
    public void note(Subject subject) {
        throw notOfPoints();
    }

    private static IllegalStateException notOfPoints() {
        return new IllegalStateException("a rule of points may only give or take points");
    }
}
