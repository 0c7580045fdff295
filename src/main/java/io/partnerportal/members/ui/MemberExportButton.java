package io.partnerportal.members.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.members.MemberFilter;
import io.partnerportal.members.MemberListExport;
import io.partnerportal.members.MemberListExport.Request;
import io.partnerportal.members.MemberQueries;
import io.partnerportal.tasks.ExportService;
import io.partnerportal.tasks.ExportSettings;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;

/** Exports what the list shows: at once, or as a task where it is long (decision 20b). */
final class MemberExportButton extends Div {

    private static final long serialVersionUID = 1;

    private final transient MemberListExport export;
    private final transient ExportService tasks;
    private final transient ExportSettings settings;
    private final transient MemberQueries queries;
    private final SerializableSupplier<MemberFilter> filter;
    private final Anchor download = new Anchor();

    MemberExportButton(
            MemberListExport export,
            ExportService tasks,
            ExportSettings settings,
            MemberQueries queries,
            SerializableSupplier<MemberFilter> filter) {
        this.export = export;
        this.tasks = tasks;
        this.settings = settings;
        this.queries = queries;
        this.filter = filter;
        var button = new Button(getTranslation("members.export"), Icons.DOWNLOAD.create(), _ -> start());
        button.addClassName("pp-quiet");
        download.addClassName("pp-visually-hidden");
        download.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
        add(button, download);
    }

    private void start() {
        var wanted = new Request(filter.get(), UI.getCurrent().getLocale().toLanguageTag());
        try {
            int most = settings.inlineRows() + 1;
            if (queries.count(wanted.filter(), most) < most) {
                downloadNow(wanted);
            } else {
                tasks.request(export.name(), export.asText(wanted), MemberListExport.FILE_NAME);
                Notices.done("members.export.queued");
            }
        } catch (Rejection refused) {
            Notices.refused(refused);
        }
    }

    private void downloadNow(Request wanted) {
        DownloadHandler file = event -> {
            event.setFileName(MemberListExport.FILE_NAME);
            event.setContentType("text/csv;charset=UTF-8");
            export.write(wanted, event.getOutputStream());
        };
        download.setHref(file);
        download.getElement().executeJs("this.click()");
    }
}
