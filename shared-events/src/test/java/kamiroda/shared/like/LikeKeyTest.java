package kamiroda.shared.like;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kamiroda.shared.account.AccountId;
import kamiroda.shared.artwork.ArtworkId;

class LikeKeyTest {
    private static final ArtworkId LAST = new ArtworkId(Integer.MAX_VALUE);

    @Test
    void a_like_names_its_artwork() {
        assertThat(LikeKey.orArtwork(new LikeKey(LAST, new AccountId(7)).toString())).isEqualTo(LAST.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"artwork:12", "comment:12", "like:12", "like:x:7", "login:like:12:7", "tag-name:like:12:7"})
    void what_is_no_like_names_itself(String identifier) {
        assertThat(LikeKey.orArtwork(identifier)).isEqualTo(identifier);
    }
}
