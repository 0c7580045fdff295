package io.partnerportal.clientele.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.clientele.ClienteleFilter;
import io.partnerportal.clientele.ClienteleListExport;
import io.partnerportal.clientele.ClienteleQueries;
import io.partnerportal.clientele.ClienteleWords;
import io.partnerportal.clientele.LabelService;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.tasks.ExportService;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import java.util.Map;
import java.util.Optional;

/** The doors the screen of customers goes through. */
@SpringComponent
class ClienteleDoors {

    private final ClienteleQueries queries;
    private final LabelService labels;
    private final CustomerPlugs plugs;
    private final ClienteleWords words;
    private final ClienteleListExport export;
    private final ExportService tasks;
    private final CurrentCaller caller;

    ClienteleDoors(
            ClienteleQueries queries,
            LabelService labels,
            CustomerPlugs plugs,
            ClienteleWords words,
            ClienteleListExport export,
            ExportService tasks,
            CurrentCaller caller) {
        this.queries = queries;
        this.labels = labels;
        this.plugs = plugs;
        this.words = words;
        this.export = export;
        this.tasks = tasks;
        this.caller = caller;
    }

    ClienteleQueries queries() {
        return queries;
    }

    LabelService labels() {
        return labels;
    }

    CustomerPlugs plugs() {
        return plugs;
    }

    ClienteleWords words() {
        return words;
    }

    CurrentCaller caller() {
        return caller;
    }

    /** Always a task, however few they are (R67); absent where the caller may not. */
    Optional<Component> exportButton(
            SerializableSupplier<ClienteleFilter> filter, SerializableSupplier<Map<String, String>> asked) {
        if (!caller.may(Permission.CUSTOMERS_EXPORT)) {
            return Optional.empty();
        }
        var ui = UI.getCurrent();
        var button = new BusyButton(ui.getTranslation("clientele.export"), () -> {
            var request =
                    new ClienteleListExport.Request(filter.get(), ui.getLocale().toLanguageTag());
            tasks.request(export.name(), export.asText(request), asked.get(), ClienteleListExport.FILE_NAME);
            Notices.done("clientele.export.queued");
        });
        button.setIcon(Icons.DOWNLOAD.create());
        button.addClassName("pp-quiet");
        return Optional.of(button);
    }
}
