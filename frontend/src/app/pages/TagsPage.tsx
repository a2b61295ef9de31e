import { startTransition } from "react";
import { graphql, usePaginationFragment } from "react-relay";
import { useSearchParams } from "react-router";

import type { TagsPage_query$key } from "~/__generated__/TagsPage_query.graphql";
import type { TagsPagePaginationQuery } from "~/__generated__/TagsPagePaginationQuery.graphql";
import type { TagsPageQuery } from "~/__generated__/TagsPageQuery.graphql";
import { tagChoiceOf, tagSortOf, type TagView, withTagChoice } from "~/features/tags/choice";
import { TagFilters } from "~/features/tags/TagFilters";
import { tagMessages } from "~/features/tags/tagMessages";
import { Tags } from "~/features/tags/Tags";
import { useAddressText } from "~/features/tags/useAddressText";
import { useMessages } from "~/lib/i18n/messages";
import { nodesOf } from "~/lib/relay/nodesOf";
import { usePageQuery } from "~/lib/relay/usePageQuery";
import { buttonClass } from "~/ui/Button";
import { Link } from "~/ui/Link";
import { Notice } from "~/ui/Notice";
import { PageTitle } from "~/ui/PageTitle";

import { pageWith } from "~/app/page";

const query = graphql`
  query TagsPageQuery($sort: [TagSortEnum]) {
    ...TagsPage_query @arguments(sort: $sort)
  }
`;

const variables = (search: URLSearchParams) => ({ sort: [tagSortOf(tagChoiceOf(search))] });

/** All tags. */
export function TagsPage() {
  const texts = useMessages(tagMessages);
  const [search, setSearch] = useSearchParams();
  const [text, setText] = useAddressText("q");
  const data = usePageQuery<TagsPageQuery>(query, variables(search));
  const choice = tagChoiceOf(search);
  return (
    <>
      <PageTitle title={texts.tags} />
      <TagFilters
        choice={choice}
        onChoose={(next) => startTransition(() => setSearch(withTagChoice(search, next)))}
        text={text}
        onType={setText}
      />
      <AllTags tags={data} view={choice.view} text={text} onClear={() => setText("")} />
    </>
  );
}

type Props = { tags: TagsPage_query$key; view: TagView; text: string; onClear: () => void };

function AllTags({ tags, ...shown }: Props) {
  const texts = useMessages(tagMessages);
  const { data, ...pages } = usePaginationFragment<TagsPagePaginationQuery, TagsPage_query$key>(
    graphql`
      fragment TagsPage_query on Query
      @refetchable(queryName: "TagsPagePaginationQuery")
      @argumentDefinitions(
        sort: { type: "[TagSortEnum]" }
        first: { type: "Int", defaultValue: 300 }
        after: { type: "String" }
      ) {
        allTags(sort: $sort, first: $first, after: $after) @connection(key: "TagsPage_allTags") {
          edges {
            node {
              ...Tags_tags
            }
          }
        }
      }
    `,
    tags,
  );
  const all = nodesOf(data.allTags);
  if (all.length > 0) return <Tags {...shown} tags={all} pages={pages} />;
  return (
    <Notice
      title={texts.none}
      action={
        <Link to="/artwork/new" className={buttonClass("accent")}>
          {texts.post}
        </Link>
      }
    >
      {texts.noneWhy}
    </Notice>
  );
}

export const tagsPage = pageWith<TagsPageQuery>(TagsPage, query, ({ search }) => variables(search));
