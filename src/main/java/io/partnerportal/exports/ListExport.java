package io.partnerportal.exports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableSupplier;
import io.partnerportal.tasks.ExportSource;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One list as files, for a download at once or as a task. Personal values are masked unless the caller holds the
 * permission for more; either way it is written down who took the list.
 *
 * @param <F> what the list may be filtered by
 * @param <R> one of its rows
 */
public final class ListExport<F, R> implements ExportSource {

    private static final int PAGE = 1000;

    /**
     * What is to be written; kept with the task as JSON.
     *
     * @param asked what the filter says, for the operation log: names of fields and their values
     * @param language of headings and words, a language tag
     */
    public record Request<F>(Format format, F filter, Map<String, String> asked, String language) {}

    private final ListExports exports;
    private final String name;
    private final String file;
    private final ListReader<F, R> reader;
    private final ExportColumns<R> columns;
    private final @Nullable String entitling;

    /**
     * @param name message key of what the list is called; tasks keep it
     * @param file beginning of the file's name
     */
    public ListExport(
            ListExports exports, String name, String file, ListReader<F, R> reader, ExportColumns<R> columns) {
        this(exports, name, file, reader, columns, null);
    }

    private ListExport(
            ListExports exports,
            String name,
            String file,
            ListReader<F, R> reader,
            ExportColumns<R> columns,
            @Nullable String entitling) {
        this.exports = exports;
        this.name = name;
        this.file = file;
        this.reader = reader;
        this.columns = columns;
        this.entitling = entitling;
    }

    /** The same with personal values whole for those who hold a permission. */
    public ListExport<F, R> unmaskedFor(String permission) {
        return new ListExport<>(exports, name, file, reader, columns, permission);
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * The menu that stands among the tools of the list.
     *
     * @param filter of what the list shows now
     * @param asked the same for the operation log
     */
    public Component menu(SerializableSupplier<F> filter, SerializableSupplier<Map<String, String>> asked) {
        return new ExportMenu<>(this, filter, asked);
    }

    String fileName(Format format) {
        return exports.fileName(file, format);
    }

    /** Whether nobody should wait for the file. */
    boolean isLong(F filter) {
        return reader.count().of(filter, exports.mostAtOnce() + 1) > exports.mostAtOnce();
    }

    void queue(Request<F> request) {
        exports.queue(name, request, fileName(request.format()));
    }

    @Override
    public long write(String request, OutputStream out) throws IOException {
        return write(exports.queued(request, reader.filter()), out);
    }

    /** Returns how many rows were written. */
    public long write(Request<F> request, OutputStream out) throws IOException {
        // read before it is written down: somebody who may not read takes nothing away
        var page = reader.page().after(null, request.filter(), PAGE);
        var wording = exports.begin(name, request, entitling);
        long rows = 0;
        try (var cells = request.format().open(columns.headings(wording), out)) {
            while (!page.isEmpty()) {
                page.forEach(row -> columns.write(row, wording, cells));
                rows += page.size();
                page = next(page, request.filter());
            }
        }
        return rows;
    }

    private List<R> next(List<R> page, F filter) {
        return page.size() < PAGE ? List.of() : reader.page().after(page.getLast(), filter, PAGE);
    }
}
