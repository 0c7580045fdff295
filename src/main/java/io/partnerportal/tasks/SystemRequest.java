package io.partnerportal.tasks;

/**
 * What waits in the queue for the system to do.
 *
 * @param work name of a {@link SystemWork}
 * @param subject what to work on
 */
record SystemRequest(String work, String subject) {}
