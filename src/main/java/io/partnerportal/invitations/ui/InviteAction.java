package io.partnerportal.invitations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.prospects.ProspectAction;
import io.partnerportal.prospects.ProspectRow;
import io.partnerportal.prospects.ProspectState;
import io.partnerportal.uikit.Notices;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Puts inviting into the list of prospects: one, those ticked, and by a link or code for nobody in particular. */
@SpringComponent
@Order(100)
class InviteAction implements ProspectAction {

    private final InvitationDoors doors;

    InviteAction(InvitationDoors doors) {
        this.doors = doors;
    }

    @Override
    public Optional<Component> head(SerializableRunnable changed) {
        return Optional.of(
                new Button(text("invitations.link"), _ -> new LinkDialog(doors, Optional.empty(), changed).open()));
    }

    @Override
    public Optional<Component> batch(SerializableSupplier<List<ProspectRow>> ticked, SerializableRunnable changed) {
        var many = new Button(text("invitations.invite-many"), _ -> inviteAll(ticked.get(), changed));
        many.addClassName("pp-quiet");
        return Optional.of(many);
    }

    /** By mail where there is an address, by a link or code where there is none. */
    @Override
    public Optional<Component> of(ProspectRow row, SerializableRunnable changed) {
        if (row.state() != ProspectState.REGISTERED) {
            return Optional.empty();
        }
        return Optional.of(new Button(text("invitations.invite"), _ -> {
            if (row.email() == null) {
                new LinkDialog(doors, Optional.of(row), changed).open();
            } else {
                new InviteDialog(doors, List.of(row), changed).open();
            }
        }));
    }

    private void inviteAll(List<ProspectRow> ticked, SerializableRunnable changed) {
        if (ticked.isEmpty()) {
            Notices.refused("invitations.invite.none-ticked");
        } else {
            new InviteDialog(doors, ticked, changed).open();
        }
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
