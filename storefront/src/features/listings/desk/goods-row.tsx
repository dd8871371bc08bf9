"use client";

import type { SellerListingAnswer, SellerListingRow } from "@dastranj/listings/contract/offering";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { inLanguage, localePath } from "@/i18n/locales";
import { callSeller, sentenceOf } from "@/lib/client";
import { formatMoney } from "@/lib/format";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Badge, type BadgeTone } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { Picture } from "@/ui/picture";
import { formOf } from "../domain/form";
import { keepDraft } from "../drafts";
import type { Done } from "./goods";
import { QuickChange } from "./quick-change";
import { rowOf } from "./row-of";

export const STATE_TONES: Record<SellerListingRow["state"], BadgeTone> = {
  published: "good",
  proposed: "warn",
  rejected: "bad",
  off_sale: "neutral",
};

/** Currencies of the market, for a copy that is typed anew. */
const CURRENCIES = [
  { code: "irr", decimals: 0 },
  { code: "eur", decimals: 2 },
];

/** One listing in the list. */
export function GoodsRow({
  seller,
  row,
  onRow,
  onDone,
}: {
  seller: string;
  row: SellerListingRow;
  /** It is changed, or gone. */
  onRow: (row: SellerListingRow | undefined) => void;
  onDone: (done: Done) => void;
}) {
  const t = useTranslations("listings.list");
  const locale = useLocale();
  const router = useRouter();
  const ask = useRef<AskFirstHandle>(null);
  const more = useRef<HTMLDetailsElement>(null);
  const [quick, setQuick] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const { id, title, state } = row;
  const page = localePath(locale, `/seller/listings/${id}`);

  async function act(work: () => Promise<void>) {
    if (more.current) more.current.open = false;
    setRefusal(undefined);
    try {
      await work();
    } catch (error) {
      onRow(row);
      setRefusal(sentenceOf(error));
    }
  }

  const post = async (verb: "take-off" | "put-on") => {
    const { listing } = await callSeller<SellerListingAnswer>(`listings/${id}/${verb}`, { method: "POST" });
    onRow(rowOf(listing, row));
  };
  const turn = (verb: "take-off" | "put-on") =>
    act(async () => {
      // Shown at once; put back where the shop refuses it.
      onRow({ ...row, state: verb === "take-off" ? "off_sale" : "published" });
      await post(verb);
      onDone({
        text: t("saved", { title }),
        undo: () => act(() => post(verb === "take-off" ? "put-on" : "take-off")),
      });
    });
  const remove = () =>
    act(async () => {
      onRow(undefined);
      if (state === "published") await callSeller(`listings/${id}/take-off`, { method: "POST" });
      await callSeller(`listings/${id}`, { method: "DELETE" });
    });
  const duplicate = () =>
    act(async () => {
      const { listing } = await callSeller<SellerListingAnswer>(`listings/${id}`);
      const form = formOf(listing.content, CURRENCIES);
      const copy = crypto.randomUUID();
      const variants = Object.fromEntries(
        Object.entries(form.variants).map(([key, { id: _, ...variant }]) => [key, { ...variant, sku: "" }]),
      );
      // Photos are of one listing alone: the copy gets its own.
      await keepDraft(seller, {
        id: copy,
        changed: Date.now(),
        step: "look",
        form: { ...form, photos: [], variants },
      });
      router.push(localePath(locale, `/seller/listings/new?draft=${copy}&step=photos`));
    });

  return (
    <li className="grid gap-3 rounded-lg border border-line bg-card p-3 shadow-rest">
      <div className="grid grid-cols-[5rem_1fr] gap-3 sm:grid-cols-[6rem_1fr_auto]">
        <Picture address={row.thumbnail} alt="" sizes="6rem" className="aspect-square w-full rounded-md" />
        <div className="grid min-w-0 content-start gap-1">
          <Link
            href={page}
            aria-label={t("editNamed", { title })}
            className="font-semibold hover:text-madder"
          >
            <span className="line-clamp-2">{title}</span>
          </Link>
          <p className="flex flex-wrap items-center gap-2">
            <Badge tone={STATE_TONES[state]}>{t(`states.${state}`)}</Badge>
            {row.waiting && state !== "proposed" && <Badge tone="warn">{t("waiting")}</Badge>}
          </p>
          <p className="flex flex-wrap gap-x-3 text-sm">
            {row.price !== null && (
              <bdi className="tabular font-bold">
                {row.has_price_range
                  ? t("from", { price: formatMoney(locale, row.price, "irr") })
                  : formatMoney(locale, row.price, "irr")}
              </bdi>
            )}
            <span className={row.stock === 0 ? "font-semibold text-madder-deep" : "text-ink-soft"}>
              {row.stock === null ? t("madeToOrder") : t("stock", { count: row.stock })}
            </span>
            {row.variants > 1 && <span className="text-ink-soft">{t("kinds", { count: row.variants })}</span>}
            {row.category && (
              <span className="text-ink-soft">
                {inLanguage(locale, row.category.name, row.category.name_en)}
              </span>
            )}
          </p>
        </div>
        <div className="col-span-2 flex items-center gap-2 sm:col-span-1 sm:flex-col sm:items-stretch">
          <Button
            kind="secondary"
            size="sm"
            className="min-h-11 max-sm:grow"
            aria-expanded={quick}
            aria-label={t("quickOf", { title })}
            onClick={() => setQuick(!quick)}
          >
            {t("quick")}
          </Button>
          <details ref={more} className="relative">
            <summary
              aria-label={t("more", { title })}
              className="grid min-h-11 min-w-11 cursor-pointer list-none place-items-center rounded-md border border-line-strong text-xl text-walnut hover:bg-paper-deep [&::-webkit-details-marker]:hidden"
            >
              <span aria-hidden>⋯</span>
            </summary>
            <ul className="absolute end-0 z-20 mt-1 grid w-48 rounded-md border border-line bg-card py-1 shadow-lift">
              <li>
                <Link href={page} className="flex min-h-11 items-center px-4 hover:bg-paper-deep">
                  {t("edit")}
                </Link>
              </li>
              {state === "published" && <Choice onPress={() => turn("take-off")}>{t("takeOff")}</Choice>}
              {state === "off_sale" && <Choice onPress={() => turn("put-on")}>{t("putOn")}</Choice>}
              <Choice onPress={duplicate}>{t("duplicate")}</Choice>
              {state !== "proposed" && (
                <Choice
                  onPress={() => {
                    if (more.current) more.current.open = false;
                    ask.current?.ask();
                  }}
                >
                  {t("remove")}
                </Choice>
              )}
            </ul>
          </details>
        </div>
      </div>
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      {quick && (
        <QuickChange
          row={row}
          onRow={onRow}
          onDone={(done) => {
            setQuick(false);
            onDone(done);
          }}
          onCancel={() => setQuick(false)}
        />
      )}
      <AskFirst
        handle={ask}
        title={t("removeSure", { title })}
        yes={t("removeYes")}
        no={t("removeNo")}
        onYes={remove}
      >
        {t("removeText")}
      </AskFirst>
    </li>
  );
}

function Choice({ onPress, children }: { onPress: () => void; children: string }) {
  return (
    <li>
      <button
        type="button"
        onClick={onPress}
        className="flex min-h-11 w-full items-center px-4 text-start hover:bg-paper-deep"
      >
        {children}
      </button>
    </li>
  );
}
