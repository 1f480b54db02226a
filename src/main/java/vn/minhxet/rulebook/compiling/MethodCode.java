package vn.minhxet.rulebook.compiling;

import static org.objectweb.asm.Opcodes.AALOAD;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.IF_ICMPGE;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.ISTORE;
import static org.objectweb.asm.Opcodes.LAND;
import static org.objectweb.asm.Opcodes.LCMP;
import static org.objectweb.asm.Opcodes.LCONST_0;
import static org.objectweb.asm.Opcodes.LLOAD;
import static org.objectweb.asm.Opcodes.LOR;
import static org.objectweb.asm.Opcodes.LSTORE;

import java.util.function.IntConsumer;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The code of one method of a batch, with what is written again and again. For one thread at a time. */
final class MethodCode extends MethodVisitor {

    private final HiddenClass written;
    private final int arguments;
    private int free;

    /**
     * @param arguments the variable that holds the values of the parameters
     * @param free the first variable that nothing uses
     */
    MethodCode(HiddenClass written, MethodVisitor method, int arguments, int free) {
        super(Opcodes.ASM9, method);
        this.written = written;
        this.arguments = arguments;
        this.free = free;
    }

    /** A variable that nothing uses yet, with room for a number of 64 bits. */
    int variable() {
        free += 2;
        return free - 2;
    }

    int arguments() {
        return arguments;
    }

    /** Writes what is done for each place from 0 on. */
    void loop(int count, IntConsumer body) {
        int place = variable();
        Label next = new Label();
        Label done = new Label();
        visitInsn(ICONST_0);
        visitVarInsn(ISTORE, place);
        visitLabel(next);
        visitVarInsn(ILOAD, place);
        visitVarInsn(ILOAD, count);
        visitJumpInsn(IF_ICMPGE, done);
        body.accept(place);
        visitIincInsn(place, 1);
        visitJumpInsn(GOTO, next);
        visitLabel(done);
    }

    /** Puts the element of an array on the stack. */
    void at(int array, int place, int load) {
        visitVarInsn(ALOAD, array);
        visitVarInsn(ILOAD, place);
        visitInsn(load);
    }

    /** Keeps the object on the stack in a variable. */
    void keep(Class<?> type, int variable) {
        visitTypeInsn(CHECKCAST, HiddenClass.name(type));
        visitVarInsn(ASTORE, variable);
    }

    /** Jumps, by IFEQ or IFNE, where nothing, or something, of what is read is unknown. */
    void jump(int opcode, int unknown, long reads, Label where) {
        visitVarInsn(LLOAD, unknown);
        visitLdcInsn(reads);
        visitInsn(LAND);
        visitInsn(LCONST_0);
        visitInsn(LCMP);
        visitJumpInsn(opcode, where);
    }

    /** Puts on the stack whether a condition holds of the case in a variable. */
    void ask(BatchRule.Asked condition, int which) {
        ask(condition, which, () -> argument(condition));
    }

    /**
     * Puts on the stack whether a condition holds of the case in a variable.
     *
     * @param argument puts the value of its parameter on the stack
     */
    void ask(BatchRule.Asked condition, int which, Runnable argument) {
        Class<?> type = condition.hasArgument() ? Predicate2.class : Predicate1.class;
        written.take(this, bare(condition.predicate()), type);
        visitVarInsn(ALOAD, which);
        if (condition.hasArgument()) {
            argument.run();
        }
        String taken = condition.hasArgument() ? "(Ljava/lang/Object;Ljava/lang/Object;)Z" : "(Ljava/lang/Object;)Z";
        visitMethodInsn(INVOKEINTERFACE, HiddenClass.name(type), "test", taken, true);
    }

    /** A condition as Drools compiled it: the same for all rules that state it in the same words. */
    static Object bare(Object predicate) {
        return predicate instanceof IntrospectableLambda lambda ? lambda.getLambda() : predicate;
    }

    /** Puts the value of the parameter of a condition on the stack. */
    void argument(BatchRule.Asked condition) {
        visitVarInsn(ALOAD, arguments);
        visitLdcInsn(condition.argument());
        visitInsn(AALOAD);
        visitTypeInsn(CHECKCAST, HiddenClass.name(condition.type()));
    }

    /** Adds the bits on the stack to an answer. */
    void add(int answer) {
        visitVarInsn(LLOAD, answer);
        visitInsn(LOR);
        visitVarInsn(LSTORE, answer);
    }
}
