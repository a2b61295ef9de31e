import { graphql, usePaginationFragment } from "react-relay";

import type { TaggedWorks_query$key } from "~/__generated__/TaggedWorks_query.graphql";
import type { TaggedWorksPaginationQuery } from "~/__generated__/TaggedWorksPaginationQuery.graphql";
import { tagMessages } from "~/features/tags/tagMessages";
import { Wall } from "~/features/wall/Wall";
import { useMessages } from "~/lib/i18n/messages";
import { tagPath } from "~/lib/navigation";
import { edgesOf } from "~/lib/relay/nodesOf";
import { isHidden, type Rating } from "~/lib/viewer/ratingRules";
import { buttonClass } from "~/ui/Button";
import { Link } from "~/ui/Link";
import { Notice } from "~/ui/Notice";

type Props = { works: TaggedWorks_query$key; tag: string; rating: Rating | null };

/** The wall of a tag. */
export function TaggedWorks({ works, tag, rating }: Props) {
  const texts = useMessages(tagMessages);
  const { data, ...pages } = usePaginationFragment<TaggedWorksPaginationQuery, TaggedWorks_query$key>(
    graphql`
      fragment TaggedWorks_query on Query
      @refetchable(queryName: "TaggedWorksPaginationQuery")
      @argumentDefinitions(
        tag: { type: "String!" }
        ratings: { type: "[ArtworkRatingEnum!]" }
        sort: { type: "[ArtworkSortEnum]" }
        first: { type: "Int" }
        after: { type: "String" }
        last: { type: "Int" }
        before: { type: "String" }
        begun: { type: "String" }
      ) {
        taggedArtworks(
          tag: $tag
          rating: $ratings
          sort: $sort
          first: $first
          after: $after
          last: $last
          before: $before
        ) @connection(key: "TaggedWorks_taggedArtworks", dynamicKey_UNSTABLE: $begun) {
          edges {
            cursor
            node {
              ...Wall_artworks
            }
          }
        }
      }
    `,
    works,
  );
  const nothing = (
    <Notice
      title={texts.noneRated}
      action={
        <Link to={tagPath(tag)} className={buttonClass()}>
          {texts.allRatings}
        </Link>
      }
    >
      {texts.noneRatedWhy}
    </Notice>
  );
  if (isHidden(rating)) return nothing;
  return <Wall works={edgesOf(data.taggedArtworks)} label={texts.tag(tag)} pages={pages} empty={nothing} />;
}
