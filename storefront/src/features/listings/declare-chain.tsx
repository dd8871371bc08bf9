"use client";

import type { SellerListingAnswer } from "@dastranj/listings/contract/offering";
import type { SellerPriceChainAnswer } from "@dastranj/payouts/contract";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ApiRefusal, callSeller } from "@/lib/client";
import { formatMoney } from "@/lib/format";
import { useBusy } from "@/lib/use-busy";
import { Card } from "@/ui/card";
import { CheckCard } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { ValueChain } from "@/ui/value-chain";
import { asTyped, inSmallest } from "./domain/amounts";
import { withMaterial } from "./domain/live-chain";
import { FigureField } from "./form/figure-field";
import { Refused } from "./refused";

type Listing = SellerListingAnswer["listing"];

/** What the material of her goods costs her, and whether buyers see where the money goes; with the picture as they would see it. */
export function DeclareChain({ listing, chains }: { listing: Listing; chains: SellerPriceChainAnswer }) {
  const t = useTranslations("chain.listing");
  const words = useTranslations("listings.price");
  const locale = useLocale();
  const { currency_code: code, decimals } = chains;
  const currencies = [{ code, decimals }];
  const { variants } = listing.content;
  const many = variants.length > 1;
  const [shown, setShown] = useState(listing.chain.shown);
  const [typed, setTyped] = useState<Record<string, string>>(() =>
    Object.fromEntries(
      listing.chain.variants.map(({ id, raw_material }) => [
        id,
        raw_material === null ? "" : asTyped(raw_material, code, currencies),
      ]),
    ),
  );
  const [seen, setSeen] = useState(variants[0]?.id);
  const [busy, setBusy] = useBusy();
  const [refusal, setRefusal] = useState<ApiRefusal>();
  const [saved, setSaved] = useState(false);

  const chainOf = (id: string | undefined) => chains.price_chains.find(({ variant_id }) => variant_id === id);
  const inMajor = (units: string | number) => Number(units) / 10 ** decimals;
  const materialOf = (id: string) => (typed[id] ? inSmallest(typed[id], code, currencies) : null);
  const priceOf = (id: string) => variants.find((variant) => variant.id === id)?.prices[code] ?? 0;
  const isAbove = (id: string) => (materialOf(id) ?? 0) > priceOf(id);

  async function save(event: FormEvent) {
    event.preventDefault();
    if (busy || variants.some(({ id }) => isAbove(id))) return;
    setBusy(true);
    setRefusal(undefined);
    setSaved(false);
    try {
      await callSeller<SellerListingAnswer>(`listings/${listing.id}/chain`, {
        method: "POST",
        body: { shown, variants: variants.map(({ id }) => ({ id, raw_material: materialOf(id) })) },
      });
      setSaved(true);
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      setRefusal(error);
    }
    setBusy(false);
  }

  const chain = chainOf(seen);
  const seenTitle = variants.find(({ id }) => id === seen)?.title ?? "";
  const flawOf = (id: string, index: number) =>
    isAbove(id)
      ? t("aboveAmount", { price: formatMoney(locale, inMajor(priceOf(id)), code) })
      : refusal?.fields[`variants.${index}.raw_material`]?.message;
  return (
    <Card className="mt-5 grid gap-4">
      <form method="post" noValidate onSubmit={save} className="grid gap-4">
        <div>
          <h2 className="text-lg">{t("title")}</h2>
          <p className="text-sm text-ink-soft">{t("lead")}</p>
        </div>
        <div className="grid gap-4 sm:grid-cols-2">
          {variants.map(({ id, title }, index) => (
            <FigureField
              key={id}
              id={`material-${id}`}
              label={`${many ? t("materialOf", { kind: title }) : t("material")} (${words(code === "irr" ? "tomanUnit" : "euroUnit")})`}
              error={flawOf(id, index)}
              optionalWord={t("optional")}
              point={code !== "irr"}
              value={typed[id] ?? ""}
              onFigures={(value) => {
                setTyped((all) => ({ ...all, [id]: value }));
                setSaved(false);
              }}
              // The picture is of the kind that she is at.
              onFocus={() => setSeen(id)}
            />
          ))}
        </div>
        <CheckCard
          title={t("show")}
          note={t("showNote")}
          checked={shown}
          onChange={({ target }) => {
            setShown(target.checked);
            setSaved(false);
          }}
        />
        {chain && seen && (
          <div className="grid gap-2 rounded-md bg-paper-deep p-4">
            <h3 className="text-sm font-bold text-walnut">
              {t(shown ? "preview" : "previewHidden")}
              {many && (
                <span className="font-normal">
                  {": "}
                  <bdi>{seenTitle}</bdi>
                </span>
              )}
            </h3>
            <ValueChain
              caption={t("title")}
              paid={inMajor(chain.paid)}
              parts={withMaterial(
                chain.parts.map((part) => ({ ...part, amount: inMajor(part.amount) })),
                materialOf(seen) === null ? null : inMajor(materialOf(seen) ?? 0),
              )}
              currency={code}
            />
          </div>
        )}
        {refusal && <Refused refusal={refusal} />}
        <div aria-live="polite">
          {saved && <Notice tone="good">{t(shown ? "savedShown" : "saved")}</Notice>}
        </div>
        <SubmitButton busy={busy} className="max-sm:w-full sm:justify-self-start">
          {t("save")}
        </SubmitButton>
      </form>
    </Card>
  );
}
