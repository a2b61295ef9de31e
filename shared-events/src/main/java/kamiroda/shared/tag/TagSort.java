package kamiroda.shared.tag;

/** Orders of a list of tags; ties break by number. */
public enum TagSort {
    ID_ASC,
    ID_DESC,
    EDIT_FREEZED_ASC,
    EDIT_FREEZED_DESC,
    CANONICAL_NAME_ASC,
    CANONICAL_NAME_DESC,
    NAME_ASC,
    NAME_DESC,
    ARTWORKS_COUNT_ASC,
    ARTWORKS_COUNT_DESC,
    CREATED_AT_ASC,
    CREATED_AT_DESC,
    UPDATED_AT_ASC,
    UPDATED_AT_DESC
}
