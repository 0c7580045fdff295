package io.partnerportal.tasks;

/**
 * What waits in the queue.
 *
 * @param work name of a {@link RequestedWork}
 * @param subject what to work on
 * @param requester database key of the user it runs as
 */
record WorkRequest(String work, String subject, long requester) {}
