package io.partnerportal.launcher;

import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Scope;
import io.partnerportal.identity.UserKind;
import io.partnerportal.kernel.Refusal;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Runs the command a verb names, as whoever sits at the console of this machine. */
@Component
class CommandRunner {

    private final List<Command> commands;

    CommandRunner(List<Command> commands) {
        this.commands = commands;
    }

    int run(Verb verb, PrintStream out) {
        var command = commands.stream()
                .filter(known -> known.name().equals(verb.name()))
                .findFirst()
                .orElseThrow(() -> new Refusal("Unknown verb %s. Known: %s".formatted(verb.name(), usages())));
        try (var _ = ActingAs.of(console())) {
            int result = command.run(verb.arguments(), out);
            if (result == 2) {
                out.println("Usage: ./portal " + command.usage());
            }
            return result;
        }
    }

    private String usages() {
        return commands.stream().map(Command::usage).collect(Collectors.joining(", "));
    }

    static Caller console() {
        var name = "cli:" + System.getProperty("user.name");
        var everything = Arrays.stream(Navigation.values())
                .filter(node -> node.kinds().contains(AccountKind.OPERATOR))
                .map(Navigation::permission)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        return new Caller(
                0, 0, AccountKind.OPERATOR, UserKind.MEMBER, name, name, new Scope.Operator(), everything, null);
    }
}
