package kamiroda.shared.kernel;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;

import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Hands a handler that asks for an {@link Actor} the one its message names. */
public class ActorParameterResolverFactory implements ParameterResolverFactory, ParameterResolver<Actor> {
    @Override
    public @Nullable ParameterResolver<Actor> createInstance(Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Actor.class ? this : null;
    }

    @Override
    public Actor resolveParameterValue(Message<?> message) {
        return Actor.of(message.getMetaData());
    }

    @Override
    public boolean matches(Message<?> message) {
        return true;
    }
}
