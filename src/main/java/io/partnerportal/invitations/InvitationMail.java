package io.partnerportal.invitations;

import io.partnerportal.associations.AssociationType;
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
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mail of an invitation: who invites, what it means, until when. */
@Component
class InvitationMail {

    private static final DateTimeFormatter END =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm '(UTC'xxx')'", Locale.ROOT);

    /**
     * What it says.
     *
     * @param name how it greets; absent for nobody in particular
     * @param partner whose customer one becomes
     * @param inviter who of the partner invites
     */
    record Letter(
            AssociationType type,
            Locale language,
            String address,
            @Nullable String name,
            String partner,
            String inviter,
            Instant end) {}

    private final Mails mails;
    private final MailPreviews previews;
    private final BusinessCalendar calendar;
    private final String chineseVendor;
    private final String englishVendor;

    InvitationMail(
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
                .with(InvitationLinkSource.secret(invitation, generation))
                .validUntil(letter.end()));
    }

    /** As it would leave, with a link that leads nowhere. */
    MailPreviews.Preview preview(Letter letter) {
        return previews.of(mail(letter).with(new MailSecret.Link("join/…", "join/…/report")));
    }

    private NewMail mail(Letter letter) {
        var template =
                letter.type() == AssociationType.RESALE ? "invitations.mail.resale" : "invitations.mail.referral";
        var recipient = new Recipient(letter.address(), letter.name(), letter.language());
        var vendor = letter.language().getLanguage().equals("en") ? englishVendor : chineseVendor;
        return NewMail.of(
                template,
                recipient,
                letter.partner(),
                letter.inviter(),
                vendor,
                END.format(letter.end().atZone(calendar.zone())));
    }
}
