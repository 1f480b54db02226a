package vn.minhxet.bench;

import vn.minhxet.rule.Grade;
import vn.minhxet.rule.Subject;
import vn.minhxet.rule.Verdict;

/** Listens to no verdict: what sessions are asked for is which rules fired. */
final class IgnoredVerdict implements Verdict {

    @Override
    public void exclude(Subject subject) {}

    @Override
    public void hold(Subject subject) {}

    @Override
    public void knockOut(Subject subject) {}

    @Override
    public void atMost(Subject subject, Grade ceiling) {}

    @Override
    public void leaveOpen(Subject subject, Grade... grades) {}

    @Override
    public void addPoints(Subject subject, long points) {}

    @Override
    public void takePoints(Subject subject, long points) {}

    @Override
    public void note(Subject subject) {}
}
