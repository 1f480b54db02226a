package vn.minhxet.paper.year;

import java.util.ArrayList;
import java.util.List;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.paper.Paper;
import vn.minhxet.paper.PaperCodes;
import vn.minhxet.paper.PaperPart;
import vn.minhxet.population.Population;
import vn.minhxet.rule.OrganizationKind;

/** What every paper of a year is made of. Immutable. */
record PaperContext(
        YearGrading year,
        PaperRequest request,
        PaperScope scope,
        PaperOrigin origin,
        Letterhead letterhead,
        ProposalWords words,
        Language language) {

    private static final Bilingual CODES = Messages.words("paper.codes.TITLE");
    private static final Bilingual NUMBER = Messages.words("paper.heading.NUMBER");
    private static final Bilingual ID = Messages.words("report.heading.ID");
    private static final Bilingual NAME = Messages.words("report.heading.NAME");
    private static final Bilingual RULEBOOK = Messages.words("report.gradings.RULEBOOK");
    private static final Bilingual HASH = Messages.words("report.gradings.HASH");
    private static final Bilingual FACTS_HASH = Messages.words("report.gradings.FACTS_HASH");
    private static final Bilingual PROGRAM = Messages.words("report.gradings.PROGRAM");
    private static final MessageTemplate POSITION_AND_UNIT =
            Messages.template("paper.value.POSITION_AND_UNIT", "position", "unit");

    static PaperContext of(
            YearGrading year, PaperRequest request, PaperScope scope, PaperOrigin origin, Language language) {
        return new PaperContext(
                year,
                request,
                scope,
                origin,
                new Letterhead(year, scope, request, origin, language),
                new ProposalWords(year, language),
                language);
    }

    Population population() {
        return year.population();
    }

    String say(Bilingual words) {
        return words.in(language);
    }

    String name(int position) {
        return population().row(position).name();
    }

    /** The position of a member with its cell, or the kind of an organization. */
    String positionAndUnit(int position) {
        if (population().isOrganization(position)) {
            OrganizationKind kind = population().organization(position).kind();
            return say(kind.words());
        }
        MemberRow member = population().member(position);
        String unit = name(population().above(position));
        return member.position() == null ? unit : POSITION_AND_UNIT.in(language, member.position(), unit);
    }

    /** The same of somebody who is in the record; empty where the facts no longer have them. */
    String positionAndUnit(String id) {
        int position = population().position(id);
        return position < 0 ? "" : positionAndUnit(position);
    }

    /** The ids of those who stand on a paper, by their number there; nobody for papers of counts. */
    private PaperCodes codes(List<Integer> positions) {
        return codesOf(positions.stream()
                .map(it -> List.of(population().row(it).id(), name(it)))
                .toList());
    }

    /** The same of ids, each with its name. */
    PaperCodes codesOf(List<List<String>> listed) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            rows.add(List.of(
                    Integer.toString(i + 1), listed.get(i).get(0), listed.get(i).get(1)));
        }
        rows.add(List.of(say(RULEBOOK), year.rulebook().id(), year.rulebook().version()));
        rows.add(List.of(say(HASH), year.rulebook().hash(), ""));
        rows.add(List.of(say(FACTS_HASH), population().factsHash(), ""));
        rows.add(List.of(say(PROGRAM), origin.program(), ""));
        return new PaperCodes(say(CODES), List.of(say(NUMBER), say(ID), say(NAME)), rows);
    }

    /** The graded year or quarter, inside a sentence. */
    String period() {
        return new ValueFormat(language).period(year.period());
    }

    /** A paper that lies on its long side and bears no number, as tables do. */
    Paper table(Bilingual kind, MessageTemplate about, List<PaperPart> body, List<Integer> listed) {
        return paper(true, "", kind, about.in(language, period()), body, listed);
    }

    /**
     * A paper of the year.
     *
     * @param letters of its kind in its number; empty for papers without a number
     * @param listed whom its rows concern
     */
    Paper paper(
            boolean landscape,
            String letters,
            Bilingual kind,
            String about,
            List<PaperPart> body,
            List<Integer> listed) {
        return paper(landscape, letters, kind, about, body, codes(listed));
    }

    /** The same with codes that were put together. */
    Paper paper(
            boolean landscape, String letters, Bilingual kind, String about, List<PaperPart> body, PaperCodes codes) {
        return new Paper(
                letterhead.layout(),
                landscape,
                letterhead.head(letters),
                say(kind),
                about,
                body,
                letterhead.foot(),
                codes);
    }
}
