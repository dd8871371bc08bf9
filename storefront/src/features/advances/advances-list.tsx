import type { ReactNode } from "react";
import { IslandMessages } from "@/i18n/island-messages";
import { EmptyState } from "@/ui/empty-state";

/** Advances below each other, as either side sees them; or that there is none. */
export function AdvancesList<T extends { id: string }>({
  advances,
  none,
  children,
}: {
  advances: readonly T[];
  none: { title: string; text: string };
  children: (advance: T) => ReactNode;
}) {
  if (advances.length === 0) return <EmptyState title={none.title}>{none.text}</EmptyState>;
  return (
    <IslandMessages namespaces={["advances"]}>
      <ul className="grid gap-3">
        {advances.map((advance) => (
          <li key={advance.id}>{children(advance)}</li>
        ))}
      </ul>
    </IslandMessages>
  );
}
