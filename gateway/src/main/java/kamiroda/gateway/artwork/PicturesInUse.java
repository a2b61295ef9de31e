package kamiroda.gateway.artwork;

import java.util.Set;

import org.springframework.stereotype.Component;

import kamiroda.gateway.media.PostedPictures;
import kamiroda.gateway.message.Queries;
import kamiroda.shared.artwork.FindIllustsByFilename;

/** Tells the media room which files belong to an artwork. */
@Component
class PicturesInUse implements PostedPictures {
    private final Queries queries;

    PicturesInUse(Queries queries) {
        this.queries = queries;
    }

    @Override
    public boolean contain(String filename) {
        return queries.askForOne(new FindIllustsByFilename(Set.of(filename))).join() != null;
    }
}
