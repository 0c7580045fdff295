package io.partnerportal.directory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.accounts.AccountStatus;
import io.partnerportal.directory.DirectoryRow;
import io.partnerportal.directory.DirectoryService;
import io.partnerportal.directory.Reason;
import io.partnerportal.directory.SiteChoice;
import io.partnerportal.directory.SiteSettings;
import io.partnerportal.drafts.Draft;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Notices;

/** The forms by which the operator shuts an account, opens it again, and gives it to another site. */
final class AccountForms {

    private final DirectoryRow row;
    private final PublicId id;
    private final DirectoryService directory;
    private final SiteSettings sites;
    private final AccountWords words;
    private final Draft draft;
    private final SerializableRunnable changed;
    private final UI ui = UI.getCurrent();

    AccountForms(
            DirectoryRow row,
            DirectoryService directory,
            SiteSettings sites,
            AccountWords words,
            FormDrafts drafts,
            SerializableRunnable changed) {
        this.row = row;
        this.id = new PublicId(row.publicId());
        this.directory = directory;
        this.sites = sites;
        this.words = words;
        this.draft = drafts.of("account-state", id);
        this.changed = changed;
    }

    /** Asks why, then once more, then suspends the account or restores it. */
    FormPanel<Reason> state(SerializableRunnable back) {
        var suspending = row.status() == AccountStatus.ACTIVE;
        var reason = new TextArea(text("directory.reason"));
        reason.setMaxLength(Reason.LONGEST);
        reason.setMinRows(3);
        reason.setHelperText(text("directory.reason-help"));
        var form = new FormPanel<>(Reason.class).with(whose());
        form.required("reason", reason);
        form.onSubmit(text(suspending ? "directory.suspend" : "directory.restore"), wish -> confirm(suspending, wish))
                .onCancel(back);
        return draft.over(form);
    }

    private void confirm(boolean suspending, Reason wish) {
        var question = new Confirmation(text(suspending ? "directory.suspend.question" : "directory.restore.question"))
                .fact(text("directory.account"), row.name())
                .fact(text("directory.name"), row.displayName())
                .fact(text("directory.reason"), wish.reason());
        if (suspending) {
            question.consequence(ui.getTranslation("directory.suspend.consequence", row.users()))
                    .onDestroy(text("directory.suspend"), () -> {
                        directory.suspend(id, wish);
                        draft.forget();
                        done("directory.suspended");
                    });
        } else {
            question.consequence(text("directory.restore.consequence")).onConfirm(text("directory.restore"), () -> {
                directory.restore(id, wish);
                draft.forget();
                done("directory.restored");
            });
        }
        question.open();
    }

    FormPanel<SiteChoice> site(SerializableRunnable back) {
        var site = new ComboBox<String>(text("directory.site"));
        site.setItems(sites.keys());
        site.setItemLabelGenerator(words::site);
        site.setHelperText(text("directory.site-help"));
        var form = new FormPanel<>(SiteChoice.class).with(whose());
        form.required("site", site);
        return form.read(new SiteChoice(row.site()))
                .onSubmit(text("directory.assign-site"), wish -> {
                    directory.assign(id, wish);
                    done("directory.site-assigned");
                })
                .onCancel(back);
    }

    private Facts whose() {
        return new Facts().add(text("directory.account"), row.name()).add(text("directory.name"), row.displayName());
    }

    private void done(String key) {
        Notices.done(key, row.displayName());
        changed.run();
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
