package io.partnerportal.invitations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.batches.BatchDialog;
import io.partnerportal.drafts.Draft;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.invitations.Invite;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.links.InvitationPreview;
import io.partnerportal.links.LanguageField;
import io.partnerportal.prospects.ProspectRow;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Invites prospects by mail: how they are to be associated, in which language, and what the mail will look like. */
final class InviteDialog extends Dialog {

    private static final long serialVersionUID = 1;

    /** @param language absent for each prospect's own */
    public record Wish(AssociationType type, Optional<Locale> language) {}

    private final transient InvitationDoors doors;
    private final transient List<ProspectRow> prospects;
    private final SerializableRunnable changed;
    private final transient Draft draft;

    InviteDialog(InvitationDoors doors, List<ProspectRow> prospects, SerializableRunnable changed) {
        this.doors = doors;
        this.prospects = prospects;
        this.changed = changed;
        this.draft = doors.drafts().of("customer-invitation", keys());
        setHeaderTitle(getTranslation("invitations.invite.title"));
        setWidth("34rem");
        setMaxWidth("calc(100vw - 2rem)");
        setCloseOnOutsideClick(false);
        var offered = doors.queries().offeredTypes();
        if (offered.isEmpty()) {
            add(new NoticeBar(Severity.WARNING, getTranslation("invitations.invite.no-type")));
            getFooter().add(new Button(getTranslation("uikit.close"), _ -> close()));
        } else {
            var body = new Div(new Facts().add(getTranslation("invitations.invite.whom"), whom()), form(offered));
            body.addClassName("pp-confirmation");
            add(body);
        }
    }

    private FormPanel<Wish> form(List<AssociationType> offered) {
        var form = new FormPanel<>(Wish.class);
        var type = form.required("type", TypeField.of(offered, getTranslation("invitations.type")));
        var language = form.required(
                "language",
                LanguageField.orEachOnes(
                        getTranslation("invitations.language"), getTranslation("invitations.language.own")));
        var preview = new Button(getTranslation("invitations.preview"), _ -> {
            var chosen = type.getValue() == null ? offered.getFirst() : type.getValue();
            var first = Locale.forLanguageTag(prospects.getFirst().language());
            new InvitationPreview(
                            one -> doors.queries().preview(chosen, one),
                            language.getValue().orElse(first))
                    .open();
        });
        preview.addClassName("pp-quiet");
        form.with(preview)
                .onSubmit(getTranslation("invitations.invite.submit"), this::invite)
                .onCancel(this::close);
        return draft.over(form);
    }

    private void invite(Wish wish) {
        var result = doors.invitations()
                .invite(new Invite(keys(), wish.type(), wish.language().orElse(null)));
        draft.forget();
        close();
        BatchDialog.show(result, "invitations.invite.done");
        changed.run();
    }

    private List<PublicId> keys() {
        return prospects.stream().map(ProspectRow::key).toList();
    }

    private String whom() {
        return prospects.size() == 1
                ? prospects.getFirst().company()
                : getTranslation("invitations.invite.count", prospects.size());
    }
}
