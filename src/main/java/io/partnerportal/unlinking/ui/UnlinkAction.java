package io.partnerportal.unlinking.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.clientele.CustomerAction;
import io.partnerportal.clientele.CustomerCard;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.protection.Protection;
import io.partnerportal.uikit.Notices;
import io.partnerportal.unlinking.RequestUnlink;
import io.partnerportal.unlinking.UnlinkService;
import org.springframework.core.annotation.Order;

/** Asks a customer to part (解除关联), from its row or its page. */
@SpringComponent
@Order(90)
class UnlinkAction implements CustomerAction {

    private final UnlinkService service;
    private final Protection protection;
    private final FormDrafts drafts;
    private final CurrentCaller caller;

    UnlinkAction(UnlinkService service, Protection protection, FormDrafts drafts, CurrentCaller caller) {
        this.service = service;
        this.protection = protection;
        this.drafts = drafts;
        this.caller = caller;
    }

    @Override
    public String nameKey() {
        return "unlinking.unlink";
    }

    @Override
    public boolean isFor(CustomerCard customer) {
        return customer.isOwn() && caller.may(Permission.CUSTOMERS_UNLINK);
    }

    @Override
    public void open(CustomerCard customer, SerializableRunnable changed) {
        var ui = UI.getCurrent();
        var alone = service.endsAlone();
        new CheckDialog(
                        customer.relation().accountName(),
                        ui.getTranslation(nameKey()),
                        ui.getTranslation(
                                alone ? "unlinking.unlink-alone.consequence" : "unlinking.unlink.consequence"),
                        () -> service.checks(customer.id(), null),
                        drafts.of("unlink-reason", customer.id()),
                        (reason, close) -> {
                            var wish = new RequestUnlink(customer.id(), reason);
                            protection.confirm(UnlinkService.UNLINK, wish, () -> {
                                service.request(wish);
                                close.run();
                                Notices.done(alone ? "unlinking.ended" : "unlinking.requested");
                                changed.run();
                            });
                        })
                .open();
    }
}
