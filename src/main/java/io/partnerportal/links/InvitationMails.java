package io.partnerportal.links;

import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.mails.MailPreviews;
import io.partnerportal.mails.Mails;
import io.partnerportal.mails.NewMail;
import io.partnerportal.mails.Recipient;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mails that bring invitations: who invites, what it means, until when. */
@Component
public class InvitationMails {

    private static final DateTimeFormatter END =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm '(UTC'xxx')'", Locale.ROOT);

    /**
     * What it says.
     *
     * @param words beginning of its message keys
     * @param name how it greets; absent for nobody in particular
     * @param sender what the organisation that invites is called
     * @param inviter who of it invites
     */
    public record Letter(
            LinkKind kind,
            String words,
            Locale language,
            String address,
            @Nullable String name,
            String sender,
            String inviter,
            Instant end) {}

    private final Mails mails;
    private final MailPreviews previews;
    private final BusinessCalendar calendar;
    private final String chineseVendor;
    private final String englishVendor;

    InvitationMails(
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
    public PublicId send(Letter letter, PublicId invitation, int generation) {
        return mails.send(mail(letter)
                .with(LinkSource.secret(letter.kind(), invitation, generation))
                .validUntil(letter.end()));
    }

    /** As it would leave, with a link that leads nowhere. */
    public MailPreviews.Preview preview(Letter letter) {
        return previews.of(mail(letter).with(Links.inPreview(letter.kind())));
    }

    private NewMail mail(Letter letter) {
        var vendor = letter.language().getLanguage().equals("en") ? englishVendor : chineseVendor;
        return NewMail.of(
                letter.words(),
                new Recipient(letter.address(), letter.name(), letter.language()),
                letter.sender(),
                letter.inviter(),
                vendor,
                END.format(letter.end().atZone(calendar.zone())));
    }
}
