package io.partnerportal.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** The database server of a portal that was killed: it lives on and holds the data until it is ended. */
final class LeftoverServer {

    private LeftoverServer() {}

    /** Ends what still serves these data; only to be called by whoever holds the directory's lock. */
    static void end(Path data) throws IOException {
        var argument = MariaDbServer.dataArgument(data);
        ProcessHandle.allProcesses()
                .filter(process -> serves(process, argument))
                .map(ServerProcess::of)
                .forEach(ServerProcess::stop);
    }

    private static boolean serves(ProcessHandle process, String argument) {
        var info = process.info();
        return info.command().filter(command -> command.endsWith("/mariadbd")).isPresent()
                && info.arguments()
                        .filter(all -> Arrays.asList(all).contains(argument))
                        .isPresent();
    }
}
