import { createContext, type ReactNode, use } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";

import type { ViewerProviderQuery } from "~/__generated__/ViewerProviderQuery.graphql";
import { Attempt } from "~/lib/relay/usePageQuery";

import { rememberRules, type RatingRules, rulesOf } from "./ratingRules";

const GUEST = "unknown_user";

/** Who looks at the gallery. */
export type Viewer = {
  id: string;
  login: string;
  name: string;
  isGuest: boolean;
  isAdmin: boolean;
  isAuditor: boolean;
  rules: RatingRules;
};

export const viewerQuery = graphql`
  query ViewerProviderQuery {
    viewer {
      id
      kmcid
      name
      roles
      ratingRules {
        r18
        r18g
      }
    }
  }
`;

const ViewerContext = createContext<Viewer | undefined>(undefined);

/** Asks once who the viewer is; a mutation that answers with their account changes it everywhere. */
export function ViewerProvider({ children }: { children: ReactNode }) {
  const { viewer } = useLazyLoadQuery<ViewerProviderQuery>(viewerQuery, {}, { fetchKey: use(Attempt) });
  const rules = rulesOf(viewer?.ratingRules);
  rememberRules(rules);
  return (
    <ViewerContext
      value={{
        id: viewer?.id ?? "",
        login: viewer?.kmcid ?? GUEST,
        name: viewer?.name ?? "",
        isGuest: (viewer?.kmcid ?? GUEST) === GUEST,
        isAdmin: viewer?.roles?.includes("ADMIN") ?? false,
        isAuditor: viewer?.roles?.includes("AUDITOR") ?? false,
        rules,
      }}
    >
      {children}
    </ViewerContext>
  );
}

export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error("useViewer is called outside of ViewerProvider");
  return viewer;
}
