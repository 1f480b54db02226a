package vn.minhxet.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhxet.language.Bilingual;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.ElementSource;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationLed;
import vn.minhxet.subject.RowSchemas;

/**
 * One rule as its author wrote it, checked (quy tắc): one criterion with its clause and messages. Immutable.
 *
 * @param name unique in its rulebook
 * @param rulebook the id of the rulebook whose folder holds it
 * @param file the name of its file in that folder
 * @param line the line on which it begins, from 1
 * @param clause the clause it rests on, beginning with the id of a document
 * @param message the sentence where it fires
 * @param heldMessage the sentence where it stays silent; empty for notes and for softening rules
 * @param softens the knock-out that it replaces, leaving the matter to people
 * @param uses the parameters that it reads, in order
 * @param subject the pattern of the subject
 * @param element the pattern of a finding, indicator or assessment of the subject
 * @param effect what its consequence does
 * @param consequence the call of the verdict, as a rule file has it
 * @param grades of a ceiling the grade, of a discretion the grades left open, else empty
 */
public record RuleText(
        String name,
        String rulebook,
        String file,
        int line,
        String clause,
        Bilingual message,
        Optional<Bilingual> heldMessage,
        Optional<String> softens,
        List<ParameterUse> uses,
        RulePattern subject,
        Optional<RulePattern> element,
        Effect effect,
        String consequence,
        List<Grade> grades) {

    /** What a rule for members may read of the collective that a member heads. */
    private static final Set<String> COLLECTIVE_HEADED =
            Set.of("collectiveComplaintPending", "collectiveUndecided", "collectiveFindings", "allCollectiveFindings");

    public RuleText {
        uses = List.copyOf(uses);
        grades = List.copyOf(grades);
    }

    /** The parameter named by each variable. */
    public Map<String, String> bindings() {
        return uses.stream()
                .filter(it -> it.variable() != null)
                .collect(Collectors.toMap(ParameterUse::variable, ParameterUse::parameter, (one, two) -> one));
    }

    /** The flag parameters that it asks for, on or off. */
    public List<String> flags() {
        return uses.stream()
                .filter(it -> it.variable() == null)
                .map(ParameterUse::parameter)
                .toList();
    }

    /** Whether each flag that it asks for is as it asks. */
    public boolean isSwitchedOn(Predicate<String> flags) {
        return uses.stream().filter(it -> it.variable() == null).allMatch(it -> flags.test(it.parameter()) == it.on());
    }

    /**
     * The complete rule as Drools gets it, in the one way of spacing. It depends on nothing but what the rule says, so
     * a rulebook's content hash rests on it.
     */
    public String source() {
        StringBuilder text = new StringBuilder("rule \"").append(name).append("\"\n");
        annotate(text, "clause", clause);
        softens.ifPresent(it -> annotate(text, "softens", it));
        annotate(text, "vi", message.vi());
        annotate(text, "en", message.en());
        heldMessage.ifPresent(it -> {
            annotate(text, "viHeld", it.vi());
            annotate(text, "enHeld", it.en());
        });
        text.append("when\n");
        if (!uses.isEmpty()) {
            text.append(uses.stream()
                    .map(ParameterUse::text)
                    .collect(Collectors.joining(", ", "    Parameters( ", " )\n")));
        }
        text.append("    ").append(subject.text()).append('\n');
        element.ifPresent(it -> text.append("    ")
                .append(it.text())
                .append(" from ")
                .append(written(it))
                .append('\n'));
        return text.append("then\n    ").append(consequence).append("\nend").toString();
    }

    private static void annotate(StringBuilder text, String annotation, String value) {
        text.append("    @").append(annotation).append("(\"").append(value).append("\")\n");
    }

    /** Findings whenever concluded go by a name of their own. */
    private String written(RulePattern pattern) {
        boolean whenever = pattern.schema() == FindingYear.SCHEMA && !pattern.reads("ofThisReview");
        String source = Objects.requireNonNull(pattern.source(), "an element comes from somewhere");
        return subject.variable() + "." + (whenever ? ElementSource.whenever(source) : source);
    }

    /** The rule that takes its place where an exception holds; its own name, clause and sentence. */
    public RuleText under(RuleException exception, RulePattern ofSubject, Optional<RulePattern> ofElement) {
        return new RuleText(
                name + "-" + exception.suffix(),
                rulebook,
                file,
                line,
                exception.clause().orElse(clause),
                new Bilingual(
                        message.vi() + exception.tail().vi(),
                        message.en() + exception.tail().en()),
                Optional.empty(),
                Optional.of(name),
                usesUnder(exception),
                ofSubject,
                ofElement,
                Effect.DISCRETION,
                exception.opens().stream()
                        .map(it -> ", Grade." + it.name())
                        .collect(Collectors.joining("", "verdict.leaveOpen(" + subject.variable(), ");")),
                exception.opens());
    }

    private List<ParameterUse> usesUnder(RuleException exception) {
        List<ParameterUse> all = new ArrayList<>(uses);
        exception.flag().ifPresent(it -> all.add(ParameterUse.flag(it, exception.line())));
        return all;
    }

    /** The same rule under another name, with other sentences and in the place of another. */
    public RuleText named(
            String other, Bilingual otherMessage, Optional<Bilingual> otherHeld, Optional<String> otherSoftens) {
        return new RuleText(
                other,
                rulebook,
                file,
                line,
                clause,
                otherMessage,
                otherHeld,
                otherSoftens,
                uses,
                subject,
                element,
                effect,
                consequence,
                grades);
    }

    /** Whether it reads figures of the organization led: then its sentences say whose they are. */
    public boolean readsOrganizationLed() {
        return Stream.concat(
                        subject.conditions().stream().flatMap(it -> it.reads().stream()),
                        element.stream().map(RulePattern::source))
                .anyMatch(it -> OrganizationLed.ofItself(String.valueOf(it)).isPresent());
    }

    /** Whether it reads how the collective that a member heads stands, or findings on it: then its sentences name it. */
    public boolean readsCollectiveHeaded() {
        return subject.schema() == MemberYear.SCHEMA
                && Stream.concat(
                                subject.conditions().stream().flatMap(it -> it.reads().stream()),
                                element.stream().map(it -> String.valueOf(it.source())))
                        .anyMatch(COLLECTIVE_HEADED::contains);
    }

    /** The same rule with other patterns. */
    public RuleText with(RulePattern ofSubject, Optional<RulePattern> ofElement) {
        return new RuleText(
                name,
                rulebook,
                file,
                line,
                clause,
                message,
                heldMessage,
                softens,
                uses,
                ofSubject,
                ofElement,
                effect,
                consequence,
                grades);
    }

    /**
     * What else must be known of a finding, indicator or assessment besides what the conditions read, as a mask of its
     * schema: points in proportion to an indicator is open without its figures.
     */
    public long elementNeeds() {
        boolean proportional = effect == Effect.POINTS
                && element.filter(it -> it.schema() == RowSchemas.INDICATOR).isPresent();
        long implied = elementSource().map(ElementSource::impliedMask).orElse(0L);
        return implied | (proportional ? RowSchemas.INDICATOR.mask(List.of("target", "actual")) : 0);
    }

    /** The list that the finding, indicator or assessment comes from. */
    public Optional<ElementSource> elementSource() {
        return element.flatMap(
                it -> ElementSource.find(it.source(), subject.schema().type()));
    }

    /**
     * Whether it looks at all criteria of the subject, and not at those of one aspect or at a named one: a criterion that
     * nobody assessed may then be what it looks for.
     */
    public boolean asksEveryCriterion() {
        return element.filter(it -> "assessments".equals(it.source()))
                .filter(it ->
                        it.conditions().stream().noneMatch(one -> one.left().equals("criterion") && !one.excludes()))
                .isPresent();
    }

    /** Whether it gives points; a rule of points that does not takes them. */
    public boolean givesPoints() {
        return consequence.startsWith("verdict.addPoints(");
    }

    /** The grades that it may cause: by a knock-out, as a ceiling, or left open. */
    public List<Grade> mayCause() {
        return effect == Effect.KNOCK_OUT ? List.of(Grade.NOT_COMPLETED) : grades;
    }
}
