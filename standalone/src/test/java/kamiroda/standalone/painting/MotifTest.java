package kamiroda.standalone.painting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kamiroda.standalone.paper.Palette;

class MotifTest {
    @ParameterizedTest
    @EnumSource
    void a_seed_always_makes_the_same_picture_and_another_seed_another(Motif motif) {
        int[] first = pixels(motif, 7, 0);
        assertThat(pixels(motif, 7, 0)).isEqualTo(first);
        assertThat(Arrays.mismatch(pixels(motif, 8, 0), first)).isNotNegative();
        assertThat(Arrays.stream(first).distinct().count()).as("colours").isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(names = {"KOI", "CITY"})
    void what_moves_comes_back_to_its_beginning(Motif motif) {
        assertThat(pixels(motif, 59, 1)).isEqualTo(pixels(motif, 59, 0));
        assertThat(Arrays.mismatch(pixels(motif, 59, 0.5), pixels(motif, 59, 0))).isNotNegative();
    }

    @Test
    void colours_go_from_the_deepest_to_the_lightest() {
        for (Palette palette : Palette.values()) {
            assertThat(palette.mix(-1)).isEqualTo(palette.at(0));
            assertThat(palette.mix(2)).isEqualTo(palette.at(4));
        }
    }

    private static int[] pixels(Motif motif, long seed, double time) {
        BufferedImage picture = motif.drawn(160, 120, Palette.AKATSUKI, seed, time);
        return picture.getRGB(0, 0, 160, 120, null, 0, 160);
    }
}
