package kamiroda.command.store;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.ExceptionUtils;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Handles a command again, from the beginning and in a new unit of work, when somebody else was faster: the second look sees what
 * they stored. Only a command of which nothing was stored is handled again.
 */
public class RetryingCommandBus extends SimpleCommandBus {
    /** Meta data of a command that has not been handled before: its handler may state what will nearly always hold, without a look. */
    public static final String UNTRIED = "untried";

    private final Duration patience;

    /** Goes on retrying for {@code patience}; {@code transactions} are what each unit of work runs in. */
    public RetryingCommandBus(TransactionManager transactions, Duration patience) {
        super(SimpleCommandBus.builder().transactionManager(transactions));
        this.patience = patience;
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        Patience left = new Patience(patience);
        CommandResultMessage<? extends R> result = handleOnce(command.andMetaData(Map.of(UNTRIED, true)), handler);
        while (isConflict(result) && left.toTryAgain()) {
            result = handleOnce(command, handler);
        }
        callback.onResult(command, result);
    }

    private <C, R> CommandResultMessage<? extends R> handleOnce(
            CommandMessage<C> command, MessageHandler<? super CommandMessage<?>> handler) {
        AtomicReference<CommandResultMessage<? extends R>> answer = new AtomicReference<>();
        super.<C, R>handle(command, handler, (_, result) -> answer.set(result));
        return answer.get();
    }

    private static boolean isConflict(CommandResultMessage<?> result) {
        return result.isExceptional()
                && ExceptionUtils.findException(result.exceptionResult(), RetryingCommandBus::isConflict).isPresent();
    }

    private static boolean isConflict(Throwable e) {
        return e instanceof ConcurrencyException
                || e instanceof AggregateStreamCreationException
                || e instanceof LockAcquisitionFailedException; // two commands of this process that wanted the same aggregates, crosswise
    }
}
