package kamiroda.shared.comment;

import kamiroda.shared.artwork.ArtworkId;

/** Comments on an artwork in the actor's name; the text is trimmed, 1 to 5,000 characters. Answers with its {@link CommentId}. */
public record PostComment(ArtworkId artworkId, String text) {
    public PostComment {
        text = CommentText.of(text);
    }
}
