package onrecord;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** What the compiler's own parser sees in a set of sources, measured for the house rules. */
final class SourceMeasures {
  private static final List<String> BROAD = List.of("Exception", "RuntimeException", "Throwable");

  final List<Type> types = new ArrayList<>();
  final List<Method> methods = new ArrayList<>();
  final List<Catch> broadCatches = new ArrayList<>();

  /** A type, and the comment before it if there is one. */
  record Type(String name, boolean topLevel, Optional<String> comment) {}

  /** A method or constructor with a body; length in lines, from its name to its last brace. */
  record Method(String name, int lines, int parameters, int nesting) {}

  /** A place that catches whatever comes and does not throw it on. */
  record Catch(String type, String caught) {}

  static SourceMeasures of(Iterable<? extends JavaFileObject> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavacTask task =
        (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
    SourceMeasures measures = new SourceMeasures();
    for (CompilationUnitTree unit : task.parse()) {
      measures.new Reader(Trees.instance(task), unit).scan(unit, null);
    }
    return measures;
  }

  /** Walks one file. */
  private final class Reader extends TreePathScanner<Void, Void> {
    private final Trees trees;
    private final SourcePositions positions;
    private final CompilationUnitTree unit;
    private final LineMap lines;
    private int depth;
    private int deepest;

    Reader(Trees trees, CompilationUnitTree unit) {
      this.trees = trees;
      this.positions = trees.getSourcePositions();
      this.unit = unit;
      this.lines = unit.getLineMap();
    }

    @Override
    public Void visitClass(ClassTree tree, Void none) {
      boolean anonymous = tree.getSimpleName().isEmpty();
      if (!anonymous) {
        boolean top = getCurrentPath().getParentPath().getLeaf() == unit;
        Optional<String> comment = Optional.ofNullable(trees.getDocComment(getCurrentPath()));
        types.add(new Type(nameOf(getCurrentPath()), top, comment));
      }
      int outerDepth = depth;
      int outerDeepest = deepest;
      depth = 0;
      super.visitClass(tree, none);
      depth = outerDepth;
      deepest = outerDeepest;
      return null;
    }

    @Override
    public Void visitMethod(MethodTree tree, Void none) {
      if (tree.getBody() == null) {
        return super.visitMethod(tree, none);
      }
      depth = 0;
      deepest = 0;
      super.visitMethod(tree, none);
      String name = nameOf(getCurrentPath().getParentPath()) + "." + tree.getName();
      methods.add(new Method(name, linesOf(tree), parametersOf(tree), deepest));
      return null;
    }

    private int linesOf(MethodTree tree) {
      ModifiersTree modifiers = tree.getModifiers();
      BlockTree body = tree.getBody();
      long from = positions.getStartPosition(unit, tree);
      if (!modifiers.getAnnotations().isEmpty()) {
        Tree last = modifiers.getAnnotations().getLast();
        from = positions.getEndPosition(unit, last) + 1;
        while (Character.isWhitespace(source().charAt((int) from))) {
          from++;
        }
      }
      long to = positions.getEndPosition(unit, body);
      return (int) (lines.getLineNumber(to) - lines.getLineNumber(from)) + 1;
    }

    private CharSequence source() {
      try {
        return unit.getSourceFile().getCharContent(true);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    /** A record's own constructor repeats its components, which are no parameters to count. */
    private int parametersOf(MethodTree tree) {
      ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
      boolean canonical = owner.getKind() == Tree.Kind.RECORD && tree.getReturnType() == null;
      return canonical ? 0 : tree.getParameters().size();
    }

    @Override
    public Void visitIf(IfTree tree, Void none) {
      Tree parent = getCurrentPath().getParentPath().getLeaf();
      boolean elseIf = parent instanceof IfTree outer && outer.getElseStatement() == tree;
      return elseIf ? super.visitIf(tree, none) : nested(() -> super.visitIf(tree, none));
    }

    @Override
    public Void visitForLoop(ForLoopTree tree, Void none) {
      return nested(() -> super.visitForLoop(tree, none));
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void none) {
      return nested(() -> super.visitEnhancedForLoop(tree, none));
    }

    @Override
    public Void visitWhileLoop(WhileLoopTree tree, Void none) {
      return nested(() -> super.visitWhileLoop(tree, none));
    }

    @Override
    public Void visitDoWhileLoop(DoWhileLoopTree tree, Void none) {
      return nested(() -> super.visitDoWhileLoop(tree, none));
    }

    @Override
    public Void visitSwitch(SwitchTree tree, Void none) {
      return nested(() -> super.visitSwitch(tree, none));
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree tree, Void none) {
      return nested(() -> super.visitSwitchExpression(tree, none));
    }

    @Override
    public Void visitSynchronized(SynchronizedTree tree, Void none) {
      return nested(() -> super.visitSynchronized(tree, none));
    }

    @Override
    public Void visitTry(TryTree tree, Void none) {
      return nested(() -> super.visitTry(tree, none));
    }

    @Override
    public Void visitCatch(CatchTree tree, Void none) {
      Tree caught = tree.getParameter().getType();
      List<? extends Tree> kinds =
          caught instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(caught);
      kinds.stream()
          .map(Tree::toString)
          .filter(BROAD::contains)
          .filter(kind -> !passesOn(tree))
          .forEach(kind -> broadCatches.add(new Catch(nameOf(getCurrentPath()), kind)));
      return super.visitCatch(tree, none);
    }

    /** Undoing something and throwing the same again swallows nothing. */
    private static boolean passesOn(CatchTree tree) {
      List<? extends StatementTree> body = tree.getBlock().getStatements();
      return !body.isEmpty()
          && body.getLast() instanceof ThrowTree last
          && last.getExpression().toString().contentEquals(tree.getParameter().getName());
    }

    private Void nested(Runnable inside) {
      depth++;
      deepest = Math.max(deepest, depth);
      inside.run();
      depth--;
      return null;
    }

    /** The dotted name of the named types around a place. */
    private String nameOf(TreePath place) {
      String name = "";
      for (TreePath at = place; at != null; at = at.getParentPath()) {
        if (at.getLeaf() instanceof ClassTree type && !type.getSimpleName().isEmpty()) {
          name = type.getSimpleName() + (name.isEmpty() ? "" : "." + name);
        }
      }
      return unit.getPackageName() + "." + name;
    }
  }

  /** The smallest figure that the given share of all figures does not exceed; 0 for none. */
  static int percentile(List<Integer> figures, int percent) {
    List<Integer> sorted = figures.stream().sorted().toList();
    int index = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
    return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, index));
  }

  /** Median, 95th percentile and maximum in one phrase. */
  static String spread(List<Integer> figures) {
    return String.format(
        Locale.ROOT,
        "median %d, p95 %d, max %d (of %d)",
        percentile(figures, 50),
        percentile(figures, 95),
        percentile(figures, 100),
        figures.size());
  }
}
