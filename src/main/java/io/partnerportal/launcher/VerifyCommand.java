package io.partnerportal.launcher;

import io.partnerportal.kernel.Proof;
import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ./portal verify}: proves every stored figure again that a module makes a claim about. */
@Component
class VerifyCommand implements Command {

    private final List<Proof> proofs;

    VerifyCommand(List<Proof> proofs) {
        this.proofs = proofs;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String usage() {
        return "verify";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        long broken = proofs.stream().filter(proof -> isBroken(proof, out)).count();
        out.printf("%d claims proved, %d broken%n", proofs.size() - broken, broken);
        return broken == 0 ? 0 : 1;
    }

    private static boolean isBroken(Proof proof, PrintStream out) {
        var violations = proof.violations();
        out.printf("%-7s %s%n", violations.isEmpty() ? "ok" : "BROKEN", proof.claim());
        violations.forEach(violation -> out.println("        " + violation));
        return !violations.isEmpty();
    }
}
