package kamiroda.command.wiring;

import static kamiroda.shared.kernel.Refusal.ARTWORK_NOT_FOUND;
import static kamiroda.shared.kernel.Refusal.COMMENT_NOT_FOUND;
import static kamiroda.shared.kernel.Refusal.TAG_NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import kamiroda.shared.account.AccountId;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.comment.CommentId;
import kamiroda.shared.kernel.Refusal;
import kamiroda.shared.kernel.Refused;
import kamiroda.shared.tag.TagId;

class MissingAggregatesTest {
    static Stream<Arguments> missing() {
        return Stream.of(
                Arguments.of(new ArtworkId(9), ARTWORK_NOT_FOUND),
                Arguments.of(new CommentId(9), COMMENT_NOT_FOUND),
                Arguments.of(new TagId(9), TAG_NOT_FOUND));
    }

    @ParameterizedTest
    @MethodSource("missing")
    void what_does_not_exist_is_said_in_the_domains_words(Object id, Refusal refusal) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> handle(withoutAn(id.toString()))).matches(it -> it.refusal() == refusal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"account:9", "tag-name:blue", "artwork", ""})
    void what_the_domain_has_no_word_for_is_a_bug(String id) {
        assertThatExceptionOfType(AggregateNotFoundException.class).isThrownBy(() -> handle(withoutAn(id)));
    }

    @Test
    void what_exists_is_answered() throws Exception {
        assertThat(handle(() -> new AccountId(3))).isEqualTo(new AccountId(3));
    }

    private static InterceptorChain withoutAn(String aggregate) {
        return () -> {
            throw new AggregateNotFoundException(aggregate, "not in the event store");
        };
    }

    private static Object handle(InterceptorChain chain) throws Exception {
        UnitOfWork<CommandMessage<?>> unitOfWork = new DefaultUnitOfWork<>(new GenericCommandMessage<>("a command"));
        return new MissingAggregates().handle(unitOfWork, chain);
    }
}
