package io.partnerportal.subaccounts.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import io.partnerportal.customers.CustomerQueries;
import io.partnerportal.customers.CustomerRow;
import io.partnerportal.forms.DayField;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.subaccounts.SubAccountQueries.UnmappedRow;
import io.partnerportal.uikit.Formats;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the chosen sub-accounts to one customer from a day on. */
class AssignDialog extends Dialog {

    private static final long serialVersionUID = 1;

    /** Which customer, and the first charge day that counts. */
    public record Assignment(
            @Nullable CustomerRow customer, @Nullable LocalDate from) {}

    private final transient CustomerQueries customers;

    AssignDialog(
            List<UnmappedRow> chosen, CustomerQueries customers, SerializableBiConsumer<PublicId, LocalDate> assign) {
        this.customers = customers;
        setHeaderTitle(getTranslation("subaccounts.assign"));
        setWidth("30rem");
        setMaxWidth("calc(100vw - 2rem)");
        setCloseOnOutsideClick(false);
        var lines = chosen.stream().mapToLong(UnmappedRow::lines).sum();
        var from = new DayField(getTranslation("subaccounts.from"));
        from.setHelperText(getTranslation("subaccounts.from.help"));
        var form = new FormPanel<>(Assignment.class);
        form.with(new Paragraph(getTranslation(
                "subaccounts.chosen",
                Formats.current().count(chosen.size()),
                Formats.current().count(lines))));
        form.required("customer", customer());
        form.required("from", from);
        form.read(new Assignment(null, firstDay(chosen)))
                .onSubmit(getTranslation("subaccounts.assign"), wish -> {
                    assign.accept(
                            new PublicId(requireNonNull(wish.customer()).publicId()), requireNonNull(wish.from()));
                    close();
                })
                .onCancel(this::close);
        add(form);
    }

    private ComboBox<CustomerRow> customer() {
        var field = new ComboBox<CustomerRow>(getTranslation("consumptionlines.customer"));
        field.setItems(
                query -> customers.page(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        field.setItemLabelGenerator(row -> row.displayName() + " · " + row.accountName());
        return field;
    }

    /** From here every line that waits today moves. */
    private static LocalDate firstDay(List<UnmappedRow> chosen) {
        return chosen.stream()
                .mapToInt(UnmappedRow::firstCycle)
                .mapToObj(BillingCycle::ofNumber)
                .map(BillingCycle::firstDay)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
