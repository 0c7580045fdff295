package io.partnerportal.exports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableSupplier;
import io.partnerportal.exports.ListExport.Request;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.uikit.Download;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import java.util.Map;

/** Exports what a list shows: a short one at once, a long one as a task in the export records (decision 20b). */
final class ExportMenu<F> extends Div {

    private static final long serialVersionUID = 1;

    private final transient ListExport<F, ?> export;
    private final SerializableSupplier<F> filter;
    private final SerializableSupplier<Map<String, String>> asked;
    private final Download download = new Download();

    ExportMenu(
            ListExport<F, ?> export, SerializableSupplier<F> filter, SerializableSupplier<Map<String, String>> asked) {
        this.export = export;
        this.filter = filter;
        this.asked = asked;
        add(menu(), download);
    }

    private MenuBar menu() {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        var label = new Div(Icons.DOWNLOAD.create());
        label.add(getTranslation("exports.export"));
        label.addClassName("pp-export");
        var formats = menu.addItem(label).getSubMenu();
        for (var format : Format.values()) {
            formats.addItem(getTranslation("exports.format." + format), _ -> start(format));
        }
        return menu;
    }

    private void start(Format format) {
        var wanted =
                new Request<>(format, filter.get(), asked.get(), getLocale().toLanguageTag());
        try {
            if (export.isLong(wanted.filter())) {
                export.queue(wanted);
                Notices.done("exports.queued");
            } else {
                download.start(export.fileName(format), format.contentType(), file -> export.write(wanted, file));
            }
        } catch (Rejection refused) {
            Notices.refused(refused);
        }
    }
}
