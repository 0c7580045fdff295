package io.partnerportal.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.audit.OperationExport;
import io.partnerportal.audit.OperationFilter;
import io.partnerportal.audit.OperationLogQueries;
import io.partnerportal.tasks.ExportService;
import io.partnerportal.tasks.ExportSettings;
import io.partnerportal.uikit.BusyButton;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import java.util.function.Supplier;

/** Exports the operations the list shows: few at once, many as a task in the export records (decision 20b). */
final class OperationExportButton extends Div {

    private static final long serialVersionUID = 1;

    private final transient Factory doors;
    private final transient Supplier<OperationFilter> filter;
    private final Anchor download = new Anchor();

    private OperationExportButton(Factory doors, Supplier<OperationFilter> filter) {
        this.doors = doors;
        this.filter = filter;
        download.addClassName("pp-visually-hidden");
        download.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
        var button = new BusyButton(getTranslation("audit.export"), this::start);
        button.setIcon(Icons.DOWNLOAD.create());
        button.addClassName("pp-quiet");
        add(button, download);
    }

    private void start() {
        var request = new OperationExport.Request(filter.get(), getLocale().toLanguageTag());
        if (doors.log.count(request.filter(), doors.settings.inlineRows() + 1L) <= doors.settings.inlineRows()) {
            downloadNow(request);
        } else {
            doors.tasks.request(doors.export.name(), doors.export.asText(request), doors.export.fileName());
            Notices.done("audit.export.queued");
        }
    }

    private void downloadNow(OperationExport.Request request) {
        DownloadHandler file = event -> {
            event.setFileName(doors.export.fileName());
            event.setContentType("text/csv;charset=UTF-8");
            doors.export.write(request, event.getOutputStream());
        };
        download.setHref(file);
        download.getElement().executeJs("this.click()");
    }

    /** Makes the button of a list. */
    @SpringComponent
    static class Factory {

        private final OperationExport export;
        private final OperationLogQueries log;
        private final ExportService tasks;
        private final ExportSettings settings;

        Factory(OperationExport export, OperationLogQueries log, ExportService tasks, ExportSettings settings) {
            this.export = export;
            this.log = log;
            this.tasks = tasks;
            this.settings = settings;
        }

        OperationExportButton of(Supplier<OperationFilter> filter) {
            return new OperationExportButton(this, filter);
        }
    }
}
