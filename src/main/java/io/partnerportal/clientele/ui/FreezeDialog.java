package io.partnerportal.clientele.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.batches.BatchDialog;
import io.partnerportal.drafts.Draft;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.freezing.FreezeKind;
import io.partnerportal.freezing.FreezingService;
import io.partnerportal.freezing.FreezingService.Freeze;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.protection.Protection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks how and why customers are to be frozen. */
final class FreezeDialog extends Dialog {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 256;

    /** How and why. */
    public record Wish(FreezeKind kind, String reason) {}

    private final transient FreezingService freezing;
    private final transient Protection protection;
    private final transient Draft draft;
    private final SerializableRunnable changed;
    private final List<PublicId> customers;
    private final @Nullable PublicId reseller;

    /** @param title says whom it freezes */
    FreezeDialog(
            String title,
            List<PublicId> customers,
            @Nullable PublicId reseller,
            FreezingService freezing,
            Protection protection,
            FormDrafts drafts,
            SerializableRunnable changed) {
        this.freezing = freezing;
        this.protection = protection;
        this.draft = drafts.of("freeze-reason", customers);
        this.changed = changed;
        this.customers = customers;
        this.reseller = reseller;
        setHeaderTitle(title);
        setWidth("32rem");
        setMaxWidth("calc(100vw - 2rem)");
        add(draft.over(form()));
    }

    private FormPanel<Wish> form() {
        var form = new FormPanel<>(Wish.class);
        var kinds = form.required("kind", new RadioButtonGroup<FreezeKind>(getTranslation("clientele.freeze.kind")));
        kinds.setItems(FreezeKind.values());
        kinds.setItemLabelGenerator(kind -> getTranslation("freezing.kind." + kind));
        var reason = form.required("reason", new TextArea(getTranslation("clientele.freeze.reason")));
        reason.setMaxLength(LONGEST);
        var words = new Paragraph(getTranslation("clientele.freeze.consequence", freezing.retentionDays()));
        words.addClassName("pp-muted");
        return form.with(words)
                .read(new Wish(FreezeKind.ACCOUNT, ""))
                .onSubmit(getTranslation("freezing.freeze"), this::freeze)
                .onCancel(this::close);
    }

    private void freeze(Wish chosen) {
        var wish = new Freeze(customers, reseller, chosen.kind(), chosen.reason());
        protection.confirm(FreezingService.FREEZE, wish, () -> {
            var result = freezing.freeze(wish);
            draft.forget();
            close();
            changed.run();
            BatchDialog.show(result, "clientele.freeze.done");
        });
    }
}
