import { startTransition } from "react";
import { graphql, usePaginationFragment } from "react-relay";
import { useSearchParams } from "react-router";

import type { WorksPage_query$key } from "~/__generated__/WorksPage_query.graphql";
import type { WorksPagePaginationQuery } from "~/__generated__/WorksPagePaginationQuery.graphql";
import type { WorksPageQuery } from "~/__generated__/WorksPageQuery.graphql";
import { Filters } from "~/features/wall/Filters";
import { type Choice, choiceOf, sortOf } from "~/features/wall/choice";
import { Wall } from "~/features/wall/Wall";
import { useMessages } from "~/lib/i18n/messages";
import { useBegun } from "~/lib/places";
import { edgesOf } from "~/lib/relay/nodesOf";
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
  query WorksPageQuery($ratings: [ArtworkRatingEnum!], $sort: [ArtworkSortEnum], $begun: String) {
    ...WorksPage_query @arguments(ratings: $ratings, sort: $sort, first: 40, after: $begun, begun: $begun)
  }
`;

const variables = (search: URLSearchParams, begun: string | null) => {
  const choice = choiceOf(search);
  return { ratings: ratingsToAsk(choice.rating), sort: [sortOf(choice)], begun };
};

export function WorksPage() {
  const texts = useMessages(pageMessages);
  const [search, setSearch] = useSearchParams();
  const data = usePageQuery<WorksPageQuery>(query, variables(search, useBegun()));
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
  const { data, ...pages } = usePaginationFragment<WorksPagePaginationQuery, WorksPage_query$key>(
    graphql`
      fragment WorksPage_query on Query
      @refetchable(queryName: "WorksPagePaginationQuery")
      @argumentDefinitions(
        ratings: { type: "[ArtworkRatingEnum!]" }
        sort: { type: "[ArtworkSortEnum]" }
        first: { type: "Int" }
        after: { type: "String" }
        last: { type: "Int" }
        before: { type: "String" }
        begun: { type: "String" }
      ) {
        artworks(rating: $ratings, sort: $sort, first: $first, after: $after, last: $last, before: $before)
          @connection(key: "WorksPage_artworks", dynamicKey_UNSTABLE: $begun) {
          totalCount
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
  if (isHidden(choice.rating)) return nothing;
  return (
    <Wall
      works={edgesOf(data.artworks)}
      label={texts.works}
      total={data.artworks?.totalCount}
      pages={pages}
      isNewestFirst={choice.sort === "newest"}
      empty={nothing}
    />
  );
}

export const worksPage = pageWith<WorksPageQuery>(WorksPage, query, ({ search, begun }) => variables(search, begun));
