package vn.minhxet.rulebook.compiling;

import static org.objectweb.asm.Opcodes.AALOAD;
import static org.objectweb.asm.Opcodes.AASTORE;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ICONST_1;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.IF_ACMPEQ;
import static org.objectweb.asm.Opcodes.IF_ACMPNE;
import static org.objectweb.asm.Opcodes.IF_ICMPEQ;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.ISTORE;
import static org.objectweb.asm.Opcodes.LALOAD;
import static org.objectweb.asm.Opcodes.LASTORE;
import static org.objectweb.asm.Opcodes.LCMP;
import static org.objectweb.asm.Opcodes.LCONST_0;
import static org.objectweb.asm.Opcodes.LLOAD;
import static org.objectweb.asm.Opcodes.LRETURN;
import static org.objectweb.asm.Opcodes.LSTORE;
import static org.objectweb.asm.Opcodes.RETURN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import vn.minhxet.subject.ElementSource;
import vn.minhxet.subject.Entries;

/**
 * Writes the class of a batch. Its predicates are the ones that Drools compiled, held as constants of a hidden class, so
 * that the virtual machine compiles all conditions of a batch into one piece.
 *
 * <p>Each method goes through many cases in one loop, which was measured to take two thirds of the time of as many calls. In
 * the loop the rules are asked as if all were known; a case of which one might read something unknown or undecided is asked
 * with care instead, in a method apart, so that the loop stays short. For one thread at a time.
 */
final class BatchWriter {

    private static final String OBJECTS = "[Ljava/lang/Object;";
    private static final String WITH_CARE = "(Ljava/lang/Object;Ljava/lang/Object;J" + OBJECTS + ")J";
    private static final int NO_ARGUMENTS = -1;
    private static final String ENTRIES = HiddenClass.name(Entries.class);

    private final HiddenClass written = new HiddenClass(BatchCode.class);
    private final List<List<BatchRule.Asked>> ofSubject;
    private final List<List<BatchRule.Asked>> ofElement;
    private final boolean guarded;
    private final Class<?> subject;
    private final ElementSource source;

    private BatchWriter(List<BatchRule> rules, boolean guarded, Class<?> subject, ElementSource source) {
        this.ofSubject = rules.stream().map(BatchRule::subject).toList();
        this.ofElement = rules.stream().map(BatchRule::element).toList();
        this.guarded = guarded;
        this.subject = subject;
        this.source = source;
    }

    /**
     * The code of some rules.
     *
     * @param guarded whether all ask the same of the subject first
     * @param subject the type of the subjects
     * @param source where the findings, indicators or assessments are taken from; null where they look at none
     */
    static BatchCode write(List<BatchRule> rules, boolean guarded, Class<?> subject, ElementSource source) {
        BatchWriter writer = new BatchWriter(rules, guarded, subject, source);
        writer.subjects();
        writer.entries();
        writer.elements();
        return (BatchCode) writer.written.loaded();
    }

    private void subjects() {
        String taken = "(" + OBJECTS + OBJECTS + "[JI" + OBJECTS + "[J)V";
        MethodCode code = new MethodCode(written, written.method("subjects", taken), 5, 7);
        Swift swift = new Swift(code, ofSubject);
        code.loop(4, place -> {
            Label careful = new Label();
            Label told = new Label();
            int best = code.variable();
            swift.begin();
            code.at(1, place, AALOAD);
            code.keep(subject, best);
            code.at(3, place, LALOAD);
            code.visitVarInsn(LSTORE, swift.unknown);
            code.visitVarInsn(ALOAD, best);
            code.at(2, place, AALOAD);
            code.visitJumpInsn(IF_ACMPNE, careful);
            if (guarded) {
                BatchRule.Asked guard = ofSubject.get(0).get(0);
                code.jump(IFNE, swift.unknown, guard.reads(), careful);
                swift.ask(guard, best, told);
            }
            code.jump(IFNE, swift.unknown, swift.reads(), careful);
            swift.rules(guarded ? 1 : 0, best);
            code.visitJumpInsn(GOTO, told);
            code.visitLabel(careful);
            code.visitVarInsn(ALOAD, best);
            code.at(2, place, AALOAD);
            swift.askWithCare("subject");
            code.visitLabel(told);
            swift.tell(6, place);
        });
        code.visitInsn(RETURN);
        HiddenClass.end(code);
        askedWithCare("subject", subject, ofSubject);
    }

    private void entries() {
        String taken = "(" + OBJECTS + "[JI[L" + ENTRIES + ";)V";
        MethodCode code = new MethodCode(written, written.method("entries", taken), NO_ARGUMENTS, 5);
        if (source != null) {
            code.loop(3, place -> entries(code, place));
        }
        code.visitInsn(RETURN);
        HiddenClass.end(code);
    }

    private void entries(MethodCode code, int place) {
        Label next = new Label();
        code.at(2, place, LALOAD);
        code.visitInsn(LCONST_0);
        code.visitInsn(LCMP);
        code.visitJumpInsn(IFEQ, next);
        code.visitVarInsn(ALOAD, 4);
        code.visitVarInsn(ILOAD, place);
        code.at(1, place, AALOAD);
        code.visitTypeInsn(CHECKCAST, HiddenClass.name(subject));
        code.visitMethodInsn(INVOKEVIRTUAL, HiddenClass.name(subject), source.name(), "()Ljava/util/List;", false);
        code.visitTypeInsn(CHECKCAST, ENTRIES);
        code.visitInsn(AASTORE);
        code.visitLabel(next);
    }

    private void elements() {
        MethodCode code =
                new MethodCode(written, written.method("elements", "([L" + ENTRIES + ";[JI" + OBJECTS + "[J)V"), 4, 6);
        if (source != null) {
            elements(code);
        }
        code.visitInsn(RETURN);
        HiddenClass.end(code);
        if (source != null) {
            askedWithCare("element", source.catalogue().type(), ofElement);
        }
    }

    private void elements(MethodCode code) {
        Swift swift = new Swift(code, ofElement);
        code.loop(3, place -> {
            Label told = new Label();
            int entries = code.variable();
            int count = code.variable();
            swift.begin();
            code.at(2, place, LALOAD);
            code.visitInsn(LCONST_0);
            code.visitInsn(LCMP);
            code.visitJumpInsn(IFEQ, told);
            code.at(1, place, AALOAD);
            code.visitVarInsn(ASTORE, entries);
            code.visitVarInsn(ALOAD, entries);
            code.visitMethodInsn(INVOKEVIRTUAL, ENTRIES, "size", "()I", false);
            code.visitVarInsn(ISTORE, count);
            code.loop(count, entry -> element(code, swift, entries, entry));
            code.visitLabel(told);
            swift.tell(5, place);
        });
    }

    private void element(MethodCode code, Swift swift, int entries, int place) {
        Label careful = new Label();
        Label told = new Label();
        int one = code.variable();
        entry(code, entries, place, "get", "(I)Ljava/lang/Object;");
        code.keep(source.catalogue().type(), one);
        entry(code, entries, place, "unknown", "(I)J");
        code.visitVarInsn(LSTORE, swift.unknown);
        code.jump(IFNE, swift.unknown, swift.reads(), careful);
        swift.rules(0, one);
        code.visitJumpInsn(GOTO, told);
        code.visitLabel(careful);
        code.visitVarInsn(ALOAD, one);
        code.visitVarInsn(ALOAD, one);
        swift.askWithCare("element");
        code.visitLabel(told);
    }

    private static void entry(MethodCode code, int entries, int place, String what, String descriptor) {
        code.visitVarInsn(ALOAD, entries);
        code.visitVarInsn(ILOAD, place);
        code.visitMethodInsn(INVOKEVIRTUAL, ENTRIES, what, descriptor, false);
    }

    /**
     * Writes the method in which the rules are asked of one case, of which something is unknown or undecided.
     *
     * @param type of the case
     */
    private void askedWithCare(String name, Class<?> type, List<List<BatchRule.Asked>> rules) {
        MethodVisitor method = written.ownMethod(name, WITH_CARE);
        MethodCode code = new MethodCode(written, method, 4, 5);
        for (int which = 0; which < 2; which++) {
            code.visitVarInsn(ALOAD, which);
            code.keep(type, which);
        }
        new Careful(code).rules(rules);
        HiddenClass.end(code);
    }

    /** Rules asked of a case of which all is known that they read. */
    private static final class Swift {

        private final MethodCode code;
        private final List<List<BatchRule.Asked>> rules;
        private final int answer;
        private final int unknown;
        private final Map<Integer, Integer> values = new HashMap<>();

        /** Begins with taking the values of all parameters. */
        Swift(MethodCode code, List<List<BatchRule.Asked>> rules) {
            this.code = code;
            this.rules = rules;
            this.answer = code.variable();
            this.unknown = code.variable();
            conditions().filter(BatchRule.Asked::hasArgument).forEach(condition -> {
                int value = code.variable();
                code.argument(condition);
                code.visitVarInsn(ASTORE, value);
                values.put(condition.argument(), value);
            });
        }

        private Stream<BatchRule.Asked> conditions() {
            return rules.stream().flatMap(List::stream);
        }

        /** The mask of all that they read. */
        long reads() {
            return conditions().mapToLong(BatchRule.Asked::reads).reduce(0, (one, other) -> one | other);
        }

        void begin() {
            code.visitInsn(LCONST_0);
            code.visitVarInsn(LSTORE, answer);
        }

        void ask(BatchRule.Asked condition, int which, Label otherwise) {
            code.ask(condition, which, () -> code.visitVarInsn(ALOAD, values.get(condition.argument())));
            code.visitJumpInsn(IFEQ, otherwise);
        }

        /**
         * @param first the first condition that is asked of each
         */
        void rules(int first, int which) {
            for (int rule = 0; rule < rules.size(); rule++) {
                Label silent = new Label();
                Label said = new Label();
                rules.get(rule).stream()
                        .skip(first)
                        .filter(it -> it.predicate() != null)
                        .forEach(it -> ask(it, which, silent));
                code.visitLdcInsn(1L << rule);
                code.visitJumpInsn(GOTO, said);
                code.visitLabel(silent);
                code.visitInsn(LCONST_0);
                code.visitLabel(said);
                code.add(answer);
            }
        }

        /** With the case as it stands at best and at worst on the stack. */
        void askWithCare(String name) {
            code.visitVarInsn(LLOAD, unknown);
            code.visitVarInsn(ALOAD, code.arguments());
            code.visitMethodInsn(INVOKESTATIC, HiddenClass.NAME, name, WITH_CARE, false);
            code.add(answer);
        }

        void tell(int answers, int place) {
            code.visitVarInsn(ALOAD, answers);
            code.visitVarInsn(ILOAD, place);
            code.visitVarInsn(LLOAD, answer);
            code.visitInsn(LASTORE);
        }
    }

    /** Rules asked of a case as it stands at best and at worst, of which something may be unknown. */
    private static final class Careful {

        private static final int BEST = 0;
        private static final int WORST = 1;
        private static final int UNKNOWN = 2;

        private final MethodCode code;
        private final int answer;
        private final int open;
        private final int outcome;

        Careful(MethodCode code) {
            this.code = code;
            this.answer = code.variable();
            this.open = code.variable();
            this.outcome = code.variable();
        }

        void rules(List<List<BatchRule.Asked>> rules) {
            code.visitInsn(LCONST_0);
            code.visitVarInsn(LSTORE, answer);
            for (int rule = 0; rule < rules.size(); rule++) {
                rule(rule, rules.get(rule));
            }
            code.visitVarInsn(LLOAD, answer);
            code.visitInsn(LRETURN);
        }

        private void rule(int rule, List<BatchRule.Asked> conditions) {
            Label next = new Label();
            Label told = new Label();
            Label said = new Label();
            code.visitInsn(ICONST_0);
            code.visitVarInsn(ISTORE, open);
            conditions.forEach(it -> condition(it, next));
            code.visitVarInsn(ILOAD, open);
            code.visitJumpInsn(IFEQ, told);
            code.visitLdcInsn(1L << (rule + Integer.SIZE));
            code.visitJumpInsn(GOTO, said);
            code.visitLabel(told);
            code.visitLdcInsn(1L << rule);
            code.visitLabel(said);
            code.add(answer);
            code.visitLabel(next);
        }

        /** A condition that reads what is unknown is not asked; one that is known to fail ends the rule. */
        private void condition(BatchRule.Asked condition, Label next) {
            Label asked = new Label();
            Label done = new Label();
            if (condition.reads() != 0) {
                code.jump(IFEQ, UNKNOWN, condition.reads(), asked);
                leaveOpen();
                code.visitJumpInsn(GOTO, done);
                code.visitLabel(asked);
            }
            if (condition.predicate() != null) {
                ask(condition, next, done);
            }
            code.visitLabel(done);
        }

        private void ask(BatchRule.Asked condition, Label next, Label done) {
            Label same = new Label();
            code.ask(condition, BEST);
            code.visitVarInsn(ISTORE, outcome);
            code.visitVarInsn(ALOAD, BEST);
            code.visitVarInsn(ALOAD, WORST);
            code.visitJumpInsn(IF_ACMPEQ, same);
            code.ask(condition, WORST);
            code.visitVarInsn(ILOAD, outcome);
            code.visitJumpInsn(IF_ICMPEQ, same);
            leaveOpen();
            code.visitJumpInsn(GOTO, done);
            code.visitLabel(same);
            code.visitVarInsn(ILOAD, outcome);
            code.visitJumpInsn(IFEQ, next);
        }

        private void leaveOpen() {
            code.visitInsn(ICONST_1);
            code.visitVarInsn(ISTORE, open);
        }
    }
}
