package kamiroda.gateway.artwork;

import java.util.Arrays;

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

    Rating rating() {
        return rating;
    }

    static ArtworkRatingEnum of(Rating rating) {
        return Arrays.stream(values()).filter(it -> it.rating == rating).findFirst().orElseThrow();
    }
}
