"use client";

import type { SellerListingRow } from "@dastranj/listings/contract/offering";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import { GoodsRow } from "./goods-row";

/** What was done, and how it is taken back. */
export interface Done {
  text: string;
  undo?: () => Promise<void>;
}

/** One page of her goods; each can be changed where it stands. */
export function Goods({ seller, first }: { seller: string; first: SellerListingRow[] }) {
  const t = useTranslations("listings.list");
  const [rows, setRows] = useState(first);
  const [done, setDone] = useState<Done>();
  return (
    <>
      <ul className="grid gap-3">
        {rows.map((row) => (
          <GoodsRow
            key={row.id}
            seller={seller}
            row={row}
            onRow={(changed) =>
              setRows((all) => all.flatMap((one) => (one.id === row.id ? (changed ? [changed] : []) : [one])))
            }
            onDone={setDone}
          />
        ))}
      </ul>
      <div aria-live="polite" className="sticky bottom-[calc(0.75rem+var(--desk-bar,0px))] z-10">
        {done && (
          <p className="flex flex-wrap items-center justify-between gap-3 rounded-md bg-walnut px-4 py-2 text-white shadow-lift">
            {done.text}
            {done.undo && (
              <Button
                kind="quiet"
                size="sm"
                className="text-white! hover:bg-ink!"
                onClick={async () => {
                  setDone({ text: t("undone") });
                  await done.undo?.();
                }}
              >
                {t("undo")}
              </Button>
            )}
          </p>
        )}
      </div>
    </>
  );
}
