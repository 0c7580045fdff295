package io.partnerportal.accesskeys.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.accesskeys.AccessKeyNote;
import io.partnerportal.accesskeys.AccessKeyQueries;
import io.partnerportal.accesskeys.AccessKeyRow;
import io.partnerportal.accesskeys.AccessKeyService;
import io.partnerportal.accesskeys.AccessKeyStatus;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.Columns;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.lists.ListPage;
import io.partnerportal.lists.ResultList;
import io.partnerportal.protection.Protection;
import io.partnerportal.uikit.BusyButton;
import io.partnerportal.uikit.Confirmation;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The caller's own access keys (我的凭证 > 访问密钥): two at most, each secret shown once. */
@Route("access-keys")
@PageTitle("identity.nav.access-keys")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.ACCESS_KEYS)
class AccessKeysView extends Composite<ListPage> {

    private static final long serialVersionUID = 1;

    private final transient AccessKeyQueries queries;
    private final transient AccessKeyService keys;
    private final transient Protection protection;
    private final transient CurrentCaller caller;
    private final transient Clock clock;
    private final Grid<AccessKeyRow> grid = new Grid<>();
    private final ResultList<AccessKeyRow> list;
    private final Button create = new Button(getTranslation("accesskeys.create"), Icons.PLUS.create(), _ -> create());

    AccessKeysView(
            AccessKeyQueries queries, AccessKeyService keys, Protection protection, CurrentCaller caller, Clock clock) {
        this.queries = queries;
        this.keys = keys;
        this.protection = protection;
        this.caller = caller;
        this.clock = clock;
        this.list = new ResultList<>(
                grid,
                AccessKeyRow::publicId,
                new EmptyState(Icons.EMPTY, getTranslation("accesskeys.none"), getTranslation("accesskeys.none.next")));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        columns();
        getContent()
                .actions(create)
                .above(new NoticeBar(Severity.INFO, getTranslation("accesskeys.care")))
                .list(list);
        load();
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(getTranslation("identity.nav.access-keys"), getTranslation("accesskeys.purpose"));
    }

    private void load() {
        list.show(() -> {
            var own = queries.own();
            var full = own.size() >= AccessKeyService.MOST;
            create.setEnabled(!full);
            create.setTooltipText(full ? getTranslation("accesskeys.too-many", AccessKeyService.MOST) : "");
            return own;
        });
    }

    private void create() {
        new NoteDialog(
                        getTranslation("accesskeys.create"),
                        getTranslation("accesskeys.create"),
                        new AccessKeyNote(""),
                        wish -> protection.confirm(AccessKeyService.CREATE, wish, () -> {
                            new SecretDialog(keys.create(wish), caller.get().name()).open();
                            load();
                        }))
                .open();
    }

    private void columns() {
        var columns = new Columns<>(grid);
        columns.id("key", getTranslation("accesskeys.key"), AccessKeyRow::accessKey)
                .setWidth("15rem");
        columns.text("note", getTranslation("accesskeys.note"), AccessKeyRow::note);
        columns.status("status", getTranslation("accesskeys.status"), this::severity, this::words);
        columns.instant("used", getTranslation("accesskeys.last-used"), AccessKeyRow::lastUsedAt);
        columns.instant("created", getTranslation("accesskeys.created"), AccessKeyRow::createdAt);
        columns.actions(this::actions).setKey("actions");
    }

    private boolean isLocked(AccessKeyRow row) {
        return row.lockedUntil() != null && clock.instant().isBefore(row.lockedUntil());
    }

    private Severity severity(AccessKeyRow row) {
        if (row.status() == AccessKeyStatus.DISABLED) {
            return Severity.NEUTRAL;
        }
        return isLocked(row) ? Severity.WARNING : Severity.SUCCESS;
    }

    private String words(AccessKeyRow row) {
        return row.status() == AccessKeyStatus.ENABLED && isLocked(row)
                ? getTranslation("accesskeys.locked")
                : getTranslation("accesskeys.status." + row.status());
    }

    private Component actions(AccessKeyRow row) {
        var note = action("accesskeys.edit-note", row, () -> note(row));
        var change = row.status() == AccessKeyStatus.ENABLED
                ? action("accesskeys.disable", row, () -> disable(row))
                : action("accesskeys.enable", row, () -> enable(row));
        var actions = new Div(note, change, action("accesskeys.delete", row, () -> delete(row)));
        actions.addClassName("pp-row-actions");
        return actions;
    }

    private Button action(String key, AccessKeyRow row, SerializableRunnable run) {
        var button = new BusyButton(getTranslation(key), run);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + " " + row.accessKey());
        return button;
    }

    private void note(AccessKeyRow row) {
        new NoteDialog(
                        getTranslation("accesskeys.edit-note"),
                        getTranslation("accesskeys.save-note"),
                        new AccessKeyNote(row.note()),
                        wish -> {
                            keys.note(new PublicId(row.publicId()), wish);
                            load();
                        })
                .open();
    }

    private void enable(AccessKeyRow row) {
        var id = new PublicId(row.publicId());
        protection.confirm(AccessKeyService.ENABLE, id, () -> {
            keys.enable(id);
            Notices.done("accesskeys.enabled", row.accessKey());
            load();
        });
    }

    private void disable(AccessKeyRow row) {
        confirmation("accesskeys.disable", row, "accesskeys.disable.consequence")
                .onConfirm(getTranslation("accesskeys.disable.verb"), () -> {
                    keys.disable(new PublicId(row.publicId()));
                    load();
                })
                .open();
    }

    private void delete(AccessKeyRow row) {
        confirmation("accesskeys.delete", row, "accesskeys.delete.consequence")
                .onDestroy(getTranslation("accesskeys.delete.verb"), () -> {
                    keys.delete(new PublicId(row.publicId()));
                    load();
                })
                .open();
    }

    private Confirmation confirmation(String question, AccessKeyRow row, String consequence) {
        return new Confirmation(getTranslation(question + ".question"))
                .fact(getTranslation("accesskeys.key"), row.accessKey())
                .fact(getTranslation("accesskeys.note"), row.note().isEmpty() ? "–" : row.note())
                .consequence(getTranslation(consequence));
    }
}
