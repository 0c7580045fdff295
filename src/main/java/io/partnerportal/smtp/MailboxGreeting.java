package io.partnerportal.smtp;

import io.partnerportal.launcher.Greeting;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says on the console where mails are to be read. */
@Component
class MailboxGreeting implements Greeting {

    private final Mailbox mailbox;
    private final String address;

    MailboxGreeting(Mailbox mailbox, @Value("${portal.public-url}") String address) {
        this.mailbox = mailbox;
        this.address = address;
    }

    @Override
    public List<String> lines() {
        return mailbox.isOpen() ? List.of("Mails           " + address + "/mailbox") : List.of();
    }
}
