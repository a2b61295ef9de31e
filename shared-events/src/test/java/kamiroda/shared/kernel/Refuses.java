package kamiroda.shared.kernel;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;

/** Then: it is refused, and this is the sentence. */
public final class Refuses {
    private Refuses() {}

    public static ThrowableAssertAlternative<Refused> refused(Refusal refusal, ThrowingCallable attempt) {
        return assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt)
                .matches(refused -> refused.refusal() == refusal, "is " + refusal);
    }
}
