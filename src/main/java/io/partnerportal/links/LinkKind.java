package io.partnerportal.links;

import io.partnerportal.identity.Navigation;
import io.partnerportal.notifications.MessageCategory;

/**
 * What links of one kind invite to, and where such invitations are kept. Their tables have the columns in common that
 * {@link InvitationRows} changes.
 *
 * @param purpose part of every token, and how mails name where their link comes from; stored, so it never changes
 * @param page first part of a link's address
 * @param openColumn what says whom it is open for, and is empty once nobody can accept it any more
 * @param acceptedColumn account that accepted
 * @param audit beginning of the message keys of what happens to one
 * @param notices beginning of the message keys of what its inviter is told
 * @param records where its inviter reads what became of it
 */
public record LinkKind(
        String purpose,
        String page,
        String table,
        String openColumn,
        String acceptedColumn,
        String audit,
        String notices,
        MessageCategory category,
        Navigation records) {}
