import { graphql } from "react-relay";

import type { HomePageQuery } from "~/__generated__/HomePageQuery.graphql";
import { homeMessages } from "~/features/home/homeMessages";
import { Members } from "~/features/home/Members";
import { Section } from "~/features/home/Section";
import { Strip } from "~/features/wall/Strip";
import { useMessages } from "~/lib/i18n/messages";
import { nodesOf } from "~/lib/relay/nodesOf";
import { usePageQuery } from "~/lib/relay/usePageQuery";
import { ratingsToAsk } from "~/lib/viewer/ratingRules";
import { buttonClass } from "~/ui/Button";
import { Link } from "~/ui/Link";
import { Notice } from "~/ui/Notice";
import { PageTitle } from "~/ui/PageTitle";

import { pageWith } from "~/app/page";

const query = graphql`
  query HomePageQuery($ratings: [ArtworkRatingEnum!], $weekAgo: DateTime!) {
    newest: artworks(first: 24, sort: [CREATED_AT_DESC], rating: $ratings) {
      edges {
        node {
          ...Strip_artworks
        }
      }
    }
    liked: artworks(first: 16, sort: [MOST_LIKED], rating: $ratings, createdAfter: $weekAgo) {
      edges {
        node {
          ...Strip_artworks
        }
      }
    }
    activeAccounts(first: 12, sort: [ARTWORKS_COUNT_DESC]) {
      edges {
        node {
          ...Members_accounts
        }
      }
    }
  }
`;

const variables = () => ({ ratings: ratingsToAsk(null), weekAgo: weekAgo() });

export function HomePage() {
  const texts = useMessages(homeMessages);
  const data = usePageQuery<HomePageQuery>(query, variables());
  const newest = nodesOf(data.newest);
  const liked = nodesOf(data.liked);
  return (
    <>
      <PageTitle title={texts.title} unseen />
      {newest.length === 0 && (
        <Notice
          title={texts.empty}
          action={
            <Link to="/artwork/new" className={buttonClass("accent")}>
              {texts.post}
            </Link>
          }
        >
          {texts.beFirst}
        </Notice>
      )}
      {newest.length > 0 && (
        <Section title={texts.newest} more="/artworks">
          <Strip artworks={newest} label={texts.newest} rows={3} />
        </Section>
      )}
      {liked.length > 0 && (
        <Section title={texts.liked} more="/artworks?sort=liked">
          <Strip artworks={liked} label={texts.liked} rows={2} />
        </Section>
      )}
      {newest.length > 0 && (
        <Section title={texts.members}>
          <Members accounts={nodesOf(data.activeAccounts)} />
        </Section>
      )}
    </>
  );
}

/** Midnight a week ago: the same for a whole day, so that Back finds what was asked before. */
function weekAgo(): string {
  const day = new Date();
  day.setDate(day.getDate() - 7);
  day.setHours(0, 0, 0, 0);
  return day.toISOString();
}

export const homePage = pageWith<HomePageQuery>(HomePage, query, variables);
