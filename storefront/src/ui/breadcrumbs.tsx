import { Link } from "./link";
import { StructuredData } from "./structured-data";

export interface Crumb {
  name: string;
  href: string;
  /** The whole address, for search engines. */
  url: string;
}

/** Where the page stands; the page itself is the last and is not a link. */
export function Breadcrumbs({ label, crumbs, here }: { label: string; crumbs: Crumb[]; here: string }) {
  return (
    <nav aria-label={label} className="text-sm text-ink-soft">
      <ol className="flex flex-wrap items-center gap-x-2">
        {crumbs.map((crumb) => (
          <li key={crumb.href} className="flex items-center gap-2">
            <Link href={crumb.href} className="inline-block py-1 hover:text-madder hover:underline">
              {crumb.name}
            </Link>
            <span aria-hidden className="size-1.5 rotate-45 bg-saffron" />
          </li>
        ))}
        <li aria-current="page" className="py-1">
          {here}
        </li>
      </ol>
      <StructuredData
        data={{
          "@type": "BreadcrumbList",
          itemListElement: crumbs.map((crumb, index) => ({
            "@type": "ListItem",
            position: index + 1,
            name: crumb.name,
            item: crumb.url,
          })),
        }}
      />
    </nav>
  );
}
