"use client";

import { REGIONS, type Region } from "@/lib/region";
import { chooseRegion, useRegion } from "@/lib/use-region";
import { classNames } from "@/ui/class-names";

/** Chooses between the prices of Iran and abroad. */
export function RegionSwitch({
  words,
}: {
  words: { label: string; irr: string; eur: string; irrLong: string; eurLong: string };
}) {
  const region = useRegion();
  const long: Record<Region, string> = { irr: words.irrLong, eur: words.eurLong };
  return (
    <fieldset className="flex items-center gap-1" aria-label={words.label}>
      {REGIONS.map((each) => (
        <button
          key={each}
          type="button"
          title={long[each]}
          aria-label={`${words[each]}: ${long[each]}`}
          aria-pressed={region === each}
          onClick={() => chooseRegion(each)}
          className={classNames(
            "min-h-9 rounded-sm px-2 text-sm font-semibold text-ink-soft hover:bg-paper-deep",
            "aria-pressed:bg-indigo-tint aria-pressed:text-indigo",
          )}
        >
          {words[each]}
        </button>
      ))}
    </fieldset>
  );
}
