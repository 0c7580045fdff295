package io.partnerportal.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder.BindingBuilder;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.customers.Choice;
import io.partnerportal.customers.CustomerQueries;
import io.partnerportal.customers.CustomerService;
import io.partnerportal.customers.NewCustomer;
import io.partnerportal.drafts.Draft;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.forms.DayField;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.forms.ResultDialog;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.passwords.FirstPassword;
import io.partnerportal.uikit.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates a customer with its partner; the owner's first password is made up here, shown once afterwards. */
final class NewCustomerForm {

    private final CustomerService customers;
    private final CustomerQueries queries;
    private final BusinessCalendar calendar;
    private final Draft draft;
    private final SerializableConsumer<PublicId> created;
    private final SerializableRunnable cancel;
    private final UI ui = UI.getCurrent();

    NewCustomerForm(
            CustomerService customers,
            CustomerQueries queries,
            BusinessCalendar calendar,
            FormDrafts drafts,
            SerializableConsumer<PublicId> created,
            SerializableRunnable cancel) {
        this.customers = customers;
        this.queries = queries;
        this.calendar = calendar;
        this.draft = drafts.of("new-customer");
        this.created = created;
        this.cancel = cancel;
    }

    FormPanel<NewCustomer> panel() {
        var form = new FormPanel<>(NewCustomer.class);
        form.required("displayName", new TextField(text("customers.name"))).setMaxLength(128);
        form.required("accountName", new TextField(text("customers.account")))
                .setHelperText(text("accounts.name-form"));
        form.required("email", new EmailField(text("customers.email"))).setHelperText(text("customers.email-help"));
        addPartner(form);
        form.fixed("password", FirstPassword.random())
                .onSubmit(text("customers.create"), this::create)
                .onCancel(cancel);
        return draft.over(form);
    }

    private void addPartner(FormPanel<NewCustomer> form) {
        var partner = form.field("partner", new PartnerField(text("customers.partner"), queries), this::asId);
        partner.setClearButtonVisible(true);
        var type = form.required("type", types());
        type.setValue(AssociationType.RESALE);
        var manager = form.field("manager", managers(), this::asId);
        var since = form.required("since", new DayField(text("customers.since")));
        since.setValue(calendar.today());
        since.setHelperText(text("customers.since-help"));
        var without = new Paragraph(text("customers.without-partner"));
        without.addClassName("pp-muted");
        form.with(without);
        Runnable depend = () -> {
            var chosen = partner.getValue();
            manager.setItems(chosen == null ? List.of() : queries.managers(chosen.id()));
            List.<Component>of(type, manager, since).forEach(field -> field.setVisible(chosen != null));
            without.setVisible(chosen == null);
        };
        partner.addValueChangeListener(_ -> depend.run());
        depend.run();
    }

    private void create(NewCustomer wish) {
        var made = customers.create(wish);
        draft.forget();
        new ResultDialog(text("customers.created-title"))
                .fact(text("customers.name"), wish.displayName())
                .copyable(text("customers.account"), wish.accountName())
                .copyable(text("customers.first-password"), wish.password())
                .note(Severity.WARNING, text("customers.first-password-once"))
                .onClose(text("customers.first-password-kept"), () -> created.accept(made.publicId()))
                .open();
    }

    private RadioButtonGroup<AssociationType> types() {
        var field = new RadioButtonGroup<AssociationType>(text("customers.type"));
        field.setItems(AssociationType.RESALE, AssociationType.REFERRAL);
        field.setItemLabelGenerator(type -> text("associations.type." + type));
        return field;
    }

    private ComboBox<Choice> managers() {
        var field = new ComboBox<Choice>(text("customers.manager"));
        field.setItemLabelGenerator(Choice::name);
        field.setClearButtonVisible(true);
        field.setHelperText(text("customers.manager-help"));
        return field;
    }

    private BindingBuilder<NewCustomer, ?> asId(BindingBuilder<NewCustomer, Choice> binding) {
        return binding.withConverter(NewCustomerForm::idOf, _ -> null);
    }

    private static @Nullable PublicId idOf(@Nullable Choice choice) {
        return choice == null ? null : choice.id();
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
