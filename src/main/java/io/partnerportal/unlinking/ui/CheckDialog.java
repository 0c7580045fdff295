package io.partnerportal.unlinking.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import io.partnerportal.drafts.Draft;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Severity;
import io.partnerportal.unlinkchecks.CheckItem;
import java.util.List;

/** Shows item by item what is checked; only where all is met it asks why and goes on. */
final class CheckDialog extends Dialog {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 256;

    /** As typed and ticked. */
    public record Wish(String reason, boolean understood) {}

    private final SerializableSupplier<List<CheckItem>> checks;
    private final String verb;
    private final transient Draft draft;
    private final String consequence;
    private final SerializableBiConsumer<String, SerializableRunnable> submit;
    private final Div content = new Div();

    /**
     * @param whom the other side, said in the title
     * @param verb on the button, and in the title
     * @param consequence what the reader must have understood
     * @param draft of the reason, forgotten once all is done
     * @param submit gets the reason, and what closes the dialog once all is done: until then it keeps what was typed
     */
    CheckDialog(
            String whom,
            String verb,
            String consequence,
            SerializableSupplier<List<CheckItem>> checks,
            Draft draft,
            SerializableBiConsumer<String, SerializableRunnable> submit) {
        this.checks = checks;
        this.verb = verb;
        this.draft = draft;
        this.consequence = consequence;
        this.submit = submit;
        setHeaderTitle(verb + " · " + whom);
        setCloseOnOutsideClick(false);
        setWidth("38rem");
        setMaxWidth("calc(100vw - 2rem)");
        content.addClassName("pp-confirmation");
        add(content);
        check();
    }

    private void check() {
        var items = checks.get();
        content.removeAll();
        if (items.stream().allMatch(CheckItem::passed)) {
            content.add(new NoticeBar(Severity.SUCCESS, getTranslation("unlinking.checked")), form());
            return;
        }
        var again = new BusyButton(getTranslation("unlinking.check-again"), this::check).primary();
        content.add(
                new NoticeBar(Severity.WARNING, getTranslation("unlinking.check-failed")), new CheckList(items), again);
    }

    private FormPanel<Wish> form() {
        var reason = new TextArea(getTranslation("unlinking.reason"));
        reason.setMaxLength(LONGEST);
        reason.setHelperText(getTranslation("unlinking.reason-help"));
        var form = new FormPanel<>(Wish.class);
        form.required("reason", reason);
        form.field(
                "understood",
                new Checkbox(consequence),
                binding -> binding.withValidator(ticked -> ticked, getTranslation("unlinking.tick")));
        form.read(new Wish("", false))
                .onSubmit(verb, wish -> submit.accept(wish.reason(), this::done))
                .onCancel(this::close);
        return draft.over(form);
    }

    private void done() {
        draft.forget();
        close();
    }
}
