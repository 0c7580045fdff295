package io.partnerportal.tasks.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.tasks.ExportQueries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Hands over the file of one finished export, looked up anew within the caller's scope. */
final class ExportDownload {

    private final PublicId id;
    private final String fileName;
    private final ExportQueries exports;

    ExportDownload(String id, String fileName, ExportQueries exports) {
        this.id = new PublicId(id);
        this.fileName = fileName;
        this.exports = exports;
    }

    DownloadHandler handler() {
        return DownloadHandler.fromInputStream(_ ->
                exports.file(id).map(this::stream).orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND)));
    }

    private DownloadResponse stream(Path file) {
        try {
            return new DownloadResponse(
                    Files.newInputStream(file), fileName, "application/octet-stream", Files.size(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
