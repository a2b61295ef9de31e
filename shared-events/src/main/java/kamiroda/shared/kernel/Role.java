package kamiroda.shared.kernel;

/** What an account may do beyond posting, liking and commenting. */
public enum Role {
    ADMIN,
    AUDITOR
}
