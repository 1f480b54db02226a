package vn.minhxet.rulebook.description;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Nearest;
import vn.minhxet.rulebook.problem.BookFlaw;
import vn.minhxet.rulebook.problem.RulebookFlaw;
import vn.minhxet.rulebook.problem.RulebookProblems;
import vn.minhxet.rulebook.problem.SheetFlaw;

/** The fields of one mapping of a description, each read by its kind; what does not fit is reported. */
final class Fields {

    private final YamlNode map;
    private final String path;
    private final RulebookProblems problems;

    private Fields(YamlNode map, String path, RulebookProblems problems) {
        this.map = map;
        this.path = path;
        this.problems = problems;
    }

    /** The fields of a mapping, empty where it is none; a key that is not among the known ones is reported. */
    static Optional<Fields> of(YamlNode node, String path, Set<String> known, RulebookProblems problems) {
        if (!node.isMap()) {
            problems.add(node.line(), null, BookFlaw.MAPPING_EXPECTED, path);
            return Optional.empty();
        }
        for (Map.Entry<String, YamlNode> field : node.fields().entrySet()) {
            if (!known.contains(field.getKey())) {
                problems.add(
                        field.getValue().line(),
                        null,
                        BookFlaw.UNKNOWN_KEY,
                        field.getKey(),
                        path,
                        Nearest.behind(field.getKey(), new TreeSet<>(known)));
            }
        }
        return Optional.of(new Fields(node, path, problems));
    }

    int line(String key) {
        return node(key).map(YamlNode::line).orElse(map.line());
    }

    /** The line of each key. */
    Map<String, Integer> lines() {
        return map.fields().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().line()));
    }

    boolean has(String key) {
        return map.fields().containsKey(key);
    }

    Optional<YamlNode> node(String key) {
        return Optional.ofNullable(map.fields().get(key));
    }

    Optional<YamlNode> required(String key) {
        if (!has(key)) {
            problems.add(map.line(), null, BookFlaw.MISSING_KEY, key, path);
        }
        return node(key);
    }

    /** A text that must be there; empty where it is not, which has been reported. */
    Optional<String> text(String key) {
        return required(key).flatMap(it -> written(it, key));
    }

    private Optional<String> written(YamlNode node, String key) {
        Optional<String> text = Optional.ofNullable(node.text()).filter(it -> !it.isBlank());
        if (text.isEmpty()) {
            problems.add(node.line(), null, BookFlaw.TEXT_EXPECTED, key, path);
        }
        return text;
    }

    Optional<String> optionalText(String key) {
        return has(key) ? text(key) : Optional.empty();
    }

    boolean flag(String key) {
        YamlNode node = map.fields().get(key);
        if (node == null) {
            return false;
        }
        Optional<Boolean> flag = flagOf(node);
        if (flag.isEmpty()) {
            problems.add(node.line(), null, BookFlaw.BOOLEAN_EXPECTED, key, path);
        }
        return flag.orElse(false);
    }

    static Optional<Boolean> flagOf(YamlNode node) {
        return Optional.ofNullable(node.text())
                .filter(it -> !node.quoted() && Set.of("true", "false").contains(it))
                .map("true"::equals);
    }

    Optional<LocalDate> day(String key) {
        return text(key).flatMap(it -> {
            try {
                return Optional.of(LocalDate.parse(it));
            } catch (DateTimeException notADay) {
                problems.add(line(key), null, BookFlaw.DATE_EXPECTED, key, path, it);
                return Optional.empty();
            }
        });
    }

    Optional<Bilingual> words(String key) {
        return required(key)
                .flatMap(it -> of(it, path + "." + key, Set.of("vi", "en"), problems))
                .flatMap(it -> {
                    Optional<String> vi = it.text("vi");
                    Optional<String> en = it.text("en");
                    return vi.flatMap(said -> en.map(other -> new Bilingual(said, other)));
                });
    }

    List<YamlNode> list(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isPresent() && !node.get().isList()) {
            problems.add(node.get().line(), null, BookFlaw.LIST_EXPECTED, key, path);
        }
        return node.filter(YamlNode::isList).map(YamlNode::items).orElse(List.of());
    }

    /** The one of some codes that a text names; empty where it names none, which is reported. */
    <E extends Enum<E>> Optional<E> choice(String key, String text, E[] known) {
        List<String> names = new ArrayList<>();
        for (E one : known) {
            if (one.name().equals(text)) {
                return Optional.of(one);
            }
            names.add(one.name());
        }
        add(key, SheetFlaw.CHOICE, key, text, String.join(", ", names), Nearest.behind(text, names));
        return Optional.empty();
    }

    void add(String key, RulebookFlaw flaw, Object... figures) {
        problems.add(line(key), null, flaw, figures);
    }
}
