package vn.minhxet.rulebook.compiling;

import static org.objectweb.asm.Opcodes.AALOAD;
import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ICONST_1;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IF_ICMPGE;
import static org.objectweb.asm.Opcodes.IF_ICMPNE;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.ISTORE;
import static org.objectweb.asm.Opcodes.LAND;
import static org.objectweb.asm.Opcodes.LCMP;
import static org.objectweb.asm.Opcodes.LCONST_0;
import static org.objectweb.asm.Opcodes.LLOAD;
import static org.objectweb.asm.Opcodes.LOR;
import static org.objectweb.asm.Opcodes.LRETURN;
import static org.objectweb.asm.Opcodes.LSTORE;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.PUTSTATIC;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.V17;

import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.functions.IntrospectableLambda;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import vn.minhxet.subject.Entries;

/**
 * Writes the class of a batch. Its predicates are the ones that Drools compiled, held as constants of a hidden class, so
 * that the virtual machine compiles all conditions of a batch into one piece.
 */
final class BatchWriter {

    private static final String NAME = BatchCode.class.getName().replace('.', '/') + "Written";
    private static final String OBJECT = "java/lang/Object";
    private static final String ENTRIES = Entries.class.getName().replace('.', '/');
    private static final String CONSTANTS = "[Ljava/lang/Object;";

    private final ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    private final List<Object> constants = new ArrayList<>();

    /** The code of some rules, each its conditions on the subject and on the element. */
    static BatchCode write(List<BatchRule> rules) {
        return new BatchWriter().written(rules);
    }

    private BatchCode written(List<BatchRule> rules) {
        out.visit(V17, ACC_FINAL | ACC_SUPER, NAME, null, OBJECT, new String[] {
            BatchCode.class.getName().replace('.', '/')
        });
        constructor();
        List<List<BatchRule.Asked>> ofSubject =
                rules.stream().map(BatchRule::subject).toList();
        new Asking(false).write(ofSubject);
        new Asking(true).write(ofSubject);
        List<List<BatchRule.Asked>> ofElement = rules.stream()
                .filter(it -> it.element() != null)
                .map(BatchRule::element)
                .toList();
        new Asking().writeForEach(ofElement);
        loadConstants();
        out.visitEnd();
        return defined();
    }

    private BatchCode defined() {
        try {
            MethodHandles.Lookup lookup =
                    MethodHandles.lookup().defineHiddenClassWithClassData(out.toByteArray(), constants.toArray(), true);
            return (BatchCode) lookup.lookupClass().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the code of a batch of rules cannot be loaded", e);
        }
    }

    private void constructor() {
        MethodVisitor method = out.visitMethod(ACC_PUBLIC, "<init>", "()V", null, null);
        method.visitCode();
        method.visitVarInsn(ALOAD, 0);
        method.visitMethodInsn(INVOKESPECIAL, OBJECT, "<init>", "()V", false);
        method.visitInsn(RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    private void loadConstants() {
        MethodVisitor method = out.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
        method.visitCode();
        method.visitMethodInsn(
                INVOKESTATIC,
                "java/lang/invoke/MethodHandles",
                "lookup",
                "()Ljava/lang/invoke/MethodHandles$Lookup;",
                false);
        method.visitLdcInsn("_");
        method.visitLdcInsn(Type.getType(CONSTANTS));
        method.visitMethodInsn(
                INVOKESTATIC,
                "java/lang/invoke/MethodHandles",
                "classData",
                "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;)Ljava/lang/Object;",
                false);
        method.visitTypeInsn(CHECKCAST, CONSTANTS);
        method.visitVarInsn(ASTORE, 0);
        for (int i = 0; i < constants.size(); i++) {
            method.visitVarInsn(ALOAD, 0);
            method.visitLdcInsn(i);
            method.visitInsn(AALOAD);
            method.visitTypeInsn(CHECKCAST, kind(constants.get(i)).type);
            method.visitFieldInsn(
                    PUTSTATIC, NAME, "c" + i, kind(constants.get(i)).descriptor());
        }
        method.visitInsn(RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    private int constant(Object predicate) {
        String name = "c" + constants.size();
        out.visitField(
                        ACC_PRIVATE | ACC_STATIC | ACC_FINAL,
                        name,
                        kind(predicate).descriptor(),
                        null,
                        null)
                .visitEnd();
        constants.add(predicate);
        return constants.size() - 1;
    }

    private static Kind kind(Object predicate) {
        return predicate instanceof org.drools.model.functions.Predicate1<?> ? Kind.ALONE : Kind.WITH_ARGUMENT;
    }

    private static Object bare(Object predicate) {
        return predicate instanceof IntrospectableLambda lambda ? lambda.getLambda() : predicate;
    }

    /** The two kinds of compiled condition that stand in the code itself. */
    private enum Kind {
        ALONE("org/drools/model/functions/Predicate1", "(Ljava/lang/Object;)Z"),
        WITH_ARGUMENT("org/drools/model/functions/Predicate2", "(Ljava/lang/Object;Ljava/lang/Object;)Z");

        private final String type;
        private final String call;

        Kind(String type, String call) {
            this.type = type;
            this.call = call;
        }

        String descriptor() {
            return 'L' + type + ';';
        }
    }

    /** One method: the conditions of each rule on one case, or on the two views of one. */
    private final class Asking {

        private static final int FIRST = 1;

        private final MethodVisitor method;
        private final boolean twice;
        private final int asked;
        private final int unknown;
        private final int arguments;
        private final int answer;
        private final int open;

        /** Of the subject: the case, or its two views, then what is unknown, then the arguments. */
        Asking(boolean twice) {
            String cases = twice ? "Ljava/lang/Object;Ljava/lang/Object;" : "Ljava/lang/Object;";
            this.method = method("subject", "(" + cases + "J" + CONSTANTS + ")J");
            this.twice = twice;
            this.asked = FIRST;
            this.unknown = twice ? FIRST + 2 : FIRST + 1;
            this.arguments = unknown + 2;
            this.answer = arguments + 1;
            this.open = answer + 2;
        }

        /** Of each of some entries: they and the arguments are given, the case and what is unknown of it are taken. */
        Asking() {
            this.method = method("elements", "(L" + ENTRIES + ";" + CONSTANTS + ")J");
            this.twice = false;
            this.arguments = FIRST + 1;
            this.asked = arguments + 1;
            this.unknown = asked + 1;
            this.answer = unknown + 2;
            this.open = answer + 2;
        }

        private MethodVisitor method(String name, String descriptor) {
            return out.visitMethod(ACC_PUBLIC | ACC_FINAL, name, descriptor, null, null);
        }

        void write(List<List<BatchRule.Asked>> rules) {
            begin();
            rules(rules);
            end();
        }

        void writeForEach(List<List<BatchRule.Asked>> rules) {
            int place = open + 1;
            Label next = new Label();
            Label done = new Label();
            begin();
            method.visitInsn(ICONST_0);
            method.visitVarInsn(ISTORE, place);
            method.visitLabel(next);
            method.visitVarInsn(ILOAD, place);
            method.visitVarInsn(ALOAD, FIRST);
            method.visitMethodInsn(INVOKEVIRTUAL, ENTRIES, "size", "()I", false);
            method.visitJumpInsn(IF_ICMPGE, done);
            take(place, "get", "(I)Ljava/lang/Object;", ASTORE, asked);
            take(place, "unknown", "(I)J", LSTORE, unknown);
            rules(rules);
            method.visitIincInsn(place, 1);
            method.visitJumpInsn(GOTO, next);
            method.visitLabel(done);
            end();
        }

        private void take(int place, String what, String descriptor, int store, int variable) {
            method.visitVarInsn(ALOAD, FIRST);
            method.visitVarInsn(ILOAD, place);
            method.visitMethodInsn(INVOKEVIRTUAL, ENTRIES, what, descriptor, false);
            method.visitVarInsn(store, variable);
        }

        private void begin() {
            method.visitCode();
            method.visitInsn(LCONST_0);
            method.visitVarInsn(LSTORE, answer);
        }

        private void end() {
            method.visitVarInsn(LLOAD, answer);
            method.visitInsn(LRETURN);
            method.visitMaxs(0, 0);
            method.visitEnd();
        }

        private void rules(List<List<BatchRule.Asked>> rules) {
            for (int rule = 0; rule < rules.size(); rule++) {
                rule(rule, rules.get(rule));
            }
        }

        private void rule(int rule, List<BatchRule.Asked> conditions) {
            Label next = new Label();
            Label told = new Label();
            Label said = new Label();
            method.visitInsn(ICONST_0);
            method.visitVarInsn(ISTORE, open);
            conditions.forEach(it -> condition(it, next));
            method.visitVarInsn(ILOAD, open);
            method.visitJumpInsn(IFEQ, told);
            method.visitLdcInsn(1L << (rule + Integer.SIZE));
            method.visitJumpInsn(GOTO, said);
            method.visitLabel(told);
            method.visitLdcInsn(1L << rule);
            method.visitLabel(said);
            method.visitVarInsn(LLOAD, answer);
            method.visitInsn(LOR);
            method.visitVarInsn(LSTORE, answer);
            method.visitLabel(next);
        }

        /** A condition that reads what is unknown is not asked; one that is known to fail ends the rule. */
        private void condition(BatchRule.Asked condition, Label next) {
            Label asked = new Label();
            Label done = new Label();
            if (condition.reads() != 0) {
                method.visitVarInsn(LLOAD, unknown);
                method.visitLdcInsn(condition.reads());
                method.visitInsn(LAND);
                method.visitInsn(LCONST_0);
                method.visitInsn(LCMP);
                method.visitJumpInsn(IFEQ, asked);
                method.visitInsn(ICONST_1);
                method.visitVarInsn(ISTORE, open);
                method.visitJumpInsn(GOTO, done);
                method.visitLabel(asked);
            }
            if (condition.predicate() != null) {
                ask(condition, next);
            }
            method.visitLabel(done);
        }

        private void ask(BatchRule.Asked condition, Label next) {
            Object predicate = bare(condition.predicate());
            int constant = condition.manyArguments() ? -1 : constant(predicate);
            call(condition, predicate, constant, asked);
            if (twice) {
                Label differ = new Label();
                Label settled = new Label();
                int worst = asked + 1;
                method.visitInsn(DUP);
                call(condition, predicate, constant, worst);
                method.visitJumpInsn(IF_ICMPNE, differ);
                method.visitJumpInsn(IFEQ, next);
                method.visitJumpInsn(GOTO, settled);
                method.visitLabel(differ);
                method.visitInsn(POP);
                method.visitInsn(ICONST_1);
                method.visitVarInsn(ISTORE, open);
                method.visitLabel(settled);
            } else {
                method.visitJumpInsn(IFEQ, next);
            }
        }

        private void call(BatchRule.Asked condition, Object predicate, int constant, int which) {
            if (condition.manyArguments()) {
                argument(condition);
                method.visitTypeInsn(CHECKCAST, "java/util/function/Predicate");
                method.visitVarInsn(ALOAD, which);
                method.visitMethodInsn(
                        INVOKEINTERFACE, "java/util/function/Predicate", "test", "(Ljava/lang/Object;)Z", true);
                return;
            }
            Kind kind = kind(predicate);
            method.visitFieldInsn(GETSTATIC, NAME, "c" + constant, kind.descriptor());
            method.visitVarInsn(ALOAD, which);
            if (kind == Kind.WITH_ARGUMENT) {
                argument(condition);
            }
            method.visitMethodInsn(INVOKEINTERFACE, kind.type, "test", kind.call, true);
        }

        private void argument(BatchRule.Asked condition) {
            method.visitVarInsn(ALOAD, arguments);
            method.visitLdcInsn(condition.argument());
            method.visitInsn(AALOAD);
        }
    }
}
