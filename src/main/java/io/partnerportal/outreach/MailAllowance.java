package io.partnerportal.outreach;

import io.partnerportal.kernel.BusinessCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that nobody's mailbox is filled, however many partners write to it (decision 29). */
@Component
public class MailAllowance {

    private final JdbcClient jdbc;
    private final AddressHash hash;
    private final BlockedAddresses blocked;
    private final BusinessCalendar calendar;
    private final OutreachSettings settings;

    MailAllowance(
            JdbcClient jdbc,
            AddressHash hash,
            BlockedAddresses blocked,
            BusinessCalendar calendar,
            OutreachSettings settings) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.blocked = blocked;
        this.calendar = calendar;
        this.settings = settings;
    }

    /** Takes one of the address's mails of today, with the mail's transaction; false when none is left. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(String address, Purpose purpose) {
        var of = hash.of(address);
        var today = calendar.today();
        jdbc.sql("""
                insert into address_day (address_hash, day, purpose, mails) values (:of, :day, :purpose, 0)
                on duplicate key update mails = mails
                """)
                .param("of", of)
                .param("day", today)
                .param("purpose", purpose.name())
                .update();
        return jdbc.sql("""
                update address_day set mails = mails + 1
                 where address_hash = :of and day = :day and purpose = :purpose and mails < :most
                """)
                        .param("of", of)
                        .param("day", today)
                        .param("purpose", purpose.name())
                        .param("most", most(purpose))
                        .update()
                == 1;
    }

    /**
     * Takes one of the address's invitations of today, with the mail's transaction.
     *
     * @throws AddressBlocked it was reported, and the operator has not lifted that
     * @throws TooManyMails none is left
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeInvitation(String address) {
        requireNotBlocked(address);
        if (!take(address, Purpose.INVITATION)) {
            throw new TooManyMails();
        }
    }

    /** @throws AddressBlocked it was reported, and the operator has not lifted that */
    public void requireNotBlocked(String address) {
        if (blocked.isBlocked(address)) {
            throw new AddressBlocked();
        }
    }

    private int most(Purpose purpose) {
        return switch (purpose) {
            case INVITATION -> settings.mails();
            case CODE -> settings.codes();
        };
    }
}
