import type { ReactNode } from "react";
import { Card } from "@/ui/card";
import { classNames } from "@/ui/class-names";

/** One numbered step of the checkout; one that waits for the step before shows only its name. */
export function CheckoutStep({
  number,
  title,
  waits,
  children,
}: {
  number: string;
  title: string;
  /** Said instead of the contents while the step before is not done. */
  waits?: string | false;
  children: ReactNode;
}) {
  return (
    <Card className={classNames("grid gap-4", waits && "bg-paper")}>
      <h2 className="flex items-center gap-3 text-lg">
        <span
          aria-hidden
          className={classNames(
            "grid size-9 place-items-center rounded-full text-base",
            waits ? "bg-paper-deep text-ink-soft" : "bg-madder text-white",
          )}
        >
          {number}
        </span>
        <span className={waits ? "text-ink-soft" : ""}>{title}</span>
        {waits && <span className="ms-auto text-sm font-normal text-ink-soft">{waits}</span>}
      </h2>
      {!waits && children}
    </Card>
  );
}
