package io.partnerportal.ownsecurity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.ownsecurity.OwnSignIn;
import io.partnerportal.ownsecurity.OwnSignInService;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.StatusBadge;
import java.util.List;

/** The reader's sign-ins that still hold, each with a button that ends it. */
final class OpenSignIns extends UnorderedList {

    private static final long serialVersionUID = 1;

    private final transient OwnSignInService service;
    private final SerializableRunnable changed;

    OpenSignIns(OwnSignInService service, SerializableRunnable changed) {
        this.service = service;
        this.changed = changed;
        addClassName("pp-rows");
    }

    void show(List<OwnSignIn> rows) {
        removeAll();
        rows.forEach(row -> add(new ListItem(words(row), action(row))));
    }

    private Div words(OwnSignIn row) {
        var formats = Formats.current();
        var device = MySignInsView.name(row.device());
        var name = new Span(device.isEmpty() ? getTranslation("ownsecurity.device.unknown") : device);
        name.addClassName("pp-row-name");
        var when = new Span(getTranslation(
                "ownsecurity.open.line",
                row.address(),
                formats.minute(row.signedInAt()),
                formats.minute(row.lastActiveAt())));
        when.addClassName("pp-muted");
        return new Div(name, when);
    }

    private Component action(OwnSignIn row) {
        if (row.current()) {
            return new StatusBadge(Severity.INFO, getTranslation("ownsecurity.open.this"));
        }
        return new BusyButton(getTranslation("ownsecurity.end"), () -> {
            service.end(row);
            Notices.done("ownsecurity.ended");
            changed.run();
        });
    }
}
