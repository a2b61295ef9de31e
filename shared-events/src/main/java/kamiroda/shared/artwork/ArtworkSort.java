package kamiroda.shared.artwork;

/** Orders of a list of artworks; ties break by number. */
public enum ArtworkSort {
    ID_ASC,
    ID_DESC,
    ACCOUNT_ID_ASC,
    ACCOUNT_ID_DESC,
    TITLE_ASC,
    TITLE_DESC,
    CAPTION_ASC,
    CAPTION_DESC,
    CREATED_AT_ASC,
    CREATED_AT_DESC,
    UPDATED_AT_ASC,
    UPDATED_AT_DESC,
    /** Most likes first, of equals the newest first. */
    MOST_LIKED
}
