package io.partnerportal.accesskeys.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.accesskeys.AccessKeyNote;
import io.partnerportal.accesskeys.AccessKeyQueries;
import io.partnerportal.accesskeys.AccessKeyService;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.protection.Protection;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.PageHeader;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The caller's own access keys (我的凭证 > 访问密钥): two at most, each secret shown once. */
@Route("access-keys")
@PageTitle("identity.nav.access-keys")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.ACCESS_KEYS)
class AccessKeysView extends Div {

    private static final long serialVersionUID = 1;

    private final transient AccessKeyQueries queries;
    private final transient AccessKeyService keys;
    private final transient Protection protection;
    private final transient CurrentCaller caller;
    private final Button create = new Button(getTranslation("accesskeys.create"), Icons.PLUS.create(), _ -> create());
    private final Div card = new Div();
    private final OwnKeys rows;

    AccessKeysView(
            AccessKeyQueries queries, AccessKeyService keys, Protection protection, CurrentCaller caller, Clock clock) {
        this.queries = queries;
        this.keys = keys;
        this.protection = protection;
        this.caller = caller;
        this.rows = new OwnKeys(keys, protection, clock, this::load);
        create.addThemeVariants(ButtonVariant.PRIMARY);
        card.addClassName("pp-card");
        addClassName("pp-page");
        add(
                new PageHeader(getTranslation("identity.nav.access-keys"), getTranslation("accesskeys.purpose"))
                        .actions(create),
                new NoticeBar(Severity.INFO, getTranslation("accesskeys.care")),
                card);
        load();
    }

    private void load() {
        var own = queries.own();
        var full = own.size() >= AccessKeyService.MOST;
        create.setEnabled(!full);
        create.setTooltipText(full ? getTranslation("accesskeys.too-many", AccessKeyService.MOST) : "");
        rows.show(own);
        card.removeAll();
        card.add(own.isEmpty() ? nothing() : rows);
    }

    private EmptyState nothing() {
        return new EmptyState(Icons.EMPTY, getTranslation("accesskeys.none"), getTranslation("accesskeys.none.next"));
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
}
