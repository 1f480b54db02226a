package vn.minhxet.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.population.Population;
import vn.minhxet.record.content.RunResult;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.selection.NameQuery;
import vn.minhxet.store.ProposalRow;
import vn.minhxet.store.QuotaGroupRow;
import vn.minhxet.store.SearchNameRow;
import vn.minhxet.subject.CommitteeName;

/** The rows that a run is searched by, derived from its stored facts and result alone. Pure functions. */
final class ProposalRows {

    /** Stands before the kind of an organization whose committee nobody named. */
    private static final String OF_KIND = "=";

    private final String campaign;
    private final int run;
    private final Population population;

    private ProposalRows(String campaign, int run, Population population) {
        this.campaign = campaign;
        this.run = run;
        this.population = population;
    }

    static List<ProposalRow> of(String campaign, int run, Population population, List<RunResult.Line> lines) {
        ProposalRows rows = new ProposalRows(campaign, run, population);
        List<ProposalRow> all = new ArrayList<>(lines.size());
        lines.forEach(it -> all.add(rows.row(it)));
        return all;
    }

    /** The names of a run as they are searched. */
    static List<SearchNameRow> names(List<ProposalRow> proposals) {
        return proposals.stream()
                .map(it -> new SearchNameRow(
                        it.campaign(), it.run(), it.subject(), NameQuery.plain(it.name()), NameQuery.marked(it.name())))
                .toList();
    }

    /** The groups of the quota, in order of key. */
    static List<QuotaGroupRow> groups(String campaign, int run, Population population, List<RunResult.Line> lines) {
        TreeMap<String, Boolean> groups = new TreeMap<>();
        for (RunResult.Line line : lines) {
            if (line.group() != null) {
                int decider = line.decidedBy() == null ? -1 : population.position(line.decidedBy());
                groups.putIfAbsent(
                        line.group(),
                        decider >= 0 && population.organization(decider).outstanding());
            }
        }
        return groups.entrySet().stream()
                .map(it -> new QuotaGroupRow(campaign, run, it.getKey(), it.getValue()))
                .toList();
    }

    private ProposalRow row(RunResult.Line line) {
        int position = population.position(line.subject());
        boolean organization = population.isOrganization(position);
        OrganizationRow of = organization ? population.organization(position) : null;
        MemberRow member = organization ? null : population.member(position);
        String name = population.row(position).name();
        return new ProposalRow(
                campaign,
                run,
                line.subject(),
                name,
                organization,
                of == null ? null : coded(of),
                of == null ? Objects.requireNonNull(member).organization() : of.parent(),
                line.decidedBy(),
                known(member == null ? null : member.leads()),
                known(member == null ? null : member.collective()),
                line.outcome().name(),
                name(line.grade()),
                name(line.eligible()),
                line.openGrades() == null
                        ? ""
                        : line.openGrades().stream().map(Grade::name).collect(Collectors.joining(";")),
                line.group());
    }

    /** As entered; else by the kind that it follows from, since words of today's program are no part of a record. */
    private static String coded(OrganizationRow of) {
        return of.committee() == null ? OF_KIND + of.kind().name() : of.committee();
    }

    /** The committee of an organization, as papers name it; empty of a member. */
    static Optional<String> committee(ProposalRow row) {
        String stored = row.committee();
        return stored == null
                ? Optional.empty()
                : Optional.of(Stream.of(OrganizationKind.values())
                        .filter(it -> stored.equals(OF_KIND + it.name()))
                        .findFirst()
                        .map(it -> CommitteeName.of(it, row.name()))
                        .orElse(stored));
    }

    /** A stored row as it is meant: where it names the committee in words that follow from the kind, by the kind. */
    static ProposalRow meant(ProposalRow stored, @Nullable ProposalRow expected) {
        if (expected == null || stored.committee() == null) {
            return stored;
        }
        boolean named = committee(expected).equals(Optional.of(stored.committee()));
        return named ? stored.withCommittee(expected.committee()) : stored;
    }

    /** An organization that a member's row names; of one that merged, the name stays as entered. */
    private @Nullable String known(@Nullable String id) {
        return id == null || population.position(id) < 0 ? null : id;
    }

    private static @Nullable String name(@Nullable Grade grade) {
        return grade == null ? null : grade.name();
    }
}
