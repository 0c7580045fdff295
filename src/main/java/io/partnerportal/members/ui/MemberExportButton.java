package io.partnerportal.members.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.members.MemberFilter;
import io.partnerportal.members.MemberListExport;
import io.partnerportal.members.MemberListExport.Request;
import io.partnerportal.members.MemberQueries;
import io.partnerportal.tasks.ExportService;
import io.partnerportal.tasks.ExportSettings;
import io.partnerportal.uikit.Download;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import java.util.Map;

/** Exports what the list shows: at once, or as a task where it is long (decision 20b). */
final class MemberExportButton extends Div {

    private static final long serialVersionUID = 1;

    private final transient MemberListExport export;
    private final transient ExportService tasks;
    private final transient ExportSettings settings;
    private final transient MemberQueries queries;
    private final SerializableSupplier<MemberFilter> filter;
    private final SerializableSupplier<Map<String, String>> asked;
    private final Download download = new Download();

    MemberExportButton(
            MemberListExport export,
            ExportService tasks,
            ExportSettings settings,
            MemberQueries queries,
            SerializableSupplier<MemberFilter> filter,
            SerializableSupplier<Map<String, String>> asked) {
        this.export = export;
        this.tasks = tasks;
        this.settings = settings;
        this.queries = queries;
        this.filter = filter;
        this.asked = asked;
        var button = new BusyButton(getTranslation("members.export"), this::start);
        button.setIcon(Icons.DOWNLOAD.create());
        button.addClassName("pp-quiet");
        add(button, download);
    }

    private void start() {
        var wanted = new Request(filter.get(), UI.getCurrent().getLocale().toLanguageTag());
        try {
            int most = settings.inlineRows() + 1;
            if (queries.count(wanted.filter(), most) < most) {
                download.start(
                        MemberListExport.FILE_NAME, "text/csv;charset=UTF-8", file -> export.write(wanted, file));
            } else {
                tasks.request(export.name(), export.asText(wanted), asked.get(), MemberListExport.FILE_NAME);
                Notices.done("members.export.queued");
            }
        } catch (Rejection refused) {
            Notices.refused(refused);
        }
    }
}
