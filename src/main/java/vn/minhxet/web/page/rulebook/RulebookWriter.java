package vn.minhxet.web.page.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhxet.explain.Citation;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.report.text.RulePage;
import vn.minhxet.rulebook.LegalDocument;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.scoresheet.ScoreItem;
import vn.minhxet.scoresheet.ScoreSheet;
import vn.minhxet.web.page.Address;
import vn.minhxet.web.page.Choice;
import vn.minhxet.web.page.Frame;
import vn.minhxet.web.page.Link;
import vn.minhxet.web.page.Numeral;
import vn.minhxet.web.page.ParameterWords;
import vn.minhxet.web.page.Reader;
import vn.minhxet.web.page.StartText;
import vn.minhxet.whatif.RuleDifferences;

/** Puts rulebooks before people (trình bày bộ quy tắc). Immutable. */
public final class RulebookWriter {

    /** Where all rulebooks are. */
    public static final String ALL = "/rulebooks";

    /** The parameter that names the campaign in which rules are counted. */
    public static final String CAMPAIGN = "campaign";

    public static final String ONE = "one";
    public static final String OTHER = "other";

    private static final int SHORT_HASH = 12;
    private static final MessageTemplate SINCE = Messages.template("web.rulebook.SINCE", "day");
    private static final MessageTemplate BETWEEN = Messages.template("web.rulebook.BETWEEN", "from", "to");
    private static final MessageTemplate HOLDS = Messages.template("web.rulebook.HOLDS", "rules", "figures", "sheets");
    private static final MessageTemplate VERSION = Messages.template("web.rulebook.VERSION", "id", "version", "hash");
    private static final MessageTemplate BUILT_ON = Messages.template("web.rulebook.BUILT_ON", "base");
    private static final Bilingual BY_POINTS = Messages.words("web.rulebook.BY_POINTS");
    private static final Bilingual BY_LEVELS = Messages.words("web.rulebook.BY_LEVELS");
    private static final MessageTemplate SUBJECTS = Messages.template("web.rulebook.SUBJECTS", "count");
    private static final MessageTemplate COUNTED = Messages.template("web.rulebook.COUNTED", "campaign");
    private static final MessageTemplate EFFECT = Messages.template("web.rulebook.WITH_GRADES", "effect", "grades");
    private static final MessageTemplate PAIR = Messages.template("web.rulebook.PAIR", "one", "other");
    private static final MessageTemplate DIFFER = Messages.template("web.rulebook.DIFFER", "figures", "rules");
    private static final Pattern BLANK = Pattern.compile("\\{([\\w.$]+)}");
    private static final Bilingual INTERPRETATION = Messages.words("web.whatif.INTERPRETATION");
    private static final Bilingual ILLUSTRATIVE = Messages.words("web.whatif.ILLUSTRATIVE");

    private final Language language;
    private final Reader reader;
    private final ParameterWords words;
    private final ValueFormat format;

    public RulebookWriter(Language language, Reader reader) {
        this.language = language;
        this.reader = reader;
        this.words = new ParameterWords(language);
        this.format = new ValueFormat(language);
    }

    /**
     * How often rules fired in a campaign. Immutable.
     *
     * @param campaign its id
     * @param title its name
     * @param fired the number of subjects by the name of the rule
     */
    public record Count(String campaign, String title, Map<String, Integer> fired) {

        public Count {
            fired = Map.copyOf(fired);
        }
    }

    /** All rulebooks. */
    public RulebookListPage list(Collection<Rulebook> rulebooks) {
        Frame frame = Frame.of(language, say(RulebookPageText.TITLE), Address.of(ALL))
                .readBy(reader)
                .within(List.of(), start());
        return new RulebookListPage(
                frame,
                rulebooks.stream()
                        .map(it -> new RulebookListPage.Entry(
                                Link.to(it.title().in(language), at(it.id())), inForce(it), holds(it)))
                        .toList(),
                rulebooks.stream()
                        .map(it ->
                                new Choice(it.id(), it.id() + " – " + it.title().in(language), false))
                        .toList());
    }

    private List<Link> start() {
        return List.of(Link.to(StartText.CAMPAIGNS.words().in(language), Address.of("/")));
    }

    private List<Link> way(Rulebook... down) {
        return Stream.concat(
                        Stream.concat(
                                start().stream(), Stream.of(Link.to(say(RulebookPageText.TITLE), Address.of(ALL)))),
                        Stream.of(down).map(it -> Link.to(it.title().in(language), at(it.id()))))
                .toList();
    }

    private static Address at(String id) {
        return Address.of(ALL + '/' + id);
    }

    private static Address rule(String id, String rule) {
        return Address.of(ALL + '/' + id + "/rules/" + rule);
    }

    private String inForce(Rulebook it) {
        return it.to()
                .map(end -> BETWEEN.in(language, format.day(it.from()), format.day(end)))
                .orElseGet(() -> SINCE.in(language, format.day(it.from())));
    }

    private String holds(Rulebook it) {
        return HOLDS.in(
                language,
                whole(it.rules().size()),
                whole(it.parameters().all().size()),
                whole(it.sheets().size()));
    }

    /**
     * One rulebook.
     *
     * @param count how often its rules fired in a campaign, where one is named
     */
    public RulebookContentsPage contents(Rulebook rulebook, Optional<Count> count) {
        Address here =
                count.map(it -> at(rulebook.id()).with(CAMPAIGN, it.campaign())).orElseGet(() -> at(rulebook.id()));
        Frame frame = Frame.of(language, rulebook.title().in(language), here)
                .readBy(reader)
                .within(List.of(), way())
                .restingOn(List.of(version(rulebook)));
        return new RulebookContentsPage(
                frame,
                rulebook.title().in(language),
                about(rulebook),
                count.isPresent(),
                count.map(it -> COUNTED.in(language, it.title())).orElse(""),
                rulebook.documents().stream().map(this::document).toList(),
                clauses(rulebook, count),
                figures(rulebook, count),
                rulebook.sheets().stream().map(it -> sheet(rulebook, it)).toList());
    }

    private String version(Rulebook it) {
        return VERSION.in(language, it.id(), it.version(), it.hash().substring(0, SHORT_HASH));
    }

    private List<String> about(Rulebook rulebook) {
        List<String> about = new ArrayList<>();
        about.add(inForce(rulebook));
        rulebook.base().ifPresent(it -> about.add(BUILT_ON.in(language, it)));
        about.add((rulebook.points() ? BY_POINTS : BY_LEVELS).in(language));
        about.add(holds(rulebook));
        return about;
    }

    private RulebookContentsPage.Document document(LegalDocument it) {
        String day = it.date() == null ? "–" : format.day(it.date());
        return new RulebookContentsPage.Document(it.id(), day, it.title().in(language));
    }

    /** The clauses by the order of the documents, each with its rules. */
    private List<RulebookContentsPage.Clause> clauses(Rulebook rulebook, Optional<Count> count) {
        Map<String, List<RuleText>> byClause = new LinkedHashMap<>();
        rulebook.rules().stream()
                .sorted(Comparator.comparing((RuleText it) -> rulebook.document(it.clause())
                                .map(rulebook.documents()::indexOf)
                                .orElse(rulebook.documents().size()))
                        .thenComparing(RuleText::clause)
                        .thenComparing(RuleText::name))
                .forEach(it -> byClause.computeIfAbsent(it.clause(), any -> new ArrayList<>())
                        .add(it));
        List<RulebookContentsPage.Clause> clauses = new ArrayList<>();
        byClause.forEach((clause, rules) -> clauses.add(new RulebookContentsPage.Clause(
                "clause-" + (clauses.size() + 1),
                first(Citation.of(rulebook, clause, language)),
                rules.stream().map(it -> rule(rulebook, it, count)).toList())));
        return clauses;
    }

    private RulebookContentsPage.Rule rule(Rulebook rulebook, RuleText rule, Optional<Count> count) {
        String effect = rule.effect().words().in(language);
        String grades =
                rule.grades().stream().map(it -> it.words().in(language)).collect(Collectors.joining(", "));
        return new RulebookContentsPage.Rule(
                Link.to(rule.name(), rule(rulebook.id(), rule.name())),
                sentence(rulebook, rule),
                grades.isEmpty() ? effect : EFFECT.in(language, effect, grades),
                count.map(it -> SUBJECTS.in(language, whole(it.fired().getOrDefault(rule.name(), 0))))
                        .orElse(""));
    }

    private List<RulebookContentsPage.Figure> figures(Rulebook rulebook, Optional<Count> count) {
        Map<String, List<Link>> uses = new TreeMap<>();
        for (RuleText rule : rulebook.rules()) {
            rule.uses().stream()
                    .map(it -> it.parameter())
                    .distinct()
                    .forEach(it -> uses.computeIfAbsent(it, any -> new ArrayList<>())
                            .add(Link.to(rule.name(), rule(rulebook.id(), rule.name()))));
        }
        return rulebook.parameters().all().stream()
                .filter(it ->
                        rulebook.sheets().stream().noneMatch(sheet -> it.name().startsWith("sheet." + sheet.id())))
                .map(it -> new RulebookContentsPage.Figure(
                        it.name(),
                        it.label().in(language),
                        words.value(it),
                        Citation.of(rulebook, it.clause(), language),
                        marks(it),
                        uses.getOrDefault(it.name(), List.of()),
                        count.map(known -> "/campaigns/" + known.campaign() + "/what-if#p." + it.name())
                                .orElse("")))
                .toList();
    }

    private String marks(Parameter it) {
        return Stream.of(
                        it.interpretation() ? INTERPRETATION.in(language) : "",
                        it.illustrative() ? ILLUSTRATIVE.in(language) : "")
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private RulebookContentsPage.Sheet sheet(Rulebook rulebook, ScoreSheet sheet) {
        return new RulebookContentsPage.Sheet(
                sheet.title().in(language),
                Citation.of(rulebook, sheet.source(), language),
                sheet.items().stream().map(it -> criterion(rulebook, it)).toList());
    }

    private RulebookContentsPage.Criterion criterion(Rulebook rulebook, ScoreItem it) {
        Object most = rulebook.parameters().find(it.maximum()).orElseThrow().value();
        return new RulebookContentsPage.Criterion(
                it.code(),
                it.label().in(language),
                it.part().words().in(language),
                words.value(ParameterUnit.POINTS, most));
    }

    /** One rule. */
    public RuleWordsPage rule(Rulebook rulebook, RuleText rule) {
        Frame frame = Frame.of(
                        language, rule.name() + " – " + rulebook.title().in(language), rule(rulebook.id(), rule.name()))
                .readBy(reader)
                .within(List.of(), way(rulebook))
                .restingOn(List.of(version(rulebook)));
        return new RuleWordsPage(
                frame, sentence(rulebook, rule), RulePage.lines(rulebook, rule, language), rule.source());
    }

    /** Two rulebooks. */
    public RulebookPairPage pair(Rulebook one, Rulebook other) {
        List<RulebookPairPage.FigurePair> figures = figures(one, other);
        List<RulebookPairPage.RulePair> rules = rules(one, other);
        Address here = Address.of(ALL + "/compare").with(ONE, one.id()).with(OTHER, other.id());
        Frame frame = Frame.of(language, PAIR.in(language, one.id(), other.id()), here)
                .readBy(reader)
                .within(List.of(), way())
                .restingOn(List.of(version(one), version(other)));
        return new RulebookPairPage(
                frame,
                one.id(),
                other.id(),
                DIFFER.in(language, whole(figures.size()), whole(rules.size())),
                figures,
                rules);
    }

    private List<RulebookPairPage.FigurePair> figures(Rulebook one, Rulebook other) {
        Map<String, Parameter> all = new TreeMap<>();
        other.parameters().all().forEach(it -> all.put(it.name(), it));
        one.parameters().all().forEach(it -> all.put(it.name(), it));
        List<RulebookPairPage.FigurePair> pairs = new ArrayList<>();
        for (Parameter it : all.values()) {
            String left = value(one, it.name());
            String right = value(other, it.name());
            if (!left.equals(right)) {
                pairs.add(new RulebookPairPage.FigurePair(it.label().in(language), it.name(), left, right));
            }
        }
        return pairs;
    }

    private String value(Rulebook rulebook, String name) {
        return rulebook.parameters().find(name).map(words::value).orElse(say(RulebookPageText.ABSENT));
    }

    private List<RulebookPairPage.RulePair> rules(Rulebook one, Rulebook other) {
        RuleDifferences differences = RuleDifferences.of(one, other);
        List<RulebookPairPage.RulePair> pairs = new ArrayList<>();
        differences.changed().forEach(it -> pairs.add(pair(one, other, it, RulebookPageText.CHANGED)));
        differences.onlyBefore().forEach(it -> pairs.add(pair(one, other, it, RulebookPageText.ONLY_ONE)));
        differences.onlyAfter().forEach(it -> pairs.add(pair(one, other, it, RulebookPageText.ONLY_OTHER)));
        return pairs;
    }

    private RulebookPairPage.RulePair pair(Rulebook one, Rulebook other, String name, RulebookPageText state) {
        return new RulebookPairPage.RulePair(name, say(state), said(one, name), said(other, name));
    }

    private Link said(Rulebook rulebook, String name) {
        return rulebook.rule(name)
                .map(it -> Link.to(sentence(rulebook, it), rule(rulebook.id(), name)))
                .orElseGet(() -> Link.to("", at(rulebook.id())));
    }

    /** The sentence of a rule with the figures of the rulebook; what differs from subject to subject is named. */
    private String sentence(Rulebook rulebook, RuleText rule) {
        return BLANK.matcher(rule.message().in(language))
                .replaceAll(it -> Matcher.quoteReplacement(said(rulebook, rule, it.group(1))));
    }

    /** A figure without its unit, which the sentence itself says. */
    private String said(Rulebook rulebook, RuleText rule, String blank) {
        String property = blank.substring(blank.lastIndexOf('.') + 1);
        return rulebook.parameters()
                .find(rule.bindings().getOrDefault(blank, blank))
                .map(it ->
                        it.value() instanceof BigDecimal number ? Numeral.decimal(number, language) : words.value(it))
                .or(() -> Stream.concat(rule.element().stream(), Stream.of(rule.subject()))
                        .flatMap(it -> it.schema().find(property).stream())
                        .findFirst()
                        .map(it -> "[" + it.words().insideSentence().in(language) + "]"))
                .orElse("[" + blank + "]");
    }

    private static String first(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private String say(RulebookPageText text) {
        return Objects.requireNonNull(text.words().in(language));
    }

    private String whole(long number) {
        return Numeral.whole(number, language);
    }
}
