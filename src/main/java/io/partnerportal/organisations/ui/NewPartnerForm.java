package io.partnerportal.organisations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.drafts.Draft;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.forms.ResultDialog;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.NewPartner;
import io.partnerportal.organisations.OrganisationService;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerRow;
import io.partnerportal.passwords.FirstPassword;
import io.partnerportal.uikit.Severity;
import java.util.List;

/** Takes a company on as a partner; its owner's first password is made up here, shown once afterwards. */
final class NewPartnerForm {

    private final OrganisationService partners;
    private final Draft draft;
    private final List<PartnerRow> distributors;
    private final SerializableConsumer<PublicId> created;
    private final SerializableRunnable cancel;
    private final UI ui = UI.getCurrent();

    NewPartnerForm(
            OrganisationService partners,
            FormDrafts drafts,
            List<PartnerRow> distributors,
            SerializableConsumer<PublicId> created,
            SerializableRunnable cancel) {
        this.partners = partners;
        this.draft = drafts.of("new-partner");
        this.distributors = distributors;
        this.created = created;
        this.cancel = cancel;
    }

    FormPanel<NewPartner> panel() {
        var form = new FormPanel<>(NewPartner.class);
        var identity = form.required("identity", identity());
        var distributor = form.field(
                "distributor",
                distributor(),
                binding -> binding.withConverter(
                        row -> row == null ? null : new PublicId(row.publicId()), this::distributorOf));
        distributor.setVisible(false);
        identity.addValueChangeListener(
                change -> distributor.setVisible(change.getValue() == PartnerIdentity.RESELLER));
        form.required("displayName", new TextField(text("organisations.partner.company")))
                .setMaxLength(128);
        form.required("accountName", new TextField(text("organisations.partner.account")))
                .setHelperText(text("accounts.name-form"));
        form.required("email", new EmailField(text("organisations.email")))
                .setHelperText(text("organisations.partner.email-help"));
        form.field("managerName", new TextField(text("organisations.manager")))
                .setHelperText(text("organisations.manager.name-help"));
        form.field("managerMobile", new TextField(text("organisations.manager.mobile-of")));
        form.field("managerEmail", new EmailField(text("organisations.manager.email-of")));
        form.fixed("password", FirstPassword.random())
                .onSubmit(text("organisations.partner.create"), this::create)
                .onCancel(cancel);
        return draft.over(form);
    }

    private void create(NewPartner wish) {
        var onboarded = partners.onboard(wish);
        draft.forget();
        new ResultDialog(text("organisations.partner.created"))
                .fact(text("organisations.partner.company"), wish.displayName())
                .copyable(text("organisations.partner.account"), wish.accountName())
                .copyable(text("organisations.first-password"), wish.password())
                .note(Severity.WARNING, text("organisations.first-password-once"))
                .onClose(text("organisations.first-password-kept"), () -> created.accept(onboarded.publicId()))
                .open();
    }

    private RadioButtonGroup<PartnerIdentity> identity() {
        var field = new RadioButtonGroup<PartnerIdentity>(text("organisations.partner.identity"));
        field.setItems(PartnerIdentity.values());
        field.setItemLabelGenerator(identity -> text("organisations.identity." + identity));
        return field;
    }

    private ComboBox<PartnerRow> distributor() {
        var field = new ComboBox<PartnerRow>(text("organisations.partner.distributor"));
        field.setItems(distributors);
        field.setItemLabelGenerator(PartnerRow::company);
        field.setRequiredIndicatorVisible(true);
        field.setHelperText(text("organisations.partner.distributor-help"));
        return field;
    }

    private PartnerRow distributorOf(PublicId id) {
        return distributors.stream()
                .filter(row -> row.publicId().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
