import { type ComponentProps, lazy, Suspense } from "react";

import { Spinner } from "~/ui/Spinner";

const Form = lazy(() => import("~/features/editing/EditWork").then(({ EditWork: form }) => ({ default: form })));

/** Fetched when somebody edits: most only look. */
export function EditWork(props: ComponentProps<typeof Form>) {
  return (
    <Suspense fallback={<Spinner />}>
      <Form {...props} />
    </Suspense>
  );
}
