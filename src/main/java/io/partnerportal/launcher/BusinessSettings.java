package io.partnerportal.launcher;

import static io.partnerportal.launcher.SettingKind.DIRECTORY;
import static io.partnerportal.launcher.SettingKind.DURATION;
import static io.partnerportal.launcher.SettingKind.FILE;
import static io.partnerportal.launcher.SettingKind.NUMBER;
import static io.partnerportal.launcher.SettingKind.TEXT;

import java.util.List;

/** What a portal's owner may set about business rules; part of {@link Settings}. */
final class BusinessSettings {

    static final List<Setting> ALL = List.of(
            Setting.of(
                    "consumption.summary-months",
                    NUMBER,
                    "36",
                    "Months a partner can look back in the consumption summary."),
            Setting.of(
                    "consumption.detail-months",
                    NUMBER,
                    "18",
                    "Months a partner can look back in the consumption detail."),
            Setting.of(
                    "consumption.turn",
                    DURATION,
                    "60s",
                    "An import that gives no sign of life this long is taken over by another node."),
            Setting.of(
                    "consumption.keep-superseded",
                    DURATION,
                    "35d",
                    "The lines of an import that another replaced are kept this long."),
            Setting.of("consumption.max-file-bytes", NUMBER, "4294967296", "Largest bill accepted, unpacked."),
            Setting.of("sign-in.idle", DURATION, "15m", "A browser left alone this long is signed out."),
            Setting.of("sign-in.warning", DURATION, "2m", "The reader is warned this long before."),
            Setting.of("sign-in.absolute", DURATION, "12h", "Nobody stays signed in longer."),
            Setting.of(
                    "sign-in.window",
                    DURATION,
                    "15m",
                    "Failed sign-ins are counted over this time; a lock lasts as long."),
            Setting.of("sign-in.user-failures", NUMBER, "5", "So many failures lock the user."),
            Setting.of(
                    "sign-in.network-failures",
                    NUMBER,
                    "100",
                    "So many failures from one /24 or /64 are answered with 429."),
            Setting.of(
                    "operations.seal-file",
                    FILE,
                    "${portal.home}/operation-log.seal",
                    "The newest seal of the operation log, which `./portal verify` compares it with; shared by all nodes."),
            Setting.of(
                    "operations.keep-days",
                    NUMBER,
                    "1095",
                    "Days an operation record is kept at least, 180 or more; whole months go."),
            Setting.of(
                    "outreach.attempts",
                    NUMBER,
                    "200",
                    "Pre-registrations, and invitations of resellers, a partner may try on one day, refused ones included."),
            Setting.of(
                    "outreach.contact-days",
                    NUMBER,
                    "180",
                    "Days contact data are kept of people who were pre-registered or invited and did not become customers or resellers; 30 or more."),
            Setting.of(
                    "prospects.review-days",
                    NUMBER,
                    "15",
                    "Days a pre-registration waits for the operator before it ends without a decision."),
            Setting.of("outreach.mails", NUMBER, "5", "Invitations an address gets on one day, whoever sends them."),
            Setting.of("outreach.codes", NUMBER, "5", "Registration codes an address gets on one day."),
            Setting.of(
                    "outreach.guesses",
                    NUMBER,
                    "100",
                    "So many wrong links from one /24 or /64 in 15 minutes, and it is answered no more for a while."),
            Setting.of("resellerinvitations.days", NUMBER, "7", "Days an invitation to become a reseller is good for."),
            Setting.of(
                    "alerts.drop-percent",
                    NUMBER,
                    "50",
                    "A customer's consumption of 30 days that dropped by at least so much raises an alert."),
            Setting.of("alerts.floor", NUMBER, "100", "No alert below this mean of 30 days, in whatever currency."),
            Setting.of("alerts.windows", NUMBER, "3", "Windows of 30 days before that make the mean."),
            Setting.of(
                    "unlinking.requests",
                    NUMBER,
                    "1",
                    "Requests to unlink or switch about one association within the months below."),
            Setting.of("unlinking.months", NUMBER, "3", "Months over which those requests are counted."),
            Setting.of(
                    "unlinking.expires-days",
                    NUMBER,
                    "15",
                    "Days a request to unlink or switch waits for the other side."),
            Setting.of(
                    "unlinking.unilateral",
                    TEXT,
                    "",
                    "Partner identities whose unlinking needs nobody's consent, with commas between: SOLUTION_PROVIDER, DISTRIBUTOR, RESELLER."),
            Setting.of(
                    "authorisations.expires-days",
                    NUMBER,
                    "15",
                    "Days a request for an authorisation waits for the customer."),
            Setting.of("roles.most", NUMBER, "10", "Custom roles a partner can make."),
            Setting.of(
                    "agreements",
                    DIRECTORY,
                    "${portal.home}/agreements",
                    "Texts people agree to, where they are not the default ones: `notice-resale_zh.md`, `notice-resale_en.md` and so on, each beginning with a line `version: …`; the same on all nodes."),
            Setting.of(
                    "invitations.days",
                    NUMBER,
                    "15",
                    "Days an invitation is good for, and never longer than its pre-registration."),
            Setting.of(
                    "vendor.name-chinese",
                    TEXT,
                    "云服务商",
                    "What these texts and invitations call the vendor in Chinese."),
            Setting.of("vendor.name-english", TEXT, "the cloud vendor", "And in English."),
            Setting.of(
                    "freezing.retention-days",
                    NUMBER,
                    "15",
                    "Days on which frozen resources of a customer can still be unfrozen."),
            Setting.of(
                    "freezing.frozen-partner-unfreezes",
                    TEXT,
                    "accounts",
                    "What a partner who is frozen itself may unfreeze: accounts, or none."),
            Setting.of("sites.home", TEXT, "cn", "Key of the site this portal serves; new accounts belong to it."),
            Setting.of("sites.known.*.chinese", TEXT, "", "Chinese name of the vendor's site with that key."),
            Setting.of("sites.known.*.english", TEXT, "", "Its English name."),
            Setting.of("sites.known.*.address", TEXT, "", "Its address, suggested to accounts that belong there."));

    private BusinessSettings() {}
}
