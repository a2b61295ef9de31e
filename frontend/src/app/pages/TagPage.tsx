import { startTransition } from "react";
import { graphql } from "react-relay";
import { Navigate, useNavigate, useParams, useSearchParams } from "react-router";

import type { TagPageQuery } from "~/__generated__/TagPageQuery.graphql";
import { TagHeader } from "~/features/tags/TagHeader";
import { tagMessages } from "~/features/tags/tagMessages";
import { UnknownTag } from "~/features/tags/UnknownTag";
import { choiceOf, sortOf } from "~/features/wall/choice";
import { Filters } from "~/features/wall/Filters";
import { useMessages } from "~/lib/i18n/messages";
import { tagPath } from "~/lib/navigation";
import { useBegun } from "~/lib/places";
import { usePageQuery } from "~/lib/relay/usePageQuery";
import { ratingsToAsk } from "~/lib/viewer/ratingRules";
import { PageTitle } from "~/ui/PageTitle";

import { pageWith } from "~/app/page";
import { TaggedWorks } from "./TaggedWorks";

const query = graphql`
  query TagPageQuery($tag: String!, $ratings: [ArtworkRatingEnum!], $sort: [ArtworkSortEnum], $begun: String) {
    tagByName(name: $tag) {
      artworksCount
      ...TagHeader_tag
    }
    suggestTags(text: $tag, limit: 12) {
      ...UnknownTag_suggestions
    }
    ...TaggedWorks_query @arguments(tag: $tag, ratings: $ratings, sort: $sort, first: 40, after: $begun, begun: $begun)
  }
`;

/** What were tags once, and are ratings now: links of that time still lead to the works. */
const RATINGS = new Map([
  ["r-18", "r_18"],
  ["r-18g", "r_18g"],
]);

const variables = (tag: string, search: URLSearchParams, begun: string | null) => {
  const choice = choiceOf(search);
  return { tag, ratings: ratingsToAsk(choice.rating), sort: [sortOf(choice)], begun };
};

/** A tag and the works that have it. */
export function TagPage() {
  const texts = useMessages(tagMessages);
  const navigate = useNavigate();
  const { tag: name = "" } = useParams();
  const [search, setSearch] = useSearchParams();
  const data = usePageQuery<TagPageQuery>(query, variables(name, search, useBegun()));
  const rating = RATINGS.get(name.normalize("NFKC").toLowerCase());
  if (!data.tagByName?.artworksCount && rating) return <Navigate to={`/artworks?rating=${rating}`} replace />;
  if (!data.tagByName?.artworksCount) {
    return (
      <>
        <PageTitle title={texts.tag(name)} unseen />
        <UnknownTag name={name} suggestions={data.suggestTags} />
      </>
    );
  }
  return (
    <>
      <TagHeader tag={data.tagByName} onRenamed={(renamed) => void navigate(tagPath(renamed), { replace: true })}>
        <Filters choice={choiceOf(search)} onChoose={(next) => startTransition(() => setSearch(next))} />
      </TagHeader>
      <TaggedWorks works={data} tag={name} rating={choiceOf(search).rating} />
    </>
  );
}

export const tagPage = pageWith<TagPageQuery>(TagPage, query, ({ params, search, begun }) =>
  variables(params.tag ?? "", search, begun),
);
