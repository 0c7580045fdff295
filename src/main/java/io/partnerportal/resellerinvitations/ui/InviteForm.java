package io.partnerportal.resellerinvitations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.batches.BatchDialog;
import io.partnerportal.drafts.Draft;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.links.InvitationPreview;
import io.partnerportal.links.LanguageField;
import io.partnerportal.resellerinvitations.InviteResellers;
import io.partnerportal.resellerinvitations.InviteResellers.Addressee;
import io.partnerportal.resellerinvitations.ResellerInvitationQueries;
import io.partnerportal.resellerinvitations.ResellerInvitationService;
import java.util.List;
import java.util.Locale;

/** Takes the addresses of up to 100 companies, one a line, and the language of the mails. */
final class InviteForm {

    /**
     * As typed.
     *
     * @param to an address a line, with a name behind it where there is one
     */
    public record Wish(String to, Locale language) {

        List<Addressee> addressees() {
            return to.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(Wish::read)
                    .toList();
        }

        private static Addressee read(String line) {
            var parts = line.split("[,，;；\\s]+", 2);
            return new Addressee(parts[0], parts.length > 1 ? parts[1] : "");
        }
    }

    private final ResellerInvitationQueries queries;
    private final ResellerInvitationService invitations;
    private final Draft draft;
    private final SerializableRunnable sent;
    private final SerializableRunnable cancel;
    private final UI ui = UI.getCurrent();

    InviteForm(
            ResellerInvitationQueries queries,
            ResellerInvitationService invitations,
            FormDrafts drafts,
            SerializableRunnable sent,
            SerializableRunnable cancel) {
        this.queries = queries;
        this.invitations = invitations;
        this.draft = drafts.of("reseller-invitation");
        this.sent = sent;
        this.cancel = cancel;
    }

    FormPanel<Wish> panel() {
        var to = new TextArea(text("resellerinvitations.to"));
        to.setHelperText(text("resellerinvitations.to-help"));
        to.setMinRows(5);
        var language = LanguageField.of(text("resellerinvitations.language"));
        var form = new FormPanel<>(Wish.class).with(new Paragraph(text("resellerinvitations.invite.help")));
        form.required("to", to);
        form.required("language", language);
        var preview = new BusyButton(
                text("resellerinvitations.preview"),
                () -> new InvitationPreview(queries::preview, language.getValue()).open());
        form.with(preview)
                .read(new Wish("", language.getValue()))
                .onSubmit(text("resellerinvitations.send"), this::send)
                .onCancel(cancel);
        return draft.over(form);
    }

    private void send(Wish wish) {
        var result = invitations.invite(new InviteResellers(wish.addressees(), wish.language()));
        draft.forget();
        sent.run();
        BatchDialog.show(result, "resellerinvitations.sent");
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
