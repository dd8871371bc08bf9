import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { Link } from "@/ui/link";

/** Short links to neighbouring pages. */
export async function Chips({ label, links }: { label: string; links: { name: string; path: string }[] }) {
  const locale = await currentLocale();
  if (links.length === 0) return null;
  return (
    <nav aria-label={label} className="seam page mt-section pt-8">
      <p className="mb-3 text-sm font-semibold text-walnut">{label}</p>
      <ul className="flex flex-wrap gap-2">
        {links.map(({ name, path }) => (
          <li key={path}>
            <Link
              href={localePath(locale, path)}
              className="inline-flex min-h-11 items-center rounded-full border border-line-strong bg-card px-4 text-sm hover:border-madder hover:text-madder"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
