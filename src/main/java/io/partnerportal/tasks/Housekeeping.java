package io.partnerportal.tasks;

/** Work nobody asks for: runs every few minutes on one node, as the system itself. */
public interface Housekeeping {

    void tidy();
}
