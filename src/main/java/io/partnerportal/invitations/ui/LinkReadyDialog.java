package io.partnerportal.invitations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.partnerportal.charts.QrImage;
import io.partnerportal.invitations.InvitationChannel;
import io.partnerportal.invitations.InvitationLink;
import io.partnerportal.uikit.CopyableId;
import io.partnerportal.uikit.Download;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Icons;
import java.nio.charset.StandardCharsets;

/** Hands a link over: to copy, and as a code to scan or to print. */
final class LinkReadyDialog extends Dialog {

    private static final long serialVersionUID = 1;

    LinkReadyDialog(InvitationLink link) {
        setHeaderTitle(getTranslation("invitations.link.ready"));
        setWidth("34rem");
        setMaxWidth("calc(100vw - 2rem)");
        setCloseOnOutsideClick(false);
        var body = new Div(new Facts().add(getTranslation("invitations.link.address"), new CopyableId(link.address())));
        if (link.channel() == InvitationChannel.QR) {
            body.add(code(link));
        }
        var note = new Paragraph(
                getTranslation("invitations.link.note", Formats.current().minute(link.expiresAt())));
        note.addClassName("pp-muted");
        body.add(note);
        body.addClassName("pp-confirmation");
        add(body);
        var done = new Button(getTranslation("invitations.link.close"), _ -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }

    private Div code(InvitationLink link) {
        var svg = QrImage.svg(link.address());
        var image = new Div();
        // not as a component: that would write names of attributes in small letters, and it would not scale
        image.getElement().setProperty("innerHTML", svg);
        image.addClassName("pp-qr");
        image.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", getTranslation("invitations.link.qr"))
                .setAttribute("data-link", link.address());
        var file = new Download();
        var download = new Button(
                getTranslation("invitations.link.download"),
                Icons.DOWNLOAD.create(),
                _ -> file.start(
                        "invitation-" + link.id().value() + ".svg",
                        "image/svg+xml",
                        out -> out.write(svg.getBytes(StandardCharsets.UTF_8))));
        download.addClassName("pp-quiet");
        var both = new Div(image, download, file);
        both.addClassName("pp-qr-card");
        return both;
    }
}
