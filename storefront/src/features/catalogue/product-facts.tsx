import { isOnlyOption } from "@dastranj/listings/contract";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/i18n/current-locale";
import { inLanguage, localePath } from "@/i18n/locales";
import { Link } from "@/ui/link";
import type { StoreListing } from "./listing";
import type { Product } from "./product";

/** What is to be known of a product: the maker's words and a few facts. */
export async function ProductFacts({
  product,
  county,
  attributes,
}: {
  product: Product;
  county: { name: string; path: string };
  /** What goods of its kind are described by. */
  attributes: StoreListing["attributes"];
}) {
  const locale = await currentLocale();
  const t = await getTranslations("catalogue.product");
  const [category] = product.categories;
  const single = product.options.filter((option) => option.values.length === 1 && !isOnlyOption(option));
  const facts: { name: string; value: string; path?: string }[] = [
    ...(product.material ? [{ name: t("material"), value: product.material }] : []),
    ...single.map(({ title, values }) => ({ name: title, value: values[0] ?? "" })),
    ...attributes.map(({ name, value }) => ({
      name: inLanguage(locale, name.fa, name.en),
      value: inLanguage(locale, value.fa, value.en),
    })),
    { name: t("county"), value: county.name, path: county.path },
    ...(category
      ? [{ name: t("category"), value: category.name, path: `/category/${category.handle}` }]
      : []),
  ];
  return (
    <section
      aria-labelledby="details"
      className="grid gap-x-14 gap-y-6 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]"
    >
      <div>
        <h2 id="details" className="mb-3 text-2xl">
          {t("details")}
        </h2>
        <div className="max-w-prose whitespace-pre-line">{product.description}</div>
      </div>
      <dl className="self-start">
        {facts.map(({ name, value, path }) => (
          <div key={name} className="seam flex justify-between gap-6 py-3 first:border-t-0">
            <dt className="text-ink-soft">{name}</dt>
            <dd className="text-end font-semibold">
              {path ? (
                <Link href={localePath(locale, path)} className="place-link">
                  {value}
                </Link>
              ) : (
                value
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
