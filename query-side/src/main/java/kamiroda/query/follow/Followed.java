package kamiroda.query.follow;

import kamiroda.query.follow.Follower;
import kamiroda.query.generation.Generation;
import kamiroda.query.projection.View;

/** A generation that this process keeps at the head of the log. */
record Followed(Generation generation, View view, Follower follower) {}
