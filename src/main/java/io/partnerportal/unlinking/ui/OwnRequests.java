package io.partnerportal.unlinking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.mypartner.MyPartner;
import io.partnerportal.mypartner.MyPartnerPart;
import io.partnerportal.protection.Protection;
import io.partnerportal.uikit.Notices;
import io.partnerportal.unlinking.DecideRequest;
import io.partnerportal.unlinking.OwnRequestService;
import io.partnerportal.unlinking.RequestSide;
import io.partnerportal.unlinking.RequestState;
import io.partnerportal.unlinking.UnlinkService;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On the customer's page of its partner: asks to part, decides what the partner asks. */
@SpringComponent
@Order(20)
class OwnRequests implements MyPartnerPart {

    private final OwnRequestService service;
    private final Protection protection;
    private final FormDrafts drafts;

    OwnRequests(OwnRequestService service, Protection protection, FormDrafts drafts) {
        this.service = service;
        this.protection = protection;
        this.drafts = drafts;
    }

    @Override
    public Optional<Component> of(MyPartner partner, SerializableRunnable changed) {
        return Optional.of(new Part(partner.partnerName(), service, protection, drafts, changed));
    }

    /** The requests there were, and the button for another one. */
    private static final class Part extends Section {

        private static final long serialVersionUID = 1;

        private final String partner;
        private final transient OwnRequestService service;
        private final transient Protection protection;
        private final transient FormDrafts drafts;
        private final SerializableRunnable changed;

        Part(
                String partner,
                OwnRequestService service,
                Protection protection,
                FormDrafts drafts,
                SerializableRunnable changed) {
            this.partner = partner;
            this.service = service;
            this.protection = protection;
            this.drafts = drafts;
            this.changed = changed;
            addClassNames("pp-card", "pp-wide-card");
            var rows = service.own();
            var head = new Div(new H2(getTranslation("unlinking.requests-title")));
            head.addClassName("pp-card-head");
            if (rows.stream().noneMatch(row -> row.state() == RequestState.PENDING)) {
                head.add(new Button(getTranslation("unlinking.unlink-own"), _ -> ask()));
            }
            var list = new RequestList(
                    rows,
                    new RequestList.Deeds(
                            RequestSide.CUSTOMER, row -> service.checksOf(row.key()), drafts, this::decide, row -> {
                                service.cancel(row.key());
                                done("unlinking.cancelled");
                            }));
            list.setVisible(!rows.isEmpty());
            add(head, list);
        }

        private void ask() {
            var ui = UI.getCurrent();
            new CheckDialog(
                            partner,
                            ui.getTranslation("unlinking.unlink-own"),
                            ui.getTranslation("unlinking.unlink-own.consequence"),
                            service::checks,
                            drafts.of("own-unlink-reason"),
                            (reason, close) -> protection.confirm(UnlinkService.UNLINK, reason, () -> {
                                service.request(reason);
                                close.run();
                                done("unlinking.requested-own");
                            }))
                    .open();
        }

        private void decide(DecideRequest wish, SerializableRunnable close) {
            protection.confirm(UnlinkService.DECIDE, wish, () -> {
                service.decide(wish);
                close.run();
                done(wish.agree() ? "unlinking.agreed" : "unlinking.refused");
            });
        }

        private void done(String key) {
            Notices.done(key);
            changed.run();
        }
    }
}
