package vn.minhxet.criteria;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.minhxet.language.Nearest;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.Rulebook;

/** Writes {@code rulebook.yaml} from the worksheet of figures. For one thread. */
final class DescriptionYaml {

    private static final List<String> RESERVED = List.of("title", "from", "to", "document");

    private final String id;
    private final Rulebook base;
    private final List<Figure> figures;
    private final CriteriaException.Problems problems;
    private final YamlLines lines = new YamlLines();

    DescriptionYaml(String id, Rulebook base, List<Figure> figures, CriteriaException.Problems problems) {
        this.id = id;
        this.base = base;
        this.figures = figures;
        this.problems = problems;
    }

    YamlLines write() {
        lines.add(0, 0, "id: " + id);
        lines.add(0, 0, "version: \"1.0\"");
        Optional<Figure> title = one("title");
        if (title.isEmpty()) {
            problems.add(CriteriaFlaw.NO_TITLE);
        }
        String words = title.map(Figure::value).orElse("");
        lines.add(title.map(Figure::number).orElse(0), 0, "title: " + YamlLines.words(words, words));
        lines.add(0, 0, "extends: " + base.id());
        lines.add(0, 0, "points: true");
        force();
        documents();
        parameters();
        return lines;
    }

    /** The source of criteria that name none: the first document of its own, else of the rulebook that it extends. */
    String usualSource() {
        return documentRows().stream()
                .map(Figure::value)
                .findFirst()
                .orElseGet(() -> base.documents().get(0).id());
    }

    private Optional<Figure> one(String name) {
        return figures.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    private List<Figure> documentRows() {
        return figures.stream().filter(it -> it.name().equals("document")).toList();
    }

    private void force() {
        Optional<Figure> from = one("from");
        if (from.isEmpty()) {
            problems.add(CriteriaFlaw.NO_FROM);
        }
        String to = one("to").map(it -> ", to: " + day(it, it.value())).orElse("");
        from.ifPresent(it -> lines.add(it.number(), 0, "inForce: {from: " + day(it, it.value()) + to + '}'));
    }

    /** As typed, 2026-01-31 or 31/01/2026. */
    private String day(Figure figure, String text) {
        String iso = text.matches("\\d{1,2}/\\d{1,2}/\\d{4}") ? reversed(text) : text;
        try {
            return LocalDate.parse(iso).toString();
        } catch (DateTimeException notADay) {
            problems.at(CriteriaReader.FIGURES.vi(), figure.number(), CriteriaFlaw.DAY, text);
            return iso;
        }
    }

    private static String reversed(String day) {
        String[] parts = day.split("/");
        String two = "0" + parts[1];
        String one = "0" + parts[0];
        return parts[2] + '-' + two.substring(two.length() - 2) + '-' + one.substring(one.length() - 2);
    }

    private void documents() {
        if (documentRows().isEmpty()) {
            return;
        }
        lines.add(0, 0, "documents:");
        for (Figure it : documentRows()) {
            lines.add(it.number(), 1, "- id: " + YamlLines.quoted(it.value()));
            if (!it.source().isEmpty()) {
                lines.add(it.number(), 2, "date: " + day(it, it.source()));
            }
            String title = it.note().isEmpty() ? it.value() : it.note();
            lines.add(it.number(), 2, "title: " + YamlLines.words(title, title));
        }
    }

    private void parameters() {
        List<Figure> moved =
                figures.stream().filter(it -> !RESERVED.contains(it.name())).toList();
        if (!moved.isEmpty()) {
            lines.add(0, 0, "parameters:");
        }
        for (Figure it : moved) {
            Optional<Parameter> parameter = base.parameters().find(it.name());
            if (parameter.isEmpty()) {
                List<String> known =
                        base.parameters().all().stream().map(Parameter::name).toList();
                problems.at(
                        CriteriaReader.FIGURES.vi(),
                        it.number(),
                        CriteriaFlaw.UNKNOWN_FIGURE,
                        it.name(),
                        Nearest.behind(it.name(), known));
            } else {
                parameter(it, parameter.get());
            }
        }
    }

    private void parameter(Figure figure, Parameter of) {
        lines.add(figure.number(), 1, figure.name() + ":");
        lines.add(figure.number(), 2, "value: " + figure.value().replace(',', '.'));
        lines.add(figure.number(), 2, "unit: " + of.unit());
        if (of.unit().isNumber()) {
            lines.add(figure.number(), 2, "step: " + of.step());
            lines.add(figure.number(), 2, "range: [" + of.low() + ", " + of.high() + ']');
        } else if (!of.options().isEmpty()) {
            lines.add(figure.number(), 2, "options: [" + String.join(", ", of.options()) + ']');
        }
        String clause = figure.source().isEmpty() ? usualSource() : figure.source();
        lines.add(figure.number(), 2, "clause: " + YamlLines.quoted(clause));
        lines.add(
                figure.number(),
                2,
                "label: " + YamlLines.words(of.label().vi(), of.label().en()));
        if (of.interpretation()) {
            lines.add(figure.number(), 2, "interpretation: true");
        }
        if (of.illustrative() || figure.source().isEmpty()) {
            lines.add(figure.number(), 2, "illustrative: true");
        }
    }
}
