"use client";

import { LISTING_FLAWS } from "@dastranj/listings/contract/listing-flaws";
import type {
  SellerListingAnswer,
  SellerListingRow,
  SellerListingVariant,
} from "@dastranj/listings/contract/offering";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useEffect, useState } from "react";
import { callSeller, sentenceOf } from "@/lib/client";
import { useBusy } from "@/lib/use-busy";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";
import { numberOf } from "../domain/amounts";
import { FigureField } from "../form/figure-field";
import type { Done } from "./goods";
import { rowOf } from "./row-of";

interface Figures {
  id: string;
  title: string;
  prices: Record<string, number>;
  /** Tomans, as they are typed. */
  price: string;
  stock: string | null;
}

const figuresOf = ({ id, title, prices, stock }: SellerListingVariant): Figures => ({
  id,
  title,
  prices,
  price: String((prices.irr ?? 0) / 10),
  stock: stock === null ? null : String(stock),
});

/** Prices and stock of a listing, where it stands in the list; they hold at once. */
export function QuickChange({
  row,
  onRow,
  onDone,
  onCancel,
}: {
  row: SellerListingRow;
  onRow: (row: SellerListingRow) => void;
  onDone: (done: Done) => void;
  onCancel: () => void;
}) {
  const t = useTranslations("listings.list");
  const locale = useLocale();
  const [before, setBefore] = useState<Figures[]>();
  const [now, setNow] = useState<Figures[]>([]);
  const [busy, setBusy] = useBusy();
  const [refusal, setRefusal] = useState<string>();
  const [tried, setTried] = useState(false);

  useEffect(() => {
    callSeller<SellerListingAnswer>(`listings/${row.id}`)
      .then(({ listing }) => {
        const figures = listing.content.variants.map(figuresOf);
        setBefore(figures);
        setNow(figures);
      })
      .catch((error) => setRefusal(sentenceOf(error)));
  }, [row.id]);

  /** Sends what differs, and answers the row as it is then. */
  async function send(from: Figures[], to: Figures[]): Promise<SellerListingRow> {
    const changed = (by: "price" | "stock") => to.filter((one, index) => one[by] !== from[index]?.[by]);
    let answer = row;
    const take = async (path: string, variants: object[]) => {
      if (variants.length === 0) return;
      const { listing } = await callSeller<SellerListingAnswer>(`listings/${row.id}/${path}`, {
        method: "POST",
        body: { variants },
      });
      answer = rowOf(listing, row);
    };
    await take(
      "prices",
      changed("price").map(({ id, prices, price }) => ({
        id,
        prices: { ...prices, irr: numberOf(price) * 10 },
      })),
    );
    await take(
      "stock",
      changed("stock").map(({ id, stock }) => ({ id, stock: numberOf(stock ?? "") })),
    );
    return answer;
  }

  async function save(event: FormEvent) {
    event.preventDefault();
    if (busy || !before) return;
    setTried(true);
    if (now.some(({ price, stock }) => !numberOf(price) || stock === "")) return;
    setBusy(true);
    setRefusal(undefined);
    try {
      onRow(await send(before, now));
      onDone({
        text: t("saved", { title: row.title }),
        undo: async () => onRow(await send(now, before)),
      });
    } catch (error) {
      setRefusal(sentenceOf(error));
    }
    setBusy(false);
  }

  const set = (id: string, by: Partial<Figures>) =>
    setNow((all) => all.map((one) => (one.id === id ? { ...one, ...by } : one)));
  const missing = (bad: boolean) => (tried && bad ? LISTING_FLAWS.field_missing[locale] : undefined);
  if (!before && !refusal) return <Skeleton className="h-20" />;
  return (
    <form method="post" noValidate onSubmit={save} className="seam grid gap-3 pt-3">
      {now.map(({ id, title, price, stock }) => (
        <div key={id} className="grid grid-cols-[3fr_2fr] items-start gap-3">
          {now.length > 1 && <p className="col-span-2 text-sm font-semibold">{title}</p>}
          <FigureField
            id={`price-${id}`}
            label={t("price")}
            error={missing(!numberOf(price))}
            value={price}
            onFigures={(value) => set(id, { price: value })}
          />
          {stock !== null && (
            <FigureField
              id={`stock-${id}`}
              label={t("stockField")}
              error={missing(stock === "")}
              value={stock}
              onFigures={(value) => set(id, { stock: value })}
            />
          )}
        </div>
      ))}
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <p className="flex gap-3">
        <Button type="submit" busy={busy} disabled={!before}>
          {t("save")}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </p>
    </form>
  );
}
