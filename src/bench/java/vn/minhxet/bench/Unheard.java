package vn.minhxet.bench;

import vn.minhxet.rulebook.Verdict;
import vn.minhxet.subject.Grade;
import vn.minhxet.subject.Subject;

/** Listens to no verdict: what sessions are asked for is which rules fired. */
final class Unheard implements Verdict {

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
