package io.partnerportal.focus;

/** The file as a whole cannot be read any further. */
public final class FocusRefused extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    FocusRefused(Problem problem) {
        super("%s in line %d".formatted(problem.reason(), problem.line()));
        this.problem = problem;
    }

    FocusRefused(long line, Problem.Reason reason, String value) {
        this(new Problem(line, "", reason, value));
    }

    public Problem problem() {
        return problem;
    }
}
