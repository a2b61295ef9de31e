package kamiroda.standalone.browser;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves tests out, and says so, on a machine without the browser that they need; in CI it must be there. */
final class Chromium implements ExecutionCondition {
    /** Where Debian puts it, and src/test/browser/lib/chromium.mjs looks for it. */
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final String MISSING = "The journeys need Chromium at " + PROGRAM
        + ", and were left out: apt-get install chromium fonts-noto-cjk";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        return decide(Files.isExecutable(PROGRAM), "true".equals(System.getenv("CI")));
    }

    static ConditionEvaluationResult decide(boolean isThere, boolean isCi) {
        if (isThere) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        if (isCi) {
            throw new IllegalStateException(MISSING);
        }
        System.err.println(MISSING);
        return ConditionEvaluationResult.disabled(MISSING);
    }
}
