import { Component, lazy, type ReactNode, Suspense } from "react";

import { GraphQLError } from "~/lib/relay/GraphQLError";
import { Attempt } from "~/lib/relay/usePageQuery";

type Props = {
  children: ReactNode;
  /** Where the reader is; elsewhere, what failed here is forgotten. */
  place?: string;
};
type State = { failed: boolean; failure: unknown; attempt: number; place?: string | undefined };

const importErrorState = () => import("./ErrorState");
const ErrorState = lazy(() => importErrorState().then((file) => ({ default: file.ErrorState })));

// Fetched before it is needed: what fails first is often the connection.
setTimeout(() => void importErrorState().catch(() => undefined), 5_000);

/** Shows what failed in the place of its children, and lets the reader try again. */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: false, failure: undefined, attempt: 0 };

  static getDerivedStateFromError(failure: unknown): Partial<State> {
    return { failed: true, failure };
  }

  static getDerivedStateFromProps({ place }: Props, state: State): Partial<State> | null {
    return place === state.place ? null : { place, failed: false, failure: undefined };
  }

  override render() {
    const { failed, failure, attempt } = this.state;
    if (!failed) return <Attempt value={attempt}>{this.props.children}</Attempt>;
    return (
      <Suspense>
        <ErrorState failure={failure} onRetry={this.retry} />
      </Suspense>
    );
  }

  private readonly retry = () => {
    // Code that is not there may be of another version than the server's by now; a reload gets the new one.
    if (GraphQLError.of(this.state.failure).code === "CODE_MISSING") location.reload();
    this.setState(({ attempt }) => ({ failed: false, failure: undefined, attempt: attempt + 1 }));
  };
}
