package io.partnerportal.invitations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.drafts.Draft;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.invitations.InvitationChannel;
import io.partnerportal.invitations.NewLink;
import io.partnerportal.links.LanguageField;
import io.partnerportal.prospects.ProspectRow;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes a link or code to hand over, for a prospect or for nobody in particular. */
final class LinkDialog extends Dialog {

    private static final long serialVersionUID = 1;

    /** What the form fills in. */
    public record Wish(InvitationChannel channel, String recipientName, AssociationType type, Locale language) {}

    private final transient InvitationDoors doors;
    private final transient Optional<ProspectRow> prospect;
    private final SerializableRunnable changed;
    private final transient Draft draft;

    LinkDialog(InvitationDoors doors, Optional<ProspectRow> prospect, SerializableRunnable changed) {
        this.doors = doors;
        this.prospect = prospect;
        this.changed = changed;
        this.draft = prospect.map(row -> doors.drafts().of("customer-link", row.key()))
                .orElseGet(() -> doors.drafts().of("customer-link"));
        setHeaderTitle(getTranslation("invitations.link.title"));
        setWidth("34rem");
        setMaxWidth("calc(100vw - 2rem)");
        setCloseOnOutsideClick(false);
        var offered = doors.queries().offeredTypes();
        if (offered.isEmpty()) {
            add(new NoticeBar(Severity.WARNING, getTranslation("invitations.invite.no-type")));
            getFooter().add(new Button(getTranslation("uikit.close"), _ -> close()));
        } else {
            add(form(offered));
        }
    }

    private FormPanel<Wish> form(List<AssociationType> offered) {
        var form = new FormPanel<>(Wish.class);
        var channel = new RadioButtonGroup<InvitationChannel>(getTranslation("invitations.channel"));
        channel.setItems(InvitationChannel.LINK, InvitationChannel.QR);
        channel.setItemLabelGenerator(one -> getTranslation("invitations.channel." + one));
        channel.setValue(InvitationChannel.LINK);
        form.required("channel", channel);
        var name = form.required("recipientName", new TextField(getTranslation("invitations.link.name")));
        name.setHelperText(getTranslation("invitations.link.name.help"));
        name.setMaxLength(128);
        prospect.ifPresent(row -> name.setValue(row.company()));
        form.required("type", TypeField.of(offered, getTranslation("invitations.type")));
        var language = form.required("language", LanguageField.of(getTranslation("invitations.language")));
        prospect.ifPresent(row -> language.setValue(Locale.forLanguageTag(row.language())));
        form.onSubmit(getTranslation("invitations.link.submit"), this::make).onCancel(this::close);
        return draft.over(form);
    }

    private void make(Wish wish) {
        var link = doors.invitations()
                .link(new NewLink(
                        wish.channel(),
                        wish.type(),
                        wish.recipientName(),
                        wish.language(),
                        prospect.map(ProspectRow::key).orElse(null)));
        draft.forget();
        close();
        new LinkReadyDialog(link).open();
        changed.run();
    }
}
