package kamiroda.command.number;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

import kamiroda.shared.number.NumberEvent.NumbersReserved;
import kamiroda.shared.number.NumberSeries;

@Configuration(proxyBeanMethods = false)
class NumberConfiguration {
    /** A reservation commits on a thread of its own: it must last even when the command that caused it is refused. */
    @Bean
    Numbers numbers(@Lazy CommandGateway commands) {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        return new Numbers(series -> CompletableFuture.supplyAsync(() -> reserve(commands, series), threads).join());
    }

    private static NumbersReserved reserve(CommandGateway commands, NumberSeries series) {
        return commands.sendAndWait(new ReserveNumbers(series));
    }
}
