package kamiroda.shared.account;

/** Orders of a list of accounts; ties break by number. */
public enum AccountSort {
    ID_ASC,
    ID_DESC,
    KMCID_ASC,
    KMCID_DESC,
    NAME_ASC,
    NAME_DESC,
    ARTWORKS_COUNT_ASC,
    ARTWORKS_COUNT_DESC,
    LAST_LOGGED_IN_ASC,
    LAST_LOGGED_IN_DESC,
    CREATED_AT_ASC,
    CREATED_AT_DESC,
    UPDATED_AT_ASC,
    UPDATED_AT_DESC
}
