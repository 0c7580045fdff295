package io.partnerportal.customers.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.customers.Choice;
import io.partnerportal.customers.CustomerRow;
import io.partnerportal.customers.CustomerService;
import io.partnerportal.forms.DayField;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Notices;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives a customer an account manager (客户经理) from a day on, or takes it back. */
final class ManagerForms {

    /** Who, and the first day that counts. */
    public record Assignment(@Nullable Choice manager, LocalDate since) {}

    /** The first day without a manager. */
    public record TakingBack(LocalDate since) {}

    private final CustomerRow row;
    private final PublicId id;
    private final CustomerService customers;
    private final SerializableRunnable done;
    private final LocalDate tomorrow;
    private final UI ui = UI.getCurrent();

    ManagerForms(CustomerRow row, CustomerService customers, BusinessCalendar calendar, SerializableRunnable done) {
        this.row = row;
        this.id = new PublicId(row.publicId());
        this.customers = customers;
        this.done = done;
        this.tomorrow = calendar.today().plusDays(1);
    }

    Component assignment(List<Choice> managers) {
        var form = new FormPanel<>(Assignment.class);
        if (managers.isEmpty()) {
            form.with(new Paragraph(text("customers.assign.nobody")));
        }
        var manager = form.required("manager", new ComboBox<Choice>(text("customers.manager")));
        manager.setItems(managers);
        manager.setItemLabelGenerator(Choice::name);
        since(form.required("since", new DayField(text("customers.manager.since"))));
        return form.read(new Assignment(null, tomorrow))
                .onSubmit(text("customers.assign"), this::assign)
                .onCancel(done);
    }

    Component takingBack() {
        var form = new FormPanel<>(TakingBack.class);
        since(form.required("since", new DayField(text("customers.take-back.since"))));
        return form.read(new TakingBack(tomorrow))
                .onSubmit(text("customers.take-back"), this::takeBack)
                .onCancel(done);
    }

    private void since(DayField field) {
        field.setMin(tomorrow);
        field.setHelperText(text("customers.manager-from-tomorrow"));
    }

    private void assign(Assignment wish) {
        var manager = requireNonNull(wish.manager());
        customers.assignManager(id, manager.id(), wish.since());
        Notices.done(
                "customers.assign.done",
                row.displayName(),
                manager.name(),
                Formats.current().day(wish.since()));
        done.run();
    }

    private void takeBack(TakingBack wish) {
        customers.takeBack(id, wish.since());
        Notices.done(
                "customers.take-back.done", row.displayName(), Formats.current().day(wish.since()));
        done.run();
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
