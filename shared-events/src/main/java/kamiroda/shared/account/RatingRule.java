package kamiroda.shared.account;

/** How a member wants works of a rating shown; stored by its place in this list, so new rules come last. */
public enum RatingRule {
    SHOW,
    BLUR,
    HIDE
}
