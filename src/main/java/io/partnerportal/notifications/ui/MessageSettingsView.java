package io.partnerportal.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Masking;
import io.partnerportal.notifications.MessageCategory;
import io.partnerportal.notifications.MessageQueries;
import io.partnerportal.notifications.MessageService;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PageHeader;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;

/** Message settings (消息接收设置): which messages come by mail too. A change counts at once. */
@Route("message-settings")
@PageTitle("identity.nav.message-settings")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.MESSAGES)
class MessageSettingsView extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient MessageService messages;

    MessageSettingsView(MessageQueries queries, MessageService messages) {
        this.messages = messages;
        var table = new NativeTable();
        table.addClassName("pp-choices");
        table.getHead()
                .add(new NativeTableRow(
                        header("notifications.category"),
                        header("notifications.in-portal"),
                        header("notifications.mail")));
        queries.mailed().forEach((category, mailed) -> table.getBody().add(row(category, mailed)));
        var card = new Div(address(queries), table);
        card.addClassName("pp-card");
        getContent().addClassName("pp-page");
        getContent()
                .add(
                        new PageHeader(
                                getTranslation("identity.nav.message-settings"),
                                getTranslation("notifications.settings.purpose")),
                        card);
    }

    private Component address(MessageQueries queries) {
        return queries.ownAddress()
                .map(address -> new NoticeBar(
                        Severity.INFO, getTranslation("notifications.settings.address", Masking.email(address))))
                .orElseGet(() -> new NoticeBar(Severity.WARNING, getTranslation("notifications.settings.no-address")));
    }

    private NativeTableRow row(MessageCategory category, boolean mailed) {
        var name = new Div(getTranslation("notifications.category." + category));
        name.addClassName("pp-choice-name");
        var about = new Div(getTranslation("notifications.category." + category + ".about"));
        about.addClassName("pp-muted");
        return new NativeTableRow(
                new NativeTableCell(name, about),
                new NativeTableCell(new Span(getTranslation("notifications.always"))),
                new NativeTableCell(choice(category, mailed)));
    }

    private Component choice(MessageCategory category, boolean mailed) {
        if (category.alwaysMailed()) {
            return new Span(getTranslation("notifications.always"));
        }
        var name = getTranslation("notifications.category." + category);
        var box = new Checkbox(mailed);
        box.setAriaLabel(getTranslation("notifications.mail.of", name));
        box.addValueChangeListener(change -> {
            messages.choose(category, change.getValue());
            Notices.done(change.getValue() ? "notifications.mail.on" : "notifications.mail.off", name);
        });
        return box;
    }

    private NativeTableHeaderCell header(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
