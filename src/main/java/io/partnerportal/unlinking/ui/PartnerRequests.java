package io.partnerportal.unlinking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.protection.Protection;
import io.partnerportal.uikit.Notices;
import io.partnerportal.unlinking.DecideRequest;
import io.partnerportal.unlinking.RequestRow;
import io.partnerportal.unlinking.RequestSide;
import io.partnerportal.unlinking.UnlinkService;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests about the partner's customers, for its administrators. */
final class PartnerRequests extends Section {

    private static final long serialVersionUID = 1;

    private final transient UnlinkService service;
    private final transient Protection protection;
    private final transient FormDrafts drafts;
    private final SerializableSupplier<List<RequestRow>> rows;
    private final String title;
    private final SerializableRunnable changed;
    private @Nullable Component file;

    PartnerRequests(
            String title,
            UnlinkService service,
            Protection protection,
            FormDrafts drafts,
            SerializableSupplier<List<RequestRow>> rows,
            SerializableRunnable changed) {
        this.title = title;
        this.service = service;
        this.protection = protection;
        this.drafts = drafts;
        this.rows = rows;
        this.changed = changed;
        addClassName("pp-part");
        show();
    }

    /** Adds what takes the requests of all customers away as a file; the part then stays though nothing waits. */
    PartnerRequests withFile(Component menu) {
        file = menu;
        show();
        return this;
    }

    private void show() {
        var found = rows.get();
        removeAll();
        setVisible(file != null || !found.isEmpty());
        add(head());
        if (found.isEmpty()) {
            var nothing = new Paragraph(getTranslation("unlinking.pending.none"));
            nothing.addClassName("pp-muted");
            add(nothing);
            return;
        }
        add(new RequestList(
                found,
                new RequestList.Deeds(
                        RequestSide.PARTNER, row -> service.checksOf(row.key()), drafts, this::decide, this::cancel)));
    }

    private Component head() {
        var words = new H3(getTranslation(title));
        if (file == null) {
            return words;
        }
        var head = new Div(words, file);
        head.addClassName("pp-part-head");
        return head;
    }

    private void decide(DecideRequest wish, SerializableRunnable close) {
        protection.confirm(UnlinkService.DECIDE, wish, () -> {
            service.decide(wish);
            close.run();
            done(wish.agree() ? "unlinking.agreed" : "unlinking.refused");
        });
    }

    private void cancel(RequestRow row) {
        service.cancel(row.key());
        done("unlinking.cancelled");
    }

    private void done(String key) {
        Notices.done(key);
        show();
        changed.run();
    }
}
