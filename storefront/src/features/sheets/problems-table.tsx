"use client";

import type { ListingImportAnswer } from "@dastranj/listings/contract";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { callSeller } from "@/lib/client";
import { formatNumber } from "@/lib/format";
import { useBusy } from "@/lib/use-busy";
import { Button } from "@/ui/button";

/** What is wrong in a list, by row and column; on a telephone each as a line of its own. */
export function ProblemsTable({ id, first }: { id: string; first: ListingImportAnswer }) {
  const t = useTranslations("sheets.problems");
  const locale = useLocale();
  const [problems, setProblems] = useState(first.problems);
  const [busy, setBusy] = useBusy();
  const number = (value: number) => formatNumber(locale, value);

  async function more() {
    if (busy) return;
    setBusy(true);
    const next = await callSeller<ListingImportAnswer>(
      `listing-imports/${id}?limit=100&offset=${problems.length}`,
    ).catch(() => null);
    if (next) setProblems((before) => [...before, ...next.problems]);
    setBusy(false);
  }

  return (
    <section className="grid gap-3">
      <h3 className="text-lg">{t("title", { count: number(first.count) })}</h3>
      <table className="block w-full text-sm sm:table">
        <thead className="sr-only sm:not-sr-only sm:table-header-group">
          <tr>
            {(["row", "column", "what"] as const).map((head) => (
              <th key={head} scope="col" className="px-2 py-1 text-start font-semibold text-walnut">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block divide-y divide-line sm:table-row-group">
          {problems.map(({ row, column, code, message, value }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that only grows
            <tr key={index} data-code={code} className="flex flex-wrap gap-x-2 py-2 sm:table-row">
              <td className="font-semibold sm:px-2 sm:py-1.5">
                <span className="sm:hidden">{t("row")} </span>
                {number(row)}
              </td>
              <td className="font-semibold sm:px-2 sm:py-1.5">{column?.name ?? t("whole")}</td>
              <td className="w-full sm:w-auto sm:px-2 sm:py-1.5">
                {message}{" "}
                {value && (
                  <bdi className="rounded-sm bg-madder-tint px-1 break-all text-madder-deep">{value}</bdi>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {problems.length < first.count && (
        <Button kind="secondary" size="sm" busy={busy} onClick={more} className="justify-self-start">
          {t("more")}
        </Button>
      )}
    </section>
  );
}
