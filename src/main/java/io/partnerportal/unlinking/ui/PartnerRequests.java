package io.partnerportal.unlinking.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import io.partnerportal.protection.Protection;
import io.partnerportal.uikit.Notices;
import io.partnerportal.unlinking.DecideRequest;
import io.partnerportal.unlinking.RequestRow;
import io.partnerportal.unlinking.RequestSide;
import io.partnerportal.unlinking.UnlinkService;
import java.util.List;

/** Requests about the partner's customers, for its administrators. */
final class PartnerRequests extends Section {

    private static final long serialVersionUID = 1;

    private final transient UnlinkService service;
    private final transient Protection protection;
    private final SerializableSupplier<List<RequestRow>> rows;
    private final String title;
    private final SerializableRunnable changed;

    PartnerRequests(
            String title,
            UnlinkService service,
            Protection protection,
            SerializableSupplier<List<RequestRow>> rows,
            SerializableRunnable changed) {
        this.title = title;
        this.service = service;
        this.protection = protection;
        this.rows = rows;
        this.changed = changed;
        addClassName("pp-part");
        show();
    }

    private void show() {
        var found = rows.get();
        removeAll();
        setVisible(!found.isEmpty());
        add(
                new H3(getTranslation(title)),
                new RequestList(
                        found,
                        new RequestList.Deeds(
                                RequestSide.PARTNER,
                                this::decide,
                                this::cancel)));
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
