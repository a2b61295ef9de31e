package kamiroda.shared.artwork;

/** Whom an artwork is for; stored by its place in this list, so new ratings come last. */
public enum Rating {
    SAFE,
    R_18,
    R_18G
}
