import { Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";

/** What a page is called and what it is for; below it how things stand, beside it how many there are, or what is done for the whole page. */
export function PageHead({
  title,
  intro,
  standing,
  many,
  action,
}: {
  title: string;
  intro?: string;
  standing?: ReactNode;
  /** How many rows there are, once that is known. */
  many?: string;
  action?: ReactNode;
}) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
      <div className="grid max-w-[600px] gap-y-1">
        <Heading>{title}</Heading>
        {intro && (
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {intro}
          </Text>
        )}
        {standing}
      </div>
      {many && (
        <Text size="small" className="text-ui-fg-subtle py-1" aria-live="polite">
          {many}
        </Text>
      )}
      {action}
    </div>
  );
}
