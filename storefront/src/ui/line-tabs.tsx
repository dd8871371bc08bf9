import { classNames } from "./class-names";
import { Link } from "./link";

/** One of the rooms beside each other. */
interface LineTab {
  href: string;
  words: string;
  current: boolean;
}

/** Rooms that belong together, each an address of its own, on one line; what they list is divided by `CountedTabs`. */
export function LineTabs({ label, tabs }: { label: string; tabs: readonly LineTab[] }) {
  return (
    <nav aria-label={label} className="-mx-gutter overflow-x-auto px-gutter [scrollbar-width:none]">
      <ul className="flex w-max min-w-full border-b border-line sm:gap-1">
        {tabs.map(({ href, words, current }) => (
          <li key={href} className={current ? "scroll-mx-gutter [scroll-initial-target:nearest]" : undefined}>
            <Link
              href={href}
              aria-current={current ? "page" : undefined}
              className={classNames(
                "-mb-px inline-flex min-h-11 items-center border-b-3 px-2 text-sm sm:px-3 font-semibold whitespace-nowrap",
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
