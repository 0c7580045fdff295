package io.partnerportal.mails;

import io.partnerportal.kernel.Auditable;
import io.partnerportal.kernel.Masking;
import java.util.Map;

/** The operator sent a mail by hand. */
public record MailHandled(Kind kind, String mail, String template, String recipient) implements Auditable {

    /** What the operator did. */
    public enum Kind {
        SENT_AGAIN,
        TESTED
    }

    @Override
    public String action() {
        return switch (kind) {
            case SENT_AGAIN -> "mails.audit.sent-again";
            case TESTED -> "mails.audit.tested";
        };
    }

    @Override
    public String object() {
        return mail;
    }

    @Override
    public Map<String, String> after() {
        return Map.of("template", template, "recipient", Masking.email(recipient));
    }
}
