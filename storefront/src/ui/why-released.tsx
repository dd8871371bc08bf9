import type { ReactNode } from "react";

/** That nothing comes of a parcel: why, in the words of who called it off, and what goes back for it. */
export function WhyReleased({
  why,
  reason,
  words,
  refunds,
}: {
  why: ReactNode;
  reason: ReactNode | null;
  words: ReactNode | null;
  refunds: ReactNode[];
}) {
  return (
    <section className="grid gap-1 rounded-md border border-line bg-madder-tint px-4 py-3">
      <p className="font-semibold text-madder-deep">{why}</p>
      {reason && <p className="text-sm">{reason}</p>}
      {words && <p className="text-sm">{words}</p>}
      {refunds.map((line, index) => (
        // The lines are in a fixed order, and nothing else tells them apart.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <p key={index} className="mt-1 border-t border-line pt-2 font-semibold">
          {line}
        </p>
      ))}
    </section>
  );
}
