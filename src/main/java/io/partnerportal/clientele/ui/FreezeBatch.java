package io.partnerportal.clientele.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.batches.BatchDialog;
import io.partnerportal.clientele.CustomerBatchAction;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.freezing.FreezingService;
import io.partnerportal.freezing.FreezingService.Unfreeze;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.OwnOrganisation;
import io.partnerportal.protection.Protection;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Notices;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Freezes or unfreezes the ticked customers of the list. */
@SpringComponent
@Order(20)
class FreezeBatch implements CustomerBatchAction {

    private final FreezingService freezing;
    private final Protection protection;
    private final FormDrafts drafts;
    private final CurrentCaller caller;

    FreezeBatch(FreezingService freezing, Protection protection, FormDrafts drafts, CurrentCaller caller) {
        this.freezing = freezing;
        this.protection = protection;
        this.drafts = drafts;
        this.caller = caller;
    }

    @Override
    public Optional<Component> of(SerializableSupplier<List<PublicId>> chosen, SerializableRunnable changed) {
        if (!caller.may(Permission.CUSTOMERS_FREEZE)
                || freezing.obstacle(OwnOrganisation.of(caller.scope())).isPresent()) {
            return Optional.empty();
        }
        var buttons = new Div(
                button("freezing.freeze", chosen, customers -> freeze(customers, changed)),
                button("freezing.unfreeze", chosen, customers -> unfreeze(customers, changed)));
        buttons.addClassName("pp-part-actions");
        return Optional.of(buttons);
    }

    private static Button button(
            String key, SerializableSupplier<List<PublicId>> chosen, SerializableConsumer<List<PublicId>> action) {
        var button = new Button(UI.getCurrent().getTranslation(key), _ -> {
            var customers = chosen.get();
            if (customers.isEmpty()) {
                Notices.refused("batches.none", 0);
            } else {
                action.accept(customers);
            }
        });
        button.addClassName("pp-quiet");
        return button;
    }

    private void freeze(List<PublicId> customers, SerializableRunnable changed) {
        var title = UI.getCurrent().getTranslation("clientele.freeze.title", customers.size());
        new FreezeDialog(title, customers, null, freezing, protection, drafts, changed).open();
    }

    private void unfreeze(List<PublicId> customers, SerializableRunnable changed) {
        var ui = UI.getCurrent();
        var wish = new Unfreeze(customers, null);
        new Confirmation(ui.getTranslation("clientele.unfreeze.question"))
                .fact(
                        ui.getTranslation("clientele.unfreeze.customers"),
                        Formats.current().count(customers.size()))
                .onConfirm(
                        ui.getTranslation("freezing.unfreeze"),
                        () -> protection.confirm(FreezingService.UNFREEZE, wish, () -> {
                            var result = freezing.unfreeze(wish);
                            changed.run();
                            BatchDialog.show(result, "clientele.unfreeze.done");
                        }))
                .open();
    }
}
