package io.partnerportal.launcher;

import java.io.PrintStream;
import java.util.List;

/**
 * A verb of the script {@code portal} that works on the database and ends. A bean of this kind is found by its
 * name and run as {@code cli:<user>} with every permission of the operator, while a portal may be running.
 */
public interface Command {

    /** The verb. */
    String name();

    /** The verb and what may stand behind it, on one line. */
    String usage();

    /**
     * @param arguments what stood behind the verb
     * @param out the console
     * @return what the process ends with; 0 when all went well, 2 for arguments that make no sense
     */
    int run(List<String> arguments, PrintStream out);
}
