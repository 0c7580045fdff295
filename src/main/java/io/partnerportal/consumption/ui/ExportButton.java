package io.partnerportal.consumption.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.consumption.ConsumptionQueries;
import io.partnerportal.consumption.LineExport;
import io.partnerportal.consumption.LineExport.Format;
import io.partnerportal.consumption.LineExport.Request;
import io.partnerportal.consumption.OperatorConsumptionQueries;
import io.partnerportal.consumptionlines.LineCount;
import io.partnerportal.consumptionlines.LineFilter;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.tasks.ExportService;
import io.partnerportal.tasks.ExportSettings;
import io.partnerportal.uikit.Download;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Exports what the list shows: few lines come at once, many become a task in the export records (decision 20b). */
class ExportButton extends Div {

    private static final long serialVersionUID = 1;

    private final transient LineExport export;
    private final transient ExportService tasks;
    private final transient ExportSettings settings;
    private final transient Function<Format, Request> request;
    private final transient Function<Request, LineCount> count;
    private final transient Supplier<Map<String, String>> asked;
    private final Download download = new Download();

    private ExportButton(
            LineExport export,
            ExportService tasks,
            ExportSettings settings,
            Function<Format, Request> request,
            Function<Request, LineCount> count,
            Supplier<Map<String, String>> asked) {
        this.export = export;
        this.tasks = tasks;
        this.settings = settings;
        this.request = request;
        this.count = count;
        this.asked = asked;
        add(menu(), download);
    }

    private MenuBar menu() {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        var label = new Div(Icons.DOWNLOAD.create());
        label.add(getTranslation("consumption.export"));
        label.addClassName("pp-export");
        var formats = menu.addItem(label).getSubMenu();
        for (var format : Format.values()) {
            formats.addItem(getTranslation("consumption.export." + format), _ -> start(format));
        }
        return menu;
    }

    private void start(Format format) {
        try {
            var wanted = request.apply(format);
            var lines = count.apply(wanted);
            if (lines.lines() <= settings.inlineRows() && !lines.more()) {
                download.start(wanted.fileName(), format.contentType(), file -> export.write(wanted, file));
            } else {
                tasks.request(export.name(), export.asText(wanted), asked(format), wanted.fileName());
                Notices.done("consumption.export.queued");
            }
        } catch (Rejection refused) {
            Notices.refused(refused);
        }
    }

    private Map<String, String> asked(Format format) {
        var words = new HashMap<>(asked.get());
        words.put("format", format.name());
        return words;
    }

    /** Makes export buttons for the two screens that list lines. */
    @SpringComponent
    static class Factory {

        private final LineExport export;
        private final ExportService tasks;
        private final ExportSettings settings;
        private final ConsumptionQueries partners;
        private final OperatorConsumptionQueries operators;

        Factory(
                LineExport export,
                ExportService tasks,
                ExportSettings settings,
                ConsumptionQueries partners,
                OperatorConsumptionQueries operators) {
            this.export = export;
            this.tasks = tasks;
            this.settings = settings;
            this.partners = partners;
            this.operators = operators;
        }

        ExportButton forPartner(Supplier<LineFilter> filter, Supplier<Map<String, String>> asked) {
            return new ExportButton(
                    export,
                    tasks,
                    settings,
                    format -> new Request(format, filter.get(), null, language()),
                    request -> partners.count(request.filter()),
                    asked);
        }

        ExportButton forOperator(
                Supplier<LineFilter> filter,
                Supplier<@Nullable PublicId> partner,
                Supplier<Map<String, String>> asked) {
            return new ExportButton(
                    export,
                    tasks,
                    settings,
                    format -> new Request(format, filter.get(), partner.get(), language()),
                    request -> operators.count(request.filter(), request.partner()),
                    asked);
        }

        private static String language() {
            return UI.getCurrent().getLocale().toLanguageTag();
        }
    }
}
