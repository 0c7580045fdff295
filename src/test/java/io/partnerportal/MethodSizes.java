package io.partnerportal;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.partnerportal.Sources.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** How many lines each method takes from its signature to its closing brace, as the compiler reads it. */
final class MethodSizes extends TreeScanner<@Nullable Void, CompilationUnitTree> {

    /** A method and how long it is. */
    record Size(String method, long lines) {}

    private final SourcePositions positions;
    private final List<Size> sizes = new ArrayList<>();

    private MethodSizes(SourcePositions positions) {
        this.positions = positions;
    }

    static List<Size> of(List<Source> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(
                    sources.stream().map(Source::path).toList());
            var task = (JavacTask) compiler.getTask(null, files, null, null, null, units);
            var scanner = new MethodSizes(Trees.instance(task).getSourcePositions());
            task.parse().forEach(unit -> scanner.scan(unit, unit));
            return scanner.sizes;
        }
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree unit) {
        if (method.getBody() != null) {
            var lines = unit.getLineMap();
            long first = lines.getLineNumber(signature(method, unit));
            long last = lines.getLineNumber(positions.getEndPosition(unit, method));
            sizes.add(new Size(unit.getSourceFile().getName() + " " + method.getName(), last - first + 1));
        }
        return super.visitMethod(method, unit);
    }

    /** Annotations stand above and do not count. */
    private long signature(MethodTree method, CompilationUnitTree unit) {
        var type = method.getReturnType();
        if (type != null) {
            return positions.getStartPosition(unit, type);
        }
        long modifiersEnd = positions.getEndPosition(unit, method.getModifiers());
        return modifiersEnd < 0 ? positions.getStartPosition(unit, method) : modifiersEnd;
    }
}
