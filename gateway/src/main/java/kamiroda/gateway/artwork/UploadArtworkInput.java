package kamiroda.gateway.artwork;

import static kamiroda.shared.kernel.Refusal.SHARING_NOT_SET_UP;

import java.util.List;

import org.jspecify.annotations.Nullable;

import kamiroda.gateway.upload.UploadedFile;

/** What a member posts. */
record UploadArtworkInput(
        String title,
        String caption,
        List<String> tags,
        ArtworkRatingEnum rating,
        List<UploadedFile> files,
        @Nullable SlackShareOptionEnum shareOption,
        @Nullable String channelId,
        @Nullable List<String> channelIds,
        @Nullable TwitterShareOption twitterShareOption,
        @Nullable String clientMutationId) {
    /** Refuses to announce where nothing is set up. */
    void refuseUnlessShareable() {
        SHARING_NOT_SET_UP.unless(twitterShareOption == null || !twitterShareOption.share(), "Sharing to X");
        boolean toSlack = shareOption != null && shareOption != SlackShareOptionEnum.NONE;
        boolean named = channelId != null || channelIds != null && !channelIds.isEmpty();
        SHARING_NOT_SET_UP.unless(!toSlack || !named, "Sharing to Slack");
    }

    enum SlackShareOptionEnum {
        NONE,
        SHARE_TO_SLACK,
        SHARE_TO_SLACK_WITH_IMAGE
    }

    record TwitterShareOption(boolean share, @Nullable String username) {}
}
