/**
 * Forgotten passwords (忘记密码): a link by mail, good once and for half an hour. Door:
 * {@link io.partnerportal.passwordreset.PasswordResetService}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Password reset",
        allowedDependencies = {"lockout", "mails", "signin", "tasks"})
package io.partnerportal.passwordreset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
