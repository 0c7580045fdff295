package io.partnerportal.acceptance;

import io.partnerportal.accounts.FieldRules;
import io.partnerportal.invitations.OpenInvitations.Open;
import io.partnerportal.kernel.Rows;
import io.partnerportal.outreach.AddressRules;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom an invitation is for, as far as it says so: who was pre-registered under an address or number. */
@Component
class InvitedPerson {

    /**
     * What an account of theirs has.
     *
     * @param email absent where any will do
     * @param mobile absent where any will do
     */
    record Reach(@Nullable String email, @Nullable String mobile) {

        boolean isAnybody() {
            return email == null && mobile == null;
        }

        boolean isMailedTo(@Nullable String address) {
            return email != null
                    && address != null
                    && AddressRules.plainEmail(email).equals(AddressRules.plainEmail(address));
        }

        boolean isCalledAt(@Nullable String number) {
            return mobile != null
                    && number != null
                    && FieldRules.plainMobile(mobile).equals(FieldRules.plainMobile(number));
        }
    }

    private final JdbcClient jdbc;

    InvitedPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Reach behind(Open invitation) {
        var registered = invitation.prospect() == null
                ? Optional.<Reach>empty()
                : jdbc.sql("select email, mobile from prospect where id = :prospect")
                        .param("prospect", invitation.prospect())
                        .query(Reach.class)
                        .optional();
        return invitation.recipient() == null
                ? registered.orElse(new Reach(null, null))
                : new Reach(
                        invitation.recipient(), registered.map(Reach::mobile).orElse(null));
    }

    /** Whether the account was meant: by its address, or by its owner's address or number. */
    boolean isMeant(Reach invited, long account) {
        return invited.isAnybody()
                || Rows.list(jdbc.sql("""
                        select email, null as mobile from account where id = :account
                        union all
                        select email, mobile from portal_user where account_id = :account and kind = 'OWNER'
                        """).param("account", account).query(Reach.class)).stream()
                        .anyMatch(one -> invited.isMailedTo(one.email()) || invited.isCalledAt(one.mobile()));
    }
}
