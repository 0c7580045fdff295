/**
 * The way out for mail (邮件出口): an SMTP server of the owner's, or the mailbox of the embedded default. Knows no outbox
 * and no words.
 */
@NullMarked
@ApplicationModule(
        displayName = "SMTP",
        allowedDependencies = {"launcher"})
package io.partnerportal.smtp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
