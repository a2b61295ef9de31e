package kamiroda.standalone;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves tests out, and says so, on a machine without the program that they need; in CI it must be there. */
public abstract class NeededProgram implements ExecutionCondition {
    private final Path program;
    private final String packages;

    /** @param packages what Debian's apt-get is to install */
    protected NeededProgram(String program, String packages) {
        this.program = Path.of(program);
        this.packages = packages;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        return decide(Files.isExecutable(program), "true".equals(System.getenv("CI")));
    }

    ConditionEvaluationResult decide(boolean isThere, boolean isCi) {
        if (isThere) {
            return ConditionEvaluationResult.enabled(program + " is there");
        }
        String missing = "Tests need " + program + ", and were left out: apt-get install " + packages;
        if (isCi) {
            throw new IllegalStateException(missing);
        }
        System.err.println(missing);
        return ConditionEvaluationResult.disabled(missing);
    }
}
