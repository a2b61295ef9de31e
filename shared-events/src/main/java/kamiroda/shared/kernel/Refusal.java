package kamiroda.shared.kernel;

/** Every expected way a request can fail: a sentence for people, a code for programs. */
public enum Refusal {
    UNAUTHENTICATED("Please login"),
    REFERER_CHECK_FAILED("Referer check failed (%s)"),
    FORBIDDEN("Only %s may do this"),
    BAD_USER_INPUT("%s: %s (%s)"),
    PAYLOAD_TOO_LARGE("%s"),
    ARTWORK_NOT_FOUND("Artwork not found"),
    NOT_THE_ARTIST("You cannot update this artwork"),
    NOT_THE_ARTIST_TO_DELETE("NOT_THE_ARTIST", "You cannot delete this artwork"),
    NOT_THE_ARTIST_TO_RESTORE("NOT_THE_ARTIST", "You cannot restore this artwork"),
    ILLUSTS_REQUIRED("BAD_USER_INPUT", "illusts required"),
    ILLUST_NOT_FOUND("Illust not found"),
    LAST_ILLUST("An artwork keeps at least one picture; delete the artwork instead"),
    UNSUPPORTED_IMAGE("アップロードできるのはGIF, PNG, JPEG形式の画像のみです。%s形式のファイルはアップロードできません"),
    UNREADABLE_IMAGE("The picture %s cannot be read: %s"),
    COMMENT_NOT_FOUND("Comment not found"),
    COMMENT_TEXT_REQUIRED("BAD_USER_INPUT", "Comment text is required"),
    NOT_THE_AUTHOR("You cannot change this comment"),
    TAG_NOT_FOUND("タグがありません"),
    TAG_NAME_TAKEN("タグ %s が既にあります"),
    TAG_FROZEN("タグ %s は編集できません"),
    TAG_HAS_HASH("BAD_USER_INPUT", "タグに利用できない文字 `#` が含まれています (%s)"),
    SHARING_NOT_SET_UP("%s is not set up on this server"),
    VIEW_NOT_FOUND("There is no view %s; there are %s"),
    GENERATION_NOT_FOUND("The view %s has no generation %s"),
    GENERATION_NOT_READY("Generation %2$s of the view %1$s is %3$s and cannot serve; wait until it is READY"),
    GENERATION_SERVES("Generation %2$s of the view %1$s serves; switch to another one before you drop it"),
    GENERATION_NOT_UNDER_WAY("Generation %2$s of the view %1$s is %3$s; only one that is being built or verified can be paused or resumed"),
    DEAD_LETTER_NOT_FOUND("The view %s has put no event %s aside"),
    NUMBERS_EXHAUSTED("The series %s has no number left"),
    STORED_NOT_YET_SHOWN("Your change is stored; the gallery will show it shortly"),
    UNAVAILABLE("%s");

    private final String code;
    private final String sentence;

    Refusal(String sentence) {
        this.code = name();
        this.sentence = sentence;
    }

    Refusal(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    /** The value of {@code extensions.code} in an answer; several sentences may share one. */
    public String code() {
        return code;
    }

    /** Refuses unless the condition holds; {@code details} fill the sentence. */
    public void unless(boolean condition, Object... details) {
        if (!condition) {
            throw because(details);
        }
    }

    /** The refusal as something to throw; {@code details} fill the sentence. */
    public Refused because(Object... details) {
        return new Refused(this, sentence.formatted(details));
    }
}
