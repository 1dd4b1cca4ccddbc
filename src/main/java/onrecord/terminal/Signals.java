package onrecord.terminal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/**
 * Signals of the system by name. The JDK keeps its handlers in a class that the compiler warns of
 * on every mention, so it is reached by reflection; where it is missing, signals do not arrive.
 */
final class Signals {
  private Signals() {}

  /** Runs a task, on a thread of its own, whenever the signal arrives; false if that cannot be. */
  static boolean on(String name, Runnable task) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (method.getName().equals("handle")) {
            task.run();
          }
          return null;
        };
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handling = Class.forName("sun.misc.SignalHandler");
      Object proxy =
          Proxy.newProxyInstance(handling.getClassLoader(), new Class<?>[] {handling}, handler);
      signal
          .getMethod("handle", signal, handling)
          .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
    } catch (ReflectiveOperationException missing) {
      return false;
    }
    return true;
  }
}
