package io.partnerportal.customers.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.customers.Choice;
import io.partnerportal.customers.CustomerQueries;
import io.partnerportal.customers.CustomerRow;
import io.partnerportal.customers.CustomerService;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.DayField;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Notices;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Gives a customer to a partner from a day on. */
final class ChangeOfPartner {

    /** To whom, how, and the first day. */
    public record Wish(@Nullable Choice partner, AssociationType type, LocalDate since) {}

    private final CustomerRow row;
    private final CustomerService customers;
    private final CustomerQueries queries;
    private final BusinessCalendar calendar;
    private final SerializableRunnable done;
    private final UI ui = UI.getCurrent();

    ChangeOfPartner(
            CustomerRow row,
            CustomerService customers,
            CustomerQueries queries,
            BusinessCalendar calendar,
            SerializableRunnable done) {
        this.row = row;
        this.customers = customers;
        this.queries = queries;
        this.calendar = calendar;
        this.done = done;
    }

    FormPanel<Wish> panel() {
        var form = new FormPanel<>(Wish.class);
        form.required("partner", new PartnerField(text("customers.partner"), queries));
        var types = form.required("type", new RadioButtonGroup<AssociationType>(text("customers.type")));
        types.setItems(AssociationType.RESALE, AssociationType.REFERRAL);
        types.setItemLabelGenerator(type -> text("associations.type." + type));
        form.required("since", new DayField(text("customers.since")))
                .setHelperText(text("customers.associate.since-help"));
        return form.read(new Wish(null, AssociationType.RESALE, calendar.today().plusDays(1)))
                .with(consequence())
                .onSubmit(text("customers.associate"), this::confirm)
                .onCancel(done);
    }

    private Paragraph consequence() {
        var words = new Paragraph(text("customers.associate.consequence"));
        words.addClassName("pp-muted");
        return words;
    }

    private void confirm(Wish wish) {
        var partner = requireNonNull(wish.partner());
        new Confirmation(text("customers.associate.question"))
                .fact(text("customers.name"), row.displayName())
                .fact(text("customers.partner"), partner.name())
                .fact(text("customers.type"), text("associations.type." + wish.type()))
                .fact(text("customers.since"), Formats.current().day(wish.since()))
                .consequence(text("customers.associate.consequence"))
                .onConfirm(text("customers.associate"), () -> {
                    customers.associate(new PublicId(row.publicId()), partner.id(), wish.type(), wish.since());
                    Notices.done("customers.associate.done", row.displayName(), partner.name());
                    done.run();
                })
                .open();
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
