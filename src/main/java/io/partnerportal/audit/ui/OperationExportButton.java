package io.partnerportal.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.audit.OperationExport;
import io.partnerportal.audit.OperationFilter;
import io.partnerportal.audit.OperationLogQueries;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.tasks.ExportService;
import io.partnerportal.tasks.ExportSettings;
import io.partnerportal.uikit.Download;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import java.util.function.Supplier;

/** Exports the operations the list shows: few at once, many as a task in the export records (decision 20b). */
final class OperationExportButton extends Div {

    private static final long serialVersionUID = 1;

    private final transient Factory doors;
    private final transient Supplier<OperationFilter> filter;
    private final Download download = new Download();

    private OperationExportButton(Factory doors, Supplier<OperationFilter> filter) {
        this.doors = doors;
        this.filter = filter;
        var button = new BusyButton(getTranslation("audit.export"), this::start);
        button.setIcon(Icons.DOWNLOAD.create());
        button.addClassName("pp-quiet");
        add(button, download);
    }

    private void start() {
        var request = new OperationExport.Request(filter.get(), getLocale().toLanguageTag());
        if (doors.log.count(request.filter(), doors.settings.inlineRows() + 1L) <= doors.settings.inlineRows()) {
            download.start(
                    doors.export.fileName(), "text/csv;charset=UTF-8", file -> doors.export.write(request, file));
        } else {
            doors.tasks.request(
                    doors.export.name(),
                    doors.export.asText(request),
                    request.filter().asked(),
                    doors.export.fileName());
            Notices.done("audit.export.queued");
        }
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
