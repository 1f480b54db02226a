package vn.minhxet.rulebook.compiled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.drools.model.Binding;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.IntrospectableLambda;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.Parameters;
import vn.minhxet.rule.Verdict;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.subject.SubjectYear;

/**
 * One rule as Drools compiled it, lifted out of its executable model: its own predicates and its own consequence, to be
 * run over plain objects. Immutable; safe for any thread.
 */
public final class CompiledRule {

    private final RuleText text;
    private final List<Pattern<?>> patterns;
    private final Consequence consequence;

    CompiledRule(RuleText text, Rule rule) {
        if (rule == null) {
            throw new IllegalStateException("rule " + text.name() + " is not among those compiled");
        }
        this.text = text;
        this.patterns = patternsOf(rule);
        this.consequence = rule.getConsequences().values().iterator().next();
        int expected = 1 + (text.element().isPresent() ? 1 : 0) + (readsParameters() ? 1 : 0);
        if (patterns.size() != expected || !matches(text.subject(), subjectPattern()) || !elementMatches()) {
            throw new IllegalStateException("rule " + text.name() + " was compiled to another shape than was read");
        }
    }

    /** The rule as its author wrote it. */
    public RuleText text() {
        return text;
    }

    /** The rule with its parameters put in. */
    public Bound bind(RulebookParameters parameters) {
        return new Bound(parameters);
    }

    /** The loader of the classes that Drools wrote for the rule; empty for a rule without conditions. */
    Optional<RuleClassLoader> loader() {
        return Stream.concat(subjectConstraints().stream(), elementConstraints().stream())
                .map(it -> (RuleClassLoader) predicate(it).getClassLoader())
                .findFirst();
    }

    /** The compiled conditions of the subject, in the order written. */
    List<SingleConstraint> subjectConstraints() {
        return constraints(subjectPattern());
    }

    /** The compiled conditions of the finding, indicator or assessment, in the order written; none without. */
    List<SingleConstraint> elementConstraints() {
        return text.element().isPresent() ? constraints(elementPattern()) : List.of();
    }

    private boolean readsParameters() {
        return patterns.get(0).getPatternVariable().getType() == Parameters.class;
    }

    private Pattern<?> subjectPattern() {
        return patterns.get(readsParameters() ? 1 : 0);
    }

    private Pattern<?> elementPattern() {
        return patterns.get(patterns.size() - 1);
    }

    private boolean elementMatches() {
        return text.element().map(element -> matches(element, elementPattern())).orElse(true);
    }

    private static boolean matches(RulePattern read, Pattern<?> compiled) {
        return compiled.getPatternVariable().getType() == read.schema().ruleType()
                && constraints(compiled).size() == read.conditions().size();
    }

    /** Whether a condition reads a parameter; none reads more than one. */
    static boolean hasParameter(SingleConstraint constraint) {
        int variables = constraint.getVariables().length;
        if (variables > 2) {
            throw new IllegalStateException("a condition reads " + (variables - 1) + " parameters");
        }
        return variables == 2;
    }

    /** The class that Drools wrote for a condition: the same for all rules that state it in the same words. */
    static Class<?> predicate(SingleConstraint constraint) {
        Object predicate = hasParameter(constraint) ? constraint.getPredicate2() : constraint.getPredicate1();
        return (predicate instanceof IntrospectableLambda lambda ? lambda.getLambda() : predicate).getClass();
    }

    private static List<Pattern<?>> patternsOf(Rule rule) {
        List<Pattern<?>> found = new ArrayList<>();
        rule.getView().getSubConditions().stream()
                .filter(it -> it.getType() == org.drools.model.Condition.Type.PATTERN)
                .forEach(it -> found.add((Pattern<?>) it));
        return found;
    }

    private static List<SingleConstraint> constraints(Pattern<?> pattern) {
        List<SingleConstraint> found = new ArrayList<>();
        collect(pattern.getConstraint(), found);
        return found;
    }

    private static void collect(Constraint constraint, List<SingleConstraint> found) {
        if (constraint instanceof SingleConstraint single) {
            if (single != SingleConstraint.TRUE) {
                found.add(single);
            }
        } else {
            constraint.getChildren().forEach(child -> collect(child, found));
        }
    }

    /** A rule with parameters: its conditions and its consequence. Immutable; safe for any thread. */
    public final class Bound {

        private final Map<Variable<?>, Object> values = new HashMap<>();
        private final boolean active;
        private final List<Predicate<Object>> subjectConditions;
        private final List<Predicate<Object>> elementConditions;

        private Bound(RulebookParameters parameters) {
            this.active = bindParameters(parameters);
            this.subjectConditions = predicates(subjectPattern());
            this.elementConditions = text.element().isPresent() ? predicates(elementPattern()) : List.of();
        }

        /** The rule as its author wrote it. */
        public RuleText text() {
            return text;
        }

        /** Whether the interpretations on which it rests are switched on. */
        public boolean active() {
            return active;
        }

        /** One predicate for each condition of the subject, in the order written. */
        public List<Predicate<Object>> subjectConditions() {
            return subjectConditions;
        }

        /** One predicate for each condition of the finding, indicator or assessment, in the order written. */
        public List<Predicate<Object>> elementConditions() {
            return elementConditions;
        }

        /**
         * Says what the rule says of a subject.
         *
         * @param element the finding, indicator or assessment that fits, or null where the rule has none
         */
        public void conclude(SubjectYear subject, @Nullable Object element, Verdict verdict) {
            Variable<?>[] variables = consequence.getVariables();
            @Nullable Object[] arguments = new @Nullable Object[variables.length];
            for (int i = 0; i < variables.length; i++) {
                arguments[i] = argument(variables[i], subject, element, verdict);
            }
            try {
                consequence.getBlock().execute(arguments);
            } catch (Exception e) {
                throw new IllegalStateException("rule " + text.name() + " failed", e);
            }
        }

        private @Nullable Object argument(
                Variable<?> variable, SubjectYear subject, @Nullable Object element, Verdict verdict) {
            if (variable == subjectPattern().getPatternVariable()) {
                return subject;
            }
            if (variable.getType() == Verdict.class) {
                return verdict;
            }
            return values.containsKey(variable) ? values.get(variable) : element;
        }

        private boolean bindParameters(RulebookParameters parameters) {
            if (!readsParameters()) {
                return true;
            }
            for (Binding binding : patterns.get(0).getBindings()) {
                values.put(binding.getBoundVariable(), binding.eval(parameters));
            }
            return constraints(patterns.get(0)).stream()
                    .allMatch(it -> predicate(it).test(parameters));
        }

        private List<Predicate<Object>> predicates(Pattern<?> pattern) {
            return constraints(pattern).stream().map(this::predicate).toList();
        }

        private Predicate<Object> predicate(SingleConstraint constraint) {
            return hasParameter(constraint) ? two(constraint, argument(constraint)) : one(constraint);
        }

        @SuppressWarnings("unchecked")
        private Predicate<Object> one(SingleConstraint constraint) {
            var predicate = constraint.getPredicate1();
            return it -> {
                try {
                    return predicate.test(it);
                } catch (Exception e) {
                    throw failed(e);
                }
            };
        }

        @SuppressWarnings("unchecked")
        private Predicate<Object> two(SingleConstraint constraint, Object value) {
            var predicate = constraint.getPredicate2();
            return it -> {
                try {
                    return predicate.test(it, value);
                } catch (Exception e) {
                    throw failed(e);
                }
            };
        }

        /** The value of the parameter that a condition reads. */
        Object argument(SingleConstraint constraint) {
            return Objects.requireNonNull(values.get(constraint.getVariables()[1]));
        }

        private IllegalStateException failed(Exception cause) {
            return new IllegalStateException("a condition of rule " + text.name() + " failed", cause);
        }
    }
}
