import { graphql, useRelayEnvironment } from "react-relay";
import { fetchQuery } from "relay-runtime";

import type { useSaveWorkDescribeMutation } from "~/__generated__/useSaveWorkDescribeMutation.graphql";
import type { useSaveWorkQuery } from "~/__generated__/useSaveWorkQuery.graphql";
import type { useSaveWorkUpdateMutation } from "~/__generated__/useSaveWorkUpdateMutation.graphql";
import { mutate } from "~/lib/relay/mutate";
import { nodesOf } from "~/lib/relay/nodesOf";

import type { Words } from "./words";

/** Asks what a work says now, and writes what it shall say. */
export function useSaveWork(id: string) {
  const environment = useRelayEnvironment();
  return {
    latest: async (): Promise<Words | null> => {
      const { node } = (await fetchQuery<useSaveWorkQuery>(environment, query, { id }).toPromise()) ?? {};
      const { title, caption, rating, tags } = node ?? {};
      if (title === undefined || caption === undefined || !rating) return null;
      return { title, caption, rating, tags: nodesOf(tags).map(({ name }) => name) };
    },
    update: (words: Words) =>
      mutate<useSaveWorkUpdateMutation>(environment, update, { input: { id, ...words, tags: [...words.tags] } }),
    describe: (illust: string, altText: string) =>
      mutate<useSaveWorkDescribeMutation>(environment, describe, { id: illust, altText }),
  };
}

const query = graphql`
  query useSaveWorkQuery($id: ID!) {
    node(id: $id) {
      ... on Artwork {
        title
        caption
        rating
        tags(first: 50) {
          edges {
            node {
              name
              artworksCount
            }
          }
        }
      }
    }
  }
`;

const update = graphql`
  mutation useSaveWorkUpdateMutation($input: UpdateArtworkInput!) {
    updateArtwork(input: $input) {
      artwork {
        id
        title
        caption
        rating
        updatedAt
        tags(first: 50) {
          edges {
            node {
              name
              artworksCount
            }
          }
        }
      }
    }
  }
`;

const describe = graphql`
  mutation useSaveWorkDescribeMutation($id: ID!, $altText: String!) {
    describeIllust(input: { id: $id, altText: $altText }) {
      illust {
        id
        altText
      }
    }
  }
`;
