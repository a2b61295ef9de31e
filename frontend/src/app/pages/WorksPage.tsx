import { startTransition } from "react";
import { graphql, usePaginationFragment } from "react-relay";
import { useSearchParams } from "react-router";

import type { WorksPage_query$key } from "~/__generated__/WorksPage_query.graphql";
import type { WorksPagePaginationQuery } from "~/__generated__/WorksPagePaginationQuery.graphql";
import type { WorksPageQuery } from "~/__generated__/WorksPageQuery.graphql";
import { Filters } from "~/features/wall/Filters";
import { type Choice, choiceOf, sortOf } from "~/features/wall/choice";
import { NewWorks } from "~/features/wall/NewWorks";
import { Wall } from "~/features/wall/Wall";
import { useMessages } from "~/lib/i18n/messages";
import { nodesOf } from "~/lib/relay/nodesOf";
import { usePageQuery } from "~/lib/relay/usePageQuery";
import { isHidden, ratingsToAsk } from "~/lib/viewer/ratingRules";
import { buttonClass } from "~/ui/Button";
import { Link } from "~/ui/Link";
import { Notice } from "~/ui/Notice";
import { PageTitle } from "~/ui/PageTitle";

import { pageWith } from "~/app/page";
import { pageMessages } from "./pageMessages";
import styles from "./WorksPage.module.css";

const query = graphql`
  query WorksPageQuery($ratings: [ArtworkRatingEnum!], $sort: [ArtworkSortEnum]) {
    ...WorksPage_query @arguments(ratings: $ratings, sort: $sort)
  }
`;

const variables = (search: URLSearchParams) => {
  const choice = choiceOf(search);
  return { ratings: ratingsToAsk(choice.rating), sort: [sortOf(choice)] };
};

export function WorksPage() {
  const texts = useMessages(pageMessages);
  const [search, setSearch] = useSearchParams();
  const data = usePageQuery<WorksPageQuery>(query, variables(search));
  const choice = choiceOf(search);
  return (
    <>
      <header className={styles.header}>
        <PageTitle title={texts.works} />
        <Filters choice={choice} onChoose={(next) => startTransition(() => setSearch(next))} />
      </header>
      <Works works={data} choice={choice} />
    </>
  );
}

function Works({ works, choice }: { works: WorksPage_query$key; choice: Choice }) {
  const texts = useMessages(pageMessages);
  const { data, refetch, ...pages } = usePaginationFragment<WorksPagePaginationQuery, WorksPage_query$key>(
    graphql`
      fragment WorksPage_query on Query
      @refetchable(queryName: "WorksPagePaginationQuery")
      @argumentDefinitions(
        ratings: { type: "[ArtworkRatingEnum!]" }
        sort: { type: "[ArtworkSortEnum]" }
        first: { type: "Int", defaultValue: 40 }
        after: { type: "String" }
      ) {
        artworks(rating: $ratings, sort: $sort, first: $first, after: $after) @connection(key: "WorksPage_artworks") {
          totalCount
          edges {
            node {
              id
              ...Wall_artworks
            }
          }
        }
      }
    `,
    works,
  );
  const shown = isHidden(choice.rating) ? [] : nodesOf(data.artworks);
  const showNewest = () => {
    scrollTo({ top: 0 });
    refetch({}, { fetchPolicy: "store-and-network" });
  };
  if (shown.length === 0) {
    return (
      <Notice
        title={texts.noWorks}
        action={
          <Link to="/artworks" className={buttonClass()}>
            {texts.allWorks}
          </Link>
        }
      >
        {choice.rating && texts.noWorksRated}
      </Notice>
    );
  }
  return (
    <>
      {choice.sort === "newest" && <NewWorks known={new Set(shown.map(({ id }) => id))} onShow={showNewest} />}
      <Wall artworks={shown} label={texts.works} total={data.artworks?.totalCount} pages={pages} />
    </>
  );
}

export const worksPage = pageWith<WorksPageQuery>(WorksPage, query, ({ search }) => variables(search));
