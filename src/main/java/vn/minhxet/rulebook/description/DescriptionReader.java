package vn.minhxet.rulebook.description;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Nearest;
import vn.minhxet.rulebook.Actionable;
import vn.minhxet.rulebook.LegalDocument;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.problem.BookFlaw;
import vn.minhxet.rulebook.problem.RulebookProblems;

/** Reads {@code rulebook.yaml}: the description of a rulebook with its documents and parameters. */
public final class DescriptionReader {

    public static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Set<String> KEYS = Set.of(
            "id",
            "version",
            "title",
            "extends",
            "points",
            "inForce",
            "documents",
            "parameters",
            "actionable",
            "exceptions",
            "codes");
    private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+){0,3}");

    /** Far more than a shipped rulebook has (27), few enough to read through. */
    private static final int MOST_PARAMETERS = 500;

    private final String id;
    private final RulebookProblems problems;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, Integer> parameterLines = new LinkedHashMap<>();

    private DescriptionReader(String id, RulebookProblems problems) {
        this.id = id;
        this.problems = problems;
    }

    /**
     * Reads a description.
     *
     * @param id the name of the folder
     * @return empty where something was reported
     */
    public static Optional<Description> read(String id, String content, RulebookProblems problems) {
        int before = problems.count();
        Optional<Description> description = YamlReader.read(content, problems)
                .flatMap(it -> Fields.of(it, "rulebook.yaml", KEYS, problems))
                .flatMap(it -> new DescriptionReader(id, problems).description(it));
        return problems.count() == before ? description : Optional.empty();
    }

    private Optional<Description> description(Fields fields) {
        checkId(fields);
        Optional<String> version = version(fields);
        Optional<Bilingual> title = fields.words("title");
        Optional<String> base = fields.optionalText("extends");
        boolean points = fields.required("points").isPresent() && fields.flag("points");
        Optional<Force> force = force(fields);
        List<LegalDocument> documents = documents(fields, base.isPresent());
        fields.node("parameters").ifPresent(this::parameters);
        List<Actionable> actionable = actionable(fields);
        if (version.isEmpty() || title.isEmpty() || force.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Description(
                id,
                version.get(),
                title.get(),
                base,
                points,
                force.get().from(),
                force.get().to(),
                documents,
                parameters,
                parameterLines,
                actionable,
                ExceptionReader.read(fields, problems),
                codes(fields),
                List.of(),
                fields.lines()));
    }

    private void checkId(Fields fields) {
        fields.text("id").filter(it -> !it.equals(id)).ifPresent(it -> fields.add("id", BookFlaw.ID, it, id));
    }

    private static Optional<String> version(Fields fields) {
        Optional<String> version = fields.text("version");
        version.filter(it -> !VERSION.matcher(it).matches())
                .ifPresent(it -> fields.add("version", BookFlaw.VERSION, it));
        return version;
    }

    private record Force(LocalDate from, Optional<LocalDate> to) {}

    private Optional<Force> force(Fields fields) {
        Optional<Fields> force =
                fields.required("inForce").flatMap(it -> Fields.of(it, "inForce", Set.of("from", "to"), problems));
        Optional<LocalDate> from = force.flatMap(it -> it.day("from"));
        Optional<LocalDate> to = force.filter(it -> it.has("to")).flatMap(it -> it.day("to"));
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            fields.add("inForce", BookFlaw.FORCE_UPSIDE_DOWN);
        }
        return from.map(it -> new Force(it, to));
    }

    private List<LegalDocument> documents(Fields fields, boolean extending) {
        if (!extending) {
            fields.required("documents");
        }
        List<LegalDocument> documents = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlNode node : fields.list("documents")) {
            Fields.of(node, "documents", Set.of("id", "date", "title"), problems)
                    .ifPresent(it -> {
                        Optional<String> name = it.text("id");
                        LocalDate date = it.has("date") ? it.day("date").orElse(null) : null;
                        Optional<Bilingual> title = it.words("title");
                        if (name.isPresent() && !ids.add(name.get())) {
                            it.add("id", BookFlaw.DOCUMENT_TWICE, name.get());
                        }
                        if (name.isPresent() && title.isPresent()) {
                            documents.add(new LegalDocument(name.get(), date, title.get()));
                        }
                    });
        }
        return documents;
    }

    private void parameters(YamlNode node) {
        if (!node.isMap()) {
            problems.add(node.line(), null, BookFlaw.MAPPING_EXPECTED, "parameters");
            return;
        }
        if (node.fields().size() > MOST_PARAMETERS) {
            problems.add(node.line(), null, BookFlaw.TOO_MANY_PARAMETERS, MOST_PARAMETERS);
        }
        node.fields().forEach((name, it) -> {
            parameterLines.put(name, it.line());
            new ParameterReader(id, name, problems).read(it).ifPresent(parameter -> parameters.put(name, parameter));
        });
    }

    /** What codes are called, for lists to choose from and for sentences. */
    private Map<String, Map<String, Bilingual>> codes(Fields fields) {
        Map<String, Map<String, Bilingual>> codes = new TreeMap<>();
        fields.node("codes")
                .flatMap(it -> Fields.of(it, "codes", Rulebook.CODED, problems))
                .ifPresent(columns -> columns.lines()
                        .keySet()
                        .forEach(column ->
                                columns.node(column).ifPresent(node -> codes.put(column, codes(column, node)))));
        return codes;
    }

    private Map<String, Bilingual> codes(String column, YamlNode node) {
        Map<String, Bilingual> words = new TreeMap<>();
        if (!node.isMap()) {
            problems.add(node.line(), null, BookFlaw.MAPPING_EXPECTED, column);
            return words;
        }
        Fields.of(node, "codes." + column, node.fields().keySet(), problems)
                .ifPresent(fields -> node.fields()
                        .keySet()
                        .forEach(code -> fields.words(code).ifPresent(it -> words.put(code, it))));
        return words;
    }

    private List<Actionable> actionable(Fields fields) {
        List<Actionable> actionable = new ArrayList<>();
        for (YamlNode node : fields.list("actionable")) {
            Fields.of(node, "actionable", Set.of("fact", "direction", "cost", "label"), problems)
                    .flatMap(this::oneActionable)
                    .ifPresent(actionable::add);
        }
        return actionable;
    }

    private Optional<Actionable> oneActionable(Fields fields) {
        Optional<String> fact = fields.text("fact").filter(it -> mayBeDeclared(fields, it));
        Optional<String> direction = fields.text("direction").filter(it -> {
            boolean fits = Set.of("UP", "DOWN").contains(it);
            if (!fits) {
                fields.add("direction", BookFlaw.DIRECTION, it);
            }
            return fits;
        });
        Optional<String> cost = fields.text("cost").filter(it -> {
            boolean fits = it.matches("[1-9][0-9]{0,5}");
            if (!fits) {
                fields.add("cost", BookFlaw.COST, it);
            }
            return fits;
        });
        Optional<Bilingual> label = label(fields);
        if (fact.isEmpty() || direction.isEmpty() || cost.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Actionable(
                fact.get(), Actionable.Direction.valueOf(direction.get()), Integer.parseInt(cost.get()), label));
    }

    /** What an indicator is called; a column is called what it is called everywhere. */
    private static Optional<Bilingual> label(Fields fields) {
        if (!fields.has("label")) {
            return Optional.empty();
        }
        fields.text("fact")
                .filter(Actionable.COLUMNS::contains)
                .ifPresent(it -> fields.add("label", BookFlaw.LABEL_OF_COLUMN, it));
        return fields.words("label");
    }

    private static boolean mayBeDeclared(Fields fields, String fact) {
        boolean may = Actionable.mayBe(fact);
        if (!may) {
            String all = String.join(", ", Actionable.COLUMNS);
            fields.add("fact", BookFlaw.NOT_ACTIONABLE, fact, all, Nearest.behind(fact, Actionable.COLUMNS));
        }
        return may;
    }
}
