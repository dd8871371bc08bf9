import type { LineChain } from "@dastranj/orders/contract";
import { useTranslations } from "next-intl";
import { PriceParts } from "./price-parts";

export type ChainParts = LineChain["parts"];

/** Each link has a colour and a weave of its own: who sees no colours tells them apart as well. */
const WEAVES: Record<ChainParts[number]["link"], string> = {
  raw_material: "chain-raw-material",
  making: "chain-making",
  cooperative: "chain-cooperative",
  platform: "chain-platform",
  transport: "chain-transport",
  tax: "chain-tax",
};

/**
 * What a price is made of, from the material to the tax. Amounts in the currency's major unit; they sum to `paid`.
 */
export function ValueChain({
  caption,
  paid,
  parts,
  currency,
}: {
  /** What it is the chain of, for who does not see the page. */
  caption: string;
  paid: number;
  parts: ChainParts;
  currency: string;
}) {
  const t = useTranslations("chain");
  const told = parts.some(({ link }) => link === "raw_material");
  const nameOf = (link: ChainParts[number]["link"]) =>
    link === "making" && !told ? t("makingWithMaterial") : t(`links.${link}`);
  const giverOf = (link: ChainParts[number]["link"]) =>
    link === "cooperative" ? t("cooperativeBears") : t("platformGives");
  return (
    <PriceParts
      caption={caption}
      head={{ part: t("head.link"), share: t("head.share"), amount: t("head.amount") }}
      parts={parts.map(({ link, amount, declared }) => ({
        ...{ key: link, amount, weave: WEAVES[link] },
        words: (
          <>
            {amount < 0 ? giverOf(link) : nameOf(link)}
            {declared && <span className="text-ink-soft"> ({t("declared")})</span>}
          </>
        ),
      }))}
      sum={{ words: t("sum"), amount: paid }}
      currency={currency}
    />
  );
}

/** The chains of some lines of an order, each below its name where there are several. Nothing where there is none. */
export function LineChains({
  title,
  items,
  currency,
}: {
  title: string;
  items: readonly { line_item_id: string; title: string; chain: LineChain | null }[];
  currency: string;
}) {
  const t = useTranslations("chain.order");
  const told = items.flatMap(({ chain, ...item }) => (chain ? [{ ...item, chain }] : []));
  if (told.length === 0) return null;
  return (
    <details className="group rounded-md border border-line print:hidden">
      <summary className="flex min-h-12 list-none items-center gap-3 px-4 py-2 [&::-webkit-details-marker]:hidden">
        <span className="grow font-semibold text-walnut">{title}</span>
        <span aria-hidden className="text-xl text-madder transition-transform group-open:rotate-45">
          +
        </span>
      </summary>
      <div className="grid gap-5 px-4 pt-1 pb-4">
        {told.map(({ line_item_id, title: name, chain }) => (
          <div key={line_item_id} className="grid gap-2">
            {items.length > 1 && (
              <p className="text-sm font-semibold">
                <bdi>{name}</bdi>
              </p>
            )}
            <ValueChain caption={`${title}: ${name}`} {...chain} currency={currency} />
          </div>
        ))}
        <p className="text-xs text-ink-soft">{t("lead")}</p>
      </div>
    </details>
  );
}
