package io.partnerportal.launcher;

import io.partnerportal.identity.CurrentCaller;
import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says as whom a command runs and what it was given. */
@Component
class WhoAmICommand implements Command {

    private final CurrentCaller caller;

    WhoAmICommand(CurrentCaller caller) {
        this.caller = caller;
    }

    @Override
    public String name() {
        return "whoami";
    }

    @Override
    public String usage() {
        return "whoami [--loud]";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        out.println(caller.get().name() + " " + caller.scope() + " " + arguments);
        return arguments.isEmpty() ? 2 : 3;
    }
}
