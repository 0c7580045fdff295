package io.partnerportal.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.notifications.MessageFilter;
import io.partnerportal.notifications.MessageQueries;
import io.partnerportal.notifications.MessageRow;
import io.partnerportal.notifications.MessagesSeen;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.PortalLinks;

/** The bell in the top bar: how many messages are unread, and behind it the newest few. */
@SpringComponent
@UIScope
class MessageBell extends Div {

    private static final long serialVersionUID = 1;
    private static final int NEWEST = 5;

    private final transient MessageQueries messages;
    private final NativeButton button = new NativeButton();
    private final Span badge = new Span();
    private final Div panel = new Div();
    private final Popover popover = new Popover(panel);

    MessageBell(MessageQueries messages, CurrentCaller caller) {
        this.messages = messages;
        badge.addClassName("pp-bell-badge");
        badge.getElement().setAttribute("aria-hidden", "true");
        button.add(Icons.BELL.create(), badge);
        button.addClassName("pp-bell-button");
        panel.addClassName("pp-bell-panel");
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM);
        popover.addThemeName("pp-bell");
        popover.setAriaLabel(getTranslation("shell.messages"));
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                showNewest();
            }
        });
        addClassName("pp-bell");
        setVisible(caller.may(Permission.MESSAGES));
        add(button, popover);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var listening = MessagesSeen.listen(event.getUI(), this::count);
        addDetachListener(left -> {
            left.unregisterListener();
            listening.remove();
        });
    }

    /** Counts the unread anew. */
    void count() {
        if (!isVisible()) {
            return;
        }
        int unread = messages.unread();
        var figure = unread >= MessageQueries.MOST ? "99+" : Integer.toString(unread);
        badge.setText(figure);
        badge.setVisible(unread > 0);
        button.getElement()
                .setAttribute(
                        "aria-label",
                        unread == 0
                                ? getTranslation("shell.messages")
                                : getTranslation("shell.messages.unread", figure));
    }

    private void showNewest() {
        var newest = messages.page(MessageFilter.ALL, MessageRow.Key.NEWEST, NEWEST);
        panel.removeAll();
        panel.add(new H2(getTranslation("shell.messages")));
        if (newest.isEmpty()) {
            panel.add(new Paragraph(getTranslation("shell.messages.none")));
        } else {
            var list = new UnorderedList();
            newest.forEach(row -> list.add(new ListItem(link(row))));
            panel.add(list);
        }
        panel.add(foot());
    }

    private Anchor link(MessageRow row) {
        var title = new Span(getTranslation(row.titleKey(), row.values()));
        title.addClassName("pp-bell-title");
        var time = new Span(Formats.current().minute(row.createdAt()));
        time.addClassName("pp-muted");
        var link = new Anchor(PortalLinks.messages() + "/" + row.publicId(), title, time);
        if (!row.isRead()) {
            link.addClassName("pp-unread");
            var unread = new Span(getTranslation("shell.messages.is-unread"));
            unread.addClassName("pp-visually-hidden");
            link.addComponentAsFirst(unread);
        }
        return closing(link);
    }

    private Component foot() {
        var foot = new Div(
                closing(new Anchor(PortalLinks.messages(), getTranslation("shell.messages.all"))),
                closing(new Anchor(PortalLinks.messageSettings(), getTranslation("shell.messages.settings"))));
        foot.addClassName("pp-bell-foot");
        return foot;
    }

    /** The page changes below an open panel; it has done its work then. */
    private Anchor closing(Anchor link) {
        link.getElement().addEventListener("click", _ -> popover.close());
        return link;
    }
}
