package io.partnerportal.unlinking.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.clientele.CustomerAction;
import io.partnerportal.clientele.CustomerCard;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.protection.Protection;
import io.partnerportal.uikit.Notices;
import io.partnerportal.unlinking.RequestSwitch;
import io.partnerportal.unlinking.UnlinkService;
import org.springframework.core.annotation.Order;

/** Asks a customer to be associated the other way (切换关联类型), from its row or its page. */
@SpringComponent
@Order(80)
class SwitchAction implements CustomerAction {

    private final UnlinkService service;
    private final Protection protection;
    private final FormDrafts drafts;
    private final CurrentCaller caller;

    SwitchAction(UnlinkService service, Protection protection, FormDrafts drafts, CurrentCaller caller) {
        this.service = service;
        this.protection = protection;
        this.drafts = drafts;
        this.caller = caller;
    }

    @Override
    public String nameKey() {
        return "unlinking.switch";
    }

    @Override
    public boolean isFor(CustomerCard customer) {
        return customer.isOwn() && caller.may(Permission.CUSTOMERS_UNLINK) && service.offers(other(customer));
    }

    @Override
    public void open(CustomerCard customer, SerializableRunnable changed) {
        var ui = UI.getCurrent();
        var to = other(customer);
        new CheckDialog(
                        customer.relation().accountName(),
                        ui.getTranslation(nameKey()),
                        ui.getTranslation("unlinking.switch.consequence", ui.getTranslation("associations.type." + to)),
                        () -> service.checks(customer.id(), to),
                        drafts.of("switch-reason", customer.id()),
                        (reason, close) -> {
                            var wish = new RequestSwitch(customer.id(), to, reason);
                            protection.confirm(UnlinkService.SWITCH, wish, () -> {
                                service.requestSwitch(wish);
                                close.run();
                                Notices.done("unlinking.requested");
                                changed.run();
                            });
                        })
                .open();
    }

    private static AssociationType other(CustomerCard customer) {
        return customer.relation().type() == AssociationType.RESALE ? AssociationType.REFERRAL : AssociationType.RESALE;
    }
}
