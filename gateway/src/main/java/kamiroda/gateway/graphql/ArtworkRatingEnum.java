package kamiroda.gateway.graphql;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kamiroda.shared.artwork.Rating;

/** The ratings as the schema spells them. */
public enum ArtworkRatingEnum {
    safe(Rating.SAFE),
    r_18(Rating.R_18),
    r_18g(Rating.R_18G);

    private final Rating rating;

    ArtworkRatingEnum(Rating rating) {
        this.rating = rating;
    }

    public Rating rating() {
        return rating;
    }

    /** The ratings that an argument names; none when it is absent. */
    public static Set<Rating> ratings(@Nullable List<ArtworkRatingEnum> named) {
        return named == null ? Set.of() : named.stream().map(ArtworkRatingEnum::rating).collect(toSet());
    }

    public static ArtworkRatingEnum of(Rating rating) {
        return Arrays.stream(values()).filter(it -> it.rating == rating).findFirst().orElseThrow();
    }
}
