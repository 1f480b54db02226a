package vn.minhxet.explain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.facts.Unit;
import vn.minhxet.grading.BestAndWorst;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.subject.FactValues;
import vn.minhxet.subject.FindingYear;

/**
 * Fills the placeholders of a rule's message with the figures of a case:
 *
 * <pre>
 * "Vượt mức {tasksExceeded}/{tasksAssigned} nhiệm vụ, yêu cầu ít nhất {excellent.exceededPercent}%"
 * becomes "Vượt mức 5/20 nhiệm vụ, yêu cầu ít nhất 30%"
 * "Bị kỷ luật {finding.form} theo {finding.document} ngày {finding.concludedOn}"
 * becomes "Bị kỷ luật Khiển trách theo QĐ 12-QĐ/ĐU ngày 05/03/2025"
 * </pre>
 *
 * A name is a fact of the subject, behind {@code finding.}, {@code indicator.} or {@code assessment.} one of the
 * element, else a parameter. Immutable; safe for any thread.
 */
final class Sentence {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z.]+)}");
    private static final Pattern OF_ELEMENT = Pattern.compile("(?:finding|indicator|assessment)\\.(.+)");

    private static final String WHOM = "subject";
    private static final MessageTemplate COMRADE = Messages.template("explain.value.COMRADE", "name");

    private final ValueFormat phrasing;
    private final YearGrading year;
    private final RulebookParameters parameters;

    Sentence(ValueFormat phrasing, YearGrading year) {
        this.phrasing = phrasing;
        this.year = year;
        this.parameters = year.rulebook().parameters();
    }

    /** The subject at a position, as a sentence names it. */
    String who(int position) {
        return year.population().isOrganization(position)
                ? year.population().organization(position).name()
                : COMRADE.in(
                        phrasing.language(), year.population().row(position).name());
    }

    /**
     * The message with its placeholders filled.
     *
     * @param element the finding, indicator or assessment it is about, or null
     */
    String fill(Bilingual message, BestAndWorst subject, @Nullable Object element) {
        OpenFacts facts = OpenFacts.of(subject);
        Matcher matcher = PLACEHOLDER.matcher(message.in(phrasing.language()));
        return matcher.replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), facts, element)));
    }

    private String value(String name, OpenFacts subject, @Nullable Object element) {
        Matcher ofElement = OF_ELEMENT.matcher(name);
        if (ofElement.matches()) {
            return element == null ? value(Unit.TEXT, null) : ofElement(element, ofElement.group(1));
        }
        Optional<Parameter> parameter = parameters.find(name);
        if (parameter.isPresent()) {
            return parameter(parameter.get());
        }
        return subject.best().unit(name) == Unit.CODE ? fact(subject.best(), name) : subject.said(name, phrasing);
    }

    /** Whom a finding concerns is named, and a free code is said in words where the rulebook has them. */
    private String ofElement(Object element, String name) {
        if (element instanceof FindingYear finding && name.equals(WHOM)) {
            int position = year.population().position(finding.row().subject());
            return position < 0 ? finding.row().subject() : who(position);
        }
        FactValues<?> facts = FactValues.of(element);
        return facts.value(name)
                .flatMap(it -> year.rulebook().codeWords(name, it.toString()))
                .map(it -> it.in(phrasing.language()))
                .orElseGet(() -> fact(facts, name));
    }

    private String fact(FactValues<?> facts, String name) {
        return value(facts.unit(name), facts.value(name).orElse(null));
    }

    private String value(Unit unit, @Nullable Object value) {
        String said = phrasing.format(unit, value);
        return value instanceof vn.minhxet.language.Labelled && phrasing.language() == Language.VI
                ? lowerFirst(said)
                : said;
    }

    private static String lowerFirst(String said) {
        return said.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + said.substring(1);
    }

    private String parameter(Parameter parameter) {
        if (!parameter.unit().isNumber()) {
            return phrasing.format(Unit.CODE, parameter.value());
        }
        long number = parameter.number();
        boolean hundredths = parameter.unit() == ParameterUnit.POINTS || parameter.unit() == ParameterUnit.PERCENT;
        return phrasing.number(hundredths ? Hundredths.decimal(number) : java.math.BigDecimal.valueOf(number));
    }
}
