package io.partnerportal.roles.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.drafts.Draft;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.roles.RoleQueries;
import io.partnerportal.roles.RoleRow;
import io.partnerportal.roles.RoleService;
import io.partnerportal.roles.RoleWish;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.Seen;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a custom role or edits one (自定义角色), never overwriting what its author has not seen. */
final class RoleForm {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_NOTE = 255;

    private final RoleService roles;
    private final RoleQueries queries;
    private final @Nullable RoleRow row;
    private final Draft draft;
    private final SerializableConsumer<PublicId> saved;
    private final SerializableRunnable cancel;
    private final UI ui = UI.getCurrent();
    private final Seen<Integer> version;

    /** @param row absent for a new role */
    RoleForm(
            RoleService roles,
            RoleQueries queries,
            FormDrafts drafts,
            @Nullable RoleRow row,
            SerializableConsumer<PublicId> saved,
            SerializableRunnable cancel) {
        this.roles = roles;
        this.queries = queries;
        this.row = row;
        this.draft = row == null ? drafts.of("new-role") : drafts.of("role", row.key());
        this.saved = saved;
        this.cancel = cancel;
        this.version = new Seen<>(row == null ? 0 : row.version(), this::versionNow);
    }

    FormPanel<RoleWish> panel() {
        var form = new FormPanel<>(RoleWish.class);
        var name = form.required("name", new TextField(text("roles.name")));
        name.setMaxLength(LONGEST_NAME);
        name.setHelperText(text("roles.name-help"));
        form.field("note", new TextArea(text("roles.note"))).setMaxLength(LONGEST_NOTE);
        form.field(
                "permissions",
                new PermissionTree(text("roles.permissions"), queries.defaults(), queries.withheld()),
                binding -> binding.withValidator(chosen -> !chosen.isEmpty(), text("roles.permissions-missing")));
        form.read(
                        row == null
                                ? new RoleWish("", "", Set.of())
                                : new RoleWish(row.name(), row.note(), row.permissions()))
                .onSubmit(text(row == null ? "roles.create" : "roles.save"), this::save)
                .onCancel(cancel);
        return draft.over(form);
    }

    private int versionNow() {
        return row == null ? 0 : queries.find(row.key()).map(RoleRow::version).orElse(row.version());
    }

    private void save(RoleWish wish) {
        if (row == null) {
            var created = roles.create(wish);
            draft.forget();
            Notices.done("roles.created", wish.name());
            saved.accept(created);
            return;
        }
        var key = row.key();
        version.save(seen -> roles.edit(key, seen, wish));
        draft.forget();
        Notices.done("roles.saved", wish.name());
        saved.accept(row.key());
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
