package io.partnerportal.organisations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.drafts.Draft;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerRow;
import io.partnerportal.organisations.PartnerStanding;
import io.partnerportal.organisations.StandingOf;
import io.partnerportal.organisations.StandingService;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.Severity;

/** The forms by which the operator restricts, freezes and frees a partner, and says how it may develop customers. */
final class StandingForms {

    /** As typed. */
    public record Wish(PartnerStanding standing, String reason) {}

    /** As ticked. */
    public record Types(boolean resale, boolean referral) {}

    private final PartnerRow partner;
    private final PublicId id;
    private final StandingService standings;
    private final Draft draft;
    private final SerializableRunnable done;

    StandingForms(PartnerRow partner, StandingService standings, FormDrafts drafts, SerializableRunnable done) {
        this.partner = partner;
        this.id = new PublicId(partner.publicId());
        this.standings = standings;
        this.draft = drafts.of("standing-reason", id);
        this.done = done;
    }

    static Severity severity(PartnerStanding standing) {
        return switch (standing) {
            case NORMAL -> Severity.SUCCESS;
            case RESTRICTED -> Severity.WARNING;
            case FROZEN -> Severity.DANGER;
        };
    }

    FormPanel<Wish> standing(StandingOf now) {
        var choice = new RadioButtonGroup<PartnerStanding>(text("organisations.standing"));
        choice.setItems(PartnerStanding.values());
        choice.setItemLabelGenerator(one -> text(one.nameKey()) + " – " + text(one.nameKey() + ".means"));
        var reason = new TextArea(text("organisations.standing.reason"));
        reason.setMaxLength(StandingService.LONGEST_REASON);
        reason.setHelperText(text("organisations.standing.reason-help"));
        var form = new FormPanel<>(Wish.class);
        form.required("standing", choice);
        form.required("reason", reason);
        form.read(new Wish(now.own(), ""))
                .onSubmit(text("organisations.standing.change"), this::confirm)
                .onCancel(done);
        return draft.over(form);
    }

    private void confirm(Wish wish) {
        new Confirmation(text("organisations.standing.question"))
                .fact(text("organisations.partner.company"), partner.company())
                .fact(text("organisations.standing"), text(wish.standing().nameKey()))
                .fact(text("organisations.standing.reason"), wish.reason())
                .consequence(text(wish.standing().nameKey() + ".means"))
                .onConfirm(text("organisations.standing.change"), () -> {
                    standings.set(id, wish.standing(), wish.reason());
                    draft.forget();
                    Notices.done("organisations.standing.changed");
                    done.run();
                })
                .open();
    }

    FormPanel<Types> types(StandingOf now) {
        var form = new FormPanel<>(Types.class);
        form.field("resale", new Checkbox(text("organisations.types.resale")));
        var referral = form.field("referral", new Checkbox(text("organisations.types.referral")));
        if (partner.identity() == PartnerIdentity.RESELLER) {
            referral.setEnabled(false);
            referral.setHelperText(text("organisations.types.reseller"));
        }
        return form.read(new Types(now.resale(), now.referral()))
                .onSubmit(text("organisations.types.change"), wish -> {
                    standings.allow(id, wish.referral(), wish.resale());
                    Notices.done("organisations.types.changed");
                    done.run();
                })
                .onCancel(done);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
