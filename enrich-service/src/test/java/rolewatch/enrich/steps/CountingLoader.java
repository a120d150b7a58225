package rolewatch.enrich.steps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Loads the classes of this service anew so that every call, branch and look into a string is
 * counted in {@link Steps}: how much they do, on any machine alike. What other libraries do inside
 * is not counted.
 */
final class CountingLoader extends ClassLoader {

  private static final String OURS = "rolewatch.enrich.";
  private static final String COUNTERS = "rolewatch.enrich.steps.";
  private static final ClassDesc STEPS = Steps.class.describeConstable().orElseThrow();
  private static final ClassDesc STRINGS = CountedStrings.class.describeConstable().orElseThrow();
  private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(ConstantDescs.CD_void);

  /** The methods of String that take as long whatever its length. */
  private static final Set<String> CONSTANT =
      Set.of("charAt", "length", "isEmpty", "codePointAt", "toString");

  private static final Set<String> COUNTED =
      Arrays.stream(CountedStrings.class.getDeclaredMethods())
          .map(
              method ->
                  method.getName()
                      + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                          .toMethodDescriptorString())
          .collect(Collectors.toUnmodifiableSet());

  private final Set<String> alsoCounted;

  /**
   * @param alsoCounted classes beside the counters that must be counted, too
   */
  CountingLoader(Class<?>... alsoCounted) {
    super("counting", CountingLoader.class.getClassLoader());
    this.alsoCounted =
        Stream.of(alsoCounted).map(Class::getName).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    boolean counter = name.startsWith(COUNTERS) && !alsoCounted.contains(name);
    if (!name.startsWith(OURS) || counter) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known == null ? counted(name) : known;
    }
  }

  private Class<?> counted(String name) throws ClassNotFoundException {
    String path = name.replace('.', '/') + ".class";
    try (InputStream in = getResourceAsStream(path)) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      ClassFile file = ClassFile.of();
      byte[] bytes =
          file.transformClass(
              file.parse(in.readAllBytes()),
              ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(Counting::new)));
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds the counting to one method. */
  private static final class Counting implements CodeTransform {

    @Override
    public void atStart(CodeBuilder code) {
      code.invokestatic(STEPS, "step", NOTHING);
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
      switch (element) {
        case BranchInstruction branch -> stepThen(code, branch);
        case LookupSwitchInstruction choice -> stepThen(code, choice);
        case TableSwitchInstruction choice -> stepThen(code, choice);
        case InvokeInstruction call when isOfString(call) -> countedCall(code, call);
        default -> code.with(element);
      }
    }

    private static void stepThen(CodeBuilder code, CodeElement element) {
      code.invokestatic(STEPS, "step", NOTHING).with(element);
    }

    private static boolean isOfString(InvokeInstruction call) {
      return call.opcode() == Opcode.INVOKEVIRTUAL
          && call.owner().asSymbol().equals(ConstantDescs.CD_String);
    }

    private static void countedCall(CodeBuilder code, InvokeInstruction call) {
      String name = call.name().stringValue();
      MethodTypeDesc type = call.typeSymbol();
      MethodTypeDesc counted = type.insertParameterTypes(0, ConstantDescs.CD_String);
      if (COUNTED.contains(name + counted.descriptorString())) {
        code.invokestatic(STRINGS, name, counted);
      } else if (CONSTANT.contains(name)) {
        code.with(call);
      } else {
        throw new IllegalStateException(
            "String." + name + type.descriptorString() + " is uncounted");
      }
    }
  }
}
