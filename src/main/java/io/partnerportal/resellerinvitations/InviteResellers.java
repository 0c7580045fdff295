package io.partnerportal.resellerinvitations;

import io.partnerportal.accounts.FieldRules;
import io.partnerportal.kernel.InvalidField;
import java.util.List;
import java.util.Locale;

/**
 * Invites companies to become resellers.
 *
 * @param to 100 at most
 * @param language of the mails
 */
public record InviteResellers(List<Addressee> to, Locale language) {

    private static final int LONGEST_NAME = 128;

    public InviteResellers {
        to = List.copyOf(to);
    }

    /**
     * Who gets a mail.
     *
     * @param name how the mail greets; may be empty
     */
    public record Addressee(String email, String name) {

        /** @throws InvalidField the name is too long or holds control characters */
        String checkedName() {
            return FieldRules.line("name", name, LONGEST_NAME);
        }
    }
}
