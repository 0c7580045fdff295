package io.partnerportal.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.directory.ClosureService;
import io.partnerportal.directory.DirectoryRow;
import io.partnerportal.directory.Reason;
import io.partnerportal.drafts.Draft;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.Severity;
import java.util.List;

/** Closes an account (注销): everything that stands against it first, and only then the question why. */
final class ClosingForm {

    private final DirectoryRow row;
    private final ClosureService closures;
    private final Draft draft;
    private final SerializableRunnable changed;
    private final UI ui = UI.getCurrent();

    ClosingForm(DirectoryRow row, ClosureService closures, FormDrafts drafts, SerializableRunnable changed) {
        this.row = row;
        this.closures = closures;
        this.draft = drafts.of("account-closure", id());
        this.changed = changed;
    }

    Component create(SerializableRunnable back) {
        var objections = closures.objections(id());
        return objections.isEmpty() ? form(back) : refusal(objections, back);
    }

    private Component refusal(List<String> objections, SerializableRunnable back) {
        var panel = new Div(whose());
        panel.addClassName("pp-form");
        objections.forEach(key -> panel.add(new NoticeBar(Severity.WARNING, text(key))));
        var buttons = new Div(new Button(text("directory.close.back"), _ -> back.run()));
        buttons.addClassName("pp-form-buttons");
        panel.add(buttons);
        return panel;
    }

    private Component form(SerializableRunnable back) {
        var reason = new TextArea(text("directory.reason"));
        reason.setMaxLength(Reason.LONGEST);
        reason.setMinRows(3);
        reason.setHelperText(text("directory.reason-help"));
        var form = new FormPanel<>(Reason.class).with(whose());
        form.required("reason", reason);
        form.onSubmit(text("directory.close"), this::confirm).onCancel(back);
        return draft.over(form);
    }

    private void confirm(Reason wish) {
        new Confirmation(text("directory.close.question"))
                .fact(text("directory.account"), row.name())
                .fact(text("directory.name"), row.displayName())
                .fact(text("directory.reason"), wish.reason())
                .consequence(ui.getTranslation("directory.close.consequence", row.users()))
                .onDestroy(text("directory.close"), () -> {
                    closures.close(id(), wish);
                    draft.forget();
                    Notices.done("directory.closed", row.displayName());
                    changed.run();
                })
                .open();
    }

    private Facts whose() {
        return new Facts().add(text("directory.account"), row.name()).add(text("directory.name"), row.displayName());
    }

    private PublicId id() {
        return new PublicId(row.publicId());
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
