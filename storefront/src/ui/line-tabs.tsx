import { classNames } from "./class-names";
import { Link } from "./link";

/** One of the rooms beside each other. */
export interface LineTab {
  href: string;
  words: string;
  current: boolean;
}

/** Rooms that belong together, each an address of its own, on one line; what they list is divided by `CountedTabs`. */
export function LineTabs({ label, tabs }: { label: string; tabs: readonly LineTab[] }) {
  return (
    <nav aria-label={label} className="-mx-gutter overflow-x-auto px-gutter [scrollbar-width:none]">
      <ul className="flex w-max min-w-full gap-1 border-b border-line">
        {tabs.map(({ href, words, current }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={current ? "page" : undefined}
              className={classNames(
                "-mb-px inline-flex min-h-11 items-center border-b-3 px-3 text-sm font-semibold whitespace-nowrap",
                current
                  ? "border-madder text-madder"
                  : "border-transparent text-walnut hover:border-line-strong",
              )}
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
