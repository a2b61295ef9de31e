package kamiroda.command.wiring;

import static kamiroda.shared.kernel.Refusal.ARTWORK_NOT_FOUND;
import static kamiroda.shared.kernel.Refusal.COMMENT_NOT_FOUND;
import static kamiroda.shared.kernel.Refusal.TAG_NOT_FOUND;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;

/** Says in the domain's words that what a command is about does not exist. */
class MissingAggregates implements MessageHandlerInterceptor<CommandMessage<?>> {
    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (AggregateNotFoundException e) {
            throw switch (kind(String.valueOf(e.getAggregateIdentifier()))) {
                case "artwork" -> ARTWORK_NOT_FOUND.because();
                case "comment" -> COMMENT_NOT_FOUND.because();
                case "tag" -> TAG_NOT_FOUND.because();
                default -> e;
            };
        }
    }

    private static String kind(String aggregateIdentifier) {
        return aggregateIdentifier.substring(0, Math.max(0, aggregateIdentifier.indexOf(':')));
    }
}
