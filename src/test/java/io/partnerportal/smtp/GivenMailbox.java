package io.partnerportal.smtp;

import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the mailbox of the embedded default where a test needs one; the portal of the tests has none. */
@Component
public class GivenMailbox implements AutoCloseable {

    private final Mailbox mailbox;

    GivenMailbox(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    public GivenMailbox open() {
        mailbox.open();
        return this;
    }

    /** What came for one address. */
    public List<CaughtMail> to(String address) {
        return mailbox.newest().stream()
                .filter(mail -> mail.to().equals(address))
                .toList();
    }

    @Override
    public void close() {
        mailbox.close();
    }
}
