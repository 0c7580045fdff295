/**
 * Messages to people of the portal (消息通知): the message centre, and copies by mail as each wants them.
 * Doors: {@link io.partnerportal.notifications.Notifier} for other modules,
 * {@link io.partnerportal.notifications.MessageService} and {@link io.partnerportal.notifications.MessageQueries} for the
 * reader.
 */
@NullMarked
@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {"mails", "tasks"})
package io.partnerportal.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
