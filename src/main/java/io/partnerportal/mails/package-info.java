/**
 * Mail that leaves the portal (邮件): the outbox, its texts, the way out through SMTP, and the mailbox of the embedded
 * default. Doors: {@link io.partnerportal.mails.Mails} for other modules, {@link io.partnerportal.mails.MailService} and
 * {@link io.partnerportal.mails.MailQueries} for the operator.
 */
@NullMarked
@ApplicationModule(
        displayName = "Mails",
        allowedDependencies = {"exports", "smtp", "tasks"})
package io.partnerportal.mails;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
