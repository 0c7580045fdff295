package io.partnerportal.transfers.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.drafts.Draft;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.transfers.NewTransfer;
import io.partnerportal.transfers.TransferChoice;
import io.partnerportal.transfers.TransferQueries;
import io.partnerportal.transfers.TransferService;
import io.partnerportal.uikit.Notices;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses a customer of a reseller, and to which other reseller of the same distributor it is to move. */
final class NewTransferForm {

    /** As chosen and typed. */
    public record Wish(
            @Nullable TransferChoice customer, @Nullable TransferChoice receiver, String reason) {}

    private final TransferService service;
    private final TransferQueries queries;
    private final Draft draft;
    private final SerializableConsumer<PublicId> opened;
    private final SerializableRunnable cancel;
    private final UI ui = UI.getCurrent();

    NewTransferForm(
            TransferService service,
            TransferQueries queries,
            Draft draft,
            SerializableConsumer<PublicId> opened,
            SerializableRunnable cancel) {
        this.service = service;
        this.queries = queries;
        this.draft = draft;
        this.opened = opened;
        this.cancel = cancel;
    }

    FormPanel<Wish> panel() {
        var form = new FormPanel<>(Wish.class);
        var customer = form.required("customer", customers());
        var receiver = form.required("receiver", new ComboBox<TransferChoice>(text("transfers.receiver")));
        receiver.setItemLabelGenerator(choice -> label("transfers.choice.reseller", choice));
        receiver.setHelperText(text("transfers.receiver-help"));
        receiver.setEnabled(false);
        customer.addValueChangeListener(change -> {
            var chosen = change.getValue();
            receiver.setItems(chosen == null ? List.of() : queries.receivers(chosen.key()));
            receiver.setEnabled(chosen != null);
        });
        form.required("reason", TransferWords.reason());
        var consequence = new Paragraph(text("transfers.open.consequence"));
        consequence.addClassName("pp-muted");
        form.read(new Wish(null, null, ""))
                .with(consequence)
                .onSubmit(text("transfers.open"), this::open)
                .onCancel(cancel);
        return draft.over(form);
    }

    private ComboBox<TransferChoice> customers() {
        var field = new ComboBox<TransferChoice>(text("transfers.customer"));
        field.setItems(
                query -> queries.customers(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        field.setItemLabelGenerator(choice -> label("transfers.choice.customer", choice));
        field.setHelperText(text("transfers.customer-help"));
        return field;
    }

    private void open(Wish wish) {
        var customer = requireNonNull(wish.customer());
        var receiver = requireNonNull(wish.receiver());
        var id = service.open(new NewTransfer(customer.key(), receiver.key(), wish.reason()));
        draft.forget();
        Notices.done("transfers.opened", customer.accountName());
        opened.accept(id);
    }

    private String label(String key, TransferChoice choice) {
        return ui.getTranslation(key, choice.name(), choice.accountName(), choice.reseller());
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
