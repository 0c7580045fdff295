package io.partnerportal.smtp.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.partnerportal.identity.Open;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.smtp.CaughtMail;
import io.partnerportal.smtp.Mailbox;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.TranslatedTitle;
import java.util.List;
import java.util.Optional;

/** The mailbox (本地邮箱) of the embedded default: every mail the portal sent, readable by whoever sits at this machine. */
@Route(value = "mailbox/:number?", autoLayout = false)
@PageTitle("smtp.mailbox.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
@Open("there is a mailbox on the embedded default only, for whoever sits at the machine")
class MailboxView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;
    private static final int POLL_MILLIS = 3000;

    private final transient Mailbox mailbox;
    private final UnorderedList list = new UnorderedList();
    private final Div shown = new Div();
    private long newest = -1;
    private long open;

    MailboxView(Mailbox mailbox) {
        this.mailbox = mailbox;
        list.addClassName("pp-mailbox-list");
        shown.addClassName("pp-mailbox-mail");
        addClassName("pp-mailbox");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!mailbox.isOpen()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (getComponentCount() == 0) {
            var parts = new Div(list, shown);
            parts.addClassName("pp-mailbox-parts");
            add(header(), parts);
        }
        show(event.getRouteParameters().get("number"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.setPollInterval(POLL_MILLIS);
        var looking = ui.addPollListener(_ -> listIfNew());
        addDetachListener(left -> {
            left.unregisterListener();
            looking.remove();
            ui.setPollInterval(-1);
        });
    }

    private Header header() {
        return new Header(
                new H1(getTranslation("smtp.mailbox.title")),
                new Paragraph(getTranslation("smtp.mailbox.purpose", Mailbox.MOST)));
    }

    private void show(Optional<String> number) {
        var mail = number.flatMap(MailboxView::number).flatMap(mailbox::find);
        open = mail.map(CaughtMail::number).orElse(0L);
        shown.removeAll();
        shown.add(mail.<Component>map(MailPane::new)
                .orElseGet(() -> nothing(number.isPresent() ? "smtp.mailbox.gone" : "smtp.mailbox.choose")));
        list(mailbox.newest());
    }

    private void listIfNew() {
        var mails = mailbox.newest();
        if (!mails.isEmpty() && mails.getFirst().number() != newest) {
            list(mails);
        }
    }

    private void list(List<CaughtMail> mails) {
        newest = mails.isEmpty() ? 0 : mails.getFirst().number();
        list.removeAll();
        mails.forEach(mail -> list.add(new ListItem(link(mail))));
    }

    private Anchor link(CaughtMail mail) {
        var subject = new Span(mail.subject());
        subject.addClassName("pp-mailbox-subject");
        var link = new Anchor(
                "mailbox/" + mail.number(),
                subject,
                new Span(mail.to()),
                new Span(Formats.current().second(mail.receivedAt())));
        if (mail.number() == open) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Component nothing(String why) {
        return new EmptyState(Icons.EMPTY, getTranslation(why), getTranslation("smtp.mailbox.choose.next"));
    }

    private static Optional<Long> number(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
