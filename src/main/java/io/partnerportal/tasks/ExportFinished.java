package io.partnerportal.tasks;

/**
 * An export in the background came to its end.
 *
 * @param requester database key of the user who asked for it
 * @param ready whether there is a file to fetch
 */
public record ExportFinished(long requester, String fileName, boolean ready) {}
