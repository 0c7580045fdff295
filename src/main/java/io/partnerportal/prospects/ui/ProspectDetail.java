package io.partnerportal.prospects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.prospects.ProspectAction;
import io.partnerportal.prospects.ProspectRow;
import io.partnerportal.prospects.ProspectService;
import io.partnerportal.uikit.Notices;
import java.util.ArrayList;
import java.util.List;

/** One prospect and what can be done with it. */
final class ProspectDetail {

    private final ProspectRow row;
    private final ProspectService prospects;
    private final List<ProspectAction> actions;
    private final SerializableRunnable changed;
    private final SerializableConsumer<ProspectRow> again;
    private final UI ui = UI.getCurrent();

    /**
     * @param changed called after something was done
     * @param again registers the prospect anew
     */
    ProspectDetail(
            ProspectRow row,
            ProspectService prospects,
            List<ProspectAction> actions,
            SerializableRunnable changed,
            SerializableConsumer<ProspectRow> again) {
        this.row = row;
        this.prospects = prospects;
        this.actions = actions;
        this.changed = changed;
        this.again = again;
    }

    DetailPanel panel(SerializableRunnable close) {
        var panel = new DetailPanel(row.company(), close).body(new ProspectWords().facts(row));
        var buttons = new ArrayList<Component>();
        actions.forEach(action -> action.of(row, changed).ifPresent(buttons::add));
        switch (row.state()) {
            case PENDING, REGISTERED -> buttons.add(release());
            case REJECTED, EXPIRED, RELEASED -> buttons.add(registerAgain());
            case ASSOCIATED -> {}
        }
        return buttons.isEmpty() ? panel : panel.actions(buttons.toArray(Component[]::new));
    }

    private Button release() {
        var button = new Button(text("prospects.release"), _ -> confirm());
        button.addThemeVariants(ButtonVariant.ERROR);
        return button;
    }

    private Button registerAgain() {
        var button = new Button(text("prospects.register-again"), _ -> again.accept(row));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void confirm() {
        new Confirmation(text("prospects.release.question"))
                .fact(text("prospects.company"), row.company())
                .consequence(text("prospects.release.consequence"))
                .onDestroy(text("prospects.release"), () -> {
                    prospects.release(row.key());
                    Notices.done("prospects.released", 1);
                    changed.run();
                })
                .open();
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
