import type { ReactNode } from "react";
import { Notice } from "./notice";

/** A question to the backend as react-query knows it. */
export interface Found<Answer> {
  data: Answer | undefined;
  isError: boolean;
  error: unknown;
  refetch: () => unknown;
}

/**
 * What was asked for; in its place, while it is on its way, a space of its size, and where it could not be loaded, why and
 * another try.
 */
export function Loaded<Answer>({
  found,
  failed,
  again,
  said,
  waiting = <div aria-busy="true" className="min-h-[300px]" />,
  children,
}: {
  found: Found<Answer>;
  /** What is said above the reason, where more than the reason is said. */
  failed?: string;
  /** What the button of another try says. */
  again: string;
  /** What the operator reads of a failure. */
  said: (error: unknown) => string;
  waiting?: ReactNode;
  children: (answer: Answer) => ReactNode;
}) {
  if (found.isError)
    return (
      <div role="alert">
        <Notice
          title={failed}
          text={said(found.error)}
          action={{ label: again, do: () => void found.refetch() }}
        />
      </div>
    );
  if (found.data === undefined) return waiting;
  return children(found.data);
}
