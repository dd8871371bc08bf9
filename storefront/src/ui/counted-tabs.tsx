import { useLocale } from "next-intl";
import { formatNumber } from "@/lib/format";
import { classNames } from "./class-names";
import { Link } from "./link";

/** One part of a list: where it is, what it is called, how many are in it where that is known, as a number or already in words. */
export interface CountedTab {
  href: string;
  words: string;
  count?: number | string;
  current: boolean;
}

/** The parts of a list beside each other; on a telephone they are pushed aside with a finger. */
export function CountedTabs({ label, tabs }: { label: string; tabs: readonly CountedTab[] }) {
  const locale = useLocale();
  return (
    <nav aria-label={label} className="-mx-gutter overflow-x-auto px-gutter pb-1">
      <ul className="flex w-max gap-2">
        {tabs.map(({ href, words, count, current }) => (
          <li key={href} className={current ? "scroll-mx-gutter [scroll-initial-target:nearest]" : undefined}>
            <Link
              href={href}
              aria-current={current ? "page" : undefined}
              className={classNames(
                "inline-flex min-h-11 items-center gap-2 rounded-full border px-4 text-sm font-semibold whitespace-nowrap",
                current
                  ? "border-madder bg-madder text-white"
                  : "border-line-strong bg-card text-walnut hover:border-walnut",
              )}
            >
              {words}
              {count !== undefined && (
                <span className={classNames("tabular", !current && "text-ink-soft")}>
                  {typeof count === "number" ? formatNumber(locale, count) : count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
