package io.partnerportal.tasks;

import java.io.IOException;
import java.io.OutputStream;

/** Something that can be exported as a file. Runs as the requester, so its door sees the requester's data only. */
public interface ExportSource {

    /** How a task names it; stored, so it never changes. */
    String name();

    /**
     * Streams the whole file.
     *
     * @param filter what the requester asked for, as given to {@link ExportService#request}
     * @return number of rows written
     */
    long write(String filter, OutputStream file) throws IOException;
}
