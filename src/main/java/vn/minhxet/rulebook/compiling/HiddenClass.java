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
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.PUTSTATIC;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.V17;

import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * A class that is written and loaded while the program runs, with objects as its constants: the virtual machine then
 * compiles what it does with them into its own code. For one thread at a time.
 */
final class HiddenClass {

    /** What the class is called in its own code. */
    static final String NAME = BatchCode.class.getName().replace('.', '/') + "Written";

    private static final String OBJECT = "java/lang/Object";
    private static final String OBJECTS = "[Ljava/lang/Object;";

    private final ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    private final List<Constant> constants = new ArrayList<>();

    HiddenClass(Class<?> implemented) {
        out.visit(V17, ACC_FINAL | ACC_SUPER, NAME, null, OBJECT, new String[] {name(implemented)});
        MethodVisitor method = method("<init>", "()V");
        method.visitVarInsn(ALOAD, 0);
        method.visitMethodInsn(INVOKESPECIAL, OBJECT, "<init>", "()V", false);
        method.visitInsn(RETURN);
        end(method);
    }

    static String name(Class<?> type) {
        return Type.getInternalName(type);
    }

    /** Begins a method of the interface. */
    MethodVisitor method(String name, String descriptor) {
        return begun(out.visitMethod(ACC_PUBLIC, name, descriptor, null, null));
    }

    /** Begins a method that only the class itself calls. */
    MethodVisitor ownMethod(String name, String descriptor) {
        return begun(out.visitMethod(ACC_PRIVATE | ACC_STATIC, name, descriptor, null, null));
    }

    private static MethodVisitor begun(MethodVisitor method) {
        method.visitCode();
        return method;
    }

    static void end(MethodVisitor method) {
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    /** Writes that an object is taken, which from now on is a constant of the class. */
    void take(MethodVisitor method, Object object, Class<?> type) {
        int place = 0;
        while (place < constants.size() && constants.get(place).object != object) {
            place++;
        }
        if (place == constants.size()) {
            constants.add(new Constant(object, type));
            out.visitField(ACC_PRIVATE | ACC_STATIC | ACC_FINAL, field(place), Type.getDescriptor(type), null, null)
                    .visitEnd();
        }
        method.visitFieldInsn(GETSTATIC, NAME, field(place), Type.getDescriptor(type));
    }

    private static String field(int place) {
        return "c" + place;
    }

    /** The only object of the class, once all is written. */
    Object loaded() {
        loadConstants();
        out.visitEnd();
        Object[] objects = constants.stream().map(Constant::object).toArray();
        try {
            MethodHandles.Lookup lookup =
                    MethodHandles.lookup().defineHiddenClassWithClassData(out.toByteArray(), objects, true);
            return lookup.lookupClass().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the code of a batch of rules cannot be loaded", e);
        }
    }

    private void loadConstants() {
        MethodVisitor method = begun(out.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null));
        String handles = name(MethodHandles.class);
        String lookup = Type.getDescriptor(MethodHandles.Lookup.class);
        method.visitMethodInsn(INVOKESTATIC, handles, "lookup", "()" + lookup, false);
        method.visitLdcInsn("_");
        method.visitLdcInsn(Type.getType(OBJECTS));
        method.visitMethodInsn(
                INVOKESTATIC,
                handles,
                "classData",
                "(" + lookup + "Ljava/lang/String;Ljava/lang/Class;)Ljava/lang/Object;",
                false);
        method.visitTypeInsn(CHECKCAST, OBJECTS);
        method.visitVarInsn(ASTORE, 0);
        for (int place = 0; place < constants.size(); place++) {
            Class<?> type = constants.get(place).type;
            method.visitVarInsn(ALOAD, 0);
            method.visitLdcInsn(place);
            method.visitInsn(AALOAD);
            method.visitTypeInsn(CHECKCAST, name(type));
            method.visitFieldInsn(PUTSTATIC, NAME, field(place), Type.getDescriptor(type));
        }
        method.visitInsn(RETURN);
        end(method);
    }

    private record Constant(Object object, Class<?> type) {}
}
