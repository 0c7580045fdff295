package io.partnerportal.resellerinvitations;

import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.mails.MailPreviews;
import io.partnerportal.mails.MailSecret;
import io.partnerportal.mails.Mails;
import io.partnerportal.mails.NewMail;
import io.partnerportal.mails.Recipient;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mail of an invitation: who invites, what it means, until when. */
@Component
class ResellerInvitationMail {

    private static final DateTimeFormatter END =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm '(UTC'xxx')'", Locale.ROOT);

    /**
     * What it says.
     *
     * @param name how it greets; may be empty
     * @param distributor under whom one would sell
     * @param inviter who of the distributor invites
     */
    record Letter(String address, String name, Locale language, String distributor, String inviter, Instant end) {}

    private final Mails mails;
    private final MailPreviews previews;
    private final BusinessCalendar calendar;
    private final String chineseVendor;
    private final String englishVendor;

    ResellerInvitationMail(
            Mails mails,
            MailPreviews previews,
            BusinessCalendar calendar,
            @Value("${portal.vendor.name-chinese}") String chineseVendor,
            @Value("${portal.vendor.name-english}") String englishVendor) {
        this.mails = mails;
        this.previews = previews;
        this.calendar = calendar;
        this.chineseVendor = chineseVendor;
        this.englishVendor = englishVendor;
    }

    /** Queues it; the link is made when it leaves. */
    PublicId send(Letter letter, PublicId invitation, int generation) {
        return mails.send(mail(letter)
                .with(ResellerLinkSource.secret(invitation, generation))
                .validUntil(letter.end()));
    }

    /** As it would leave, with a link that leads nowhere. */
    MailPreviews.Preview preview(Letter letter) {
        return previews.of(mail(letter).with(new MailSecret.Link("become-reseller/…", "become-reseller/…/report")));
    }

    private NewMail mail(Letter letter) {
        var name = letter.name().isEmpty() ? null : letter.name();
        var vendor = letter.language().getLanguage().equals("en") ? englishVendor : chineseVendor;
        return NewMail.of(
                "resellerinvitations.mail",
                new Recipient(letter.address(), name, letter.language()),
                letter.distributor(),
                letter.inviter(),
                vendor,
                END.format(letter.end().atZone(calendar.zone())));
    }
}
