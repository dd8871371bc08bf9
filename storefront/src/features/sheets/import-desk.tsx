"use client";

import type { ListingImport, ListingImportAnswer } from "@dastranj/listings/contract";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { localePath } from "@/i18n/locales";
import { sentenceOf } from "@/lib/client";
import { formatDateTime } from "@/lib/format";
import { sendFile } from "@/lib/upload";
import { buttonLook } from "@/ui/button";
import { Card } from "@/ui/card";
import { FileButton } from "@/ui/file-button";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { ProgressBar } from "@/ui/progress-bar";
import { ImportReport } from "./import-report";

const FILES = ".csv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Where a seller brings in her goods as a list: the template, the file, what would become of it, and what became of it. */
export function ImportDesk({
  first,
  earlier,
}: {
  first: ListingImportAnswer | null;
  earlier: ListingImport[];
}) {
  const t = useTranslations("sheets");
  const locale = useLocale();
  const [found, setFound] = useState(first);
  const [sent, setSent] = useState<number>();
  const [refused, setRefused] = useState("");
  const way = useRef<AbortController>(null);
  const file = (path: string, format: string) =>
    `/api/seller/${path}?${new URLSearchParams({ format, language: locale })}`;

  async function send(chosen: File) {
    const form = new FormData();
    form.set("file", chosen);
    way.current = new AbortController();
    setRefused("");
    setFound(null);
    setSent(0);
    try {
      const { signal } = way.current;
      setFound(
        await sendFile<ListingImportAnswer>("/api/seller/listing-imports", form, {
          onProgress: setSent,
          signal,
        }),
      );
    } catch (error) {
      setRefused(sentenceOf(error));
    }
    setSent(undefined);
  }

  return (
    <div className="grid gap-6">
      <header className="grid gap-1">
        <Link href={localePath(locale, "/seller/listings")} className="text-sm underline underline-offset-4">
          {t("back")}
        </Link>
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </header>
      <Card className="grid gap-3">
        <h2 className="text-xl">{t("template.title")}</h2>
        <p className="text-sm">{t("template.text")}</p>
        <p className="flex flex-wrap gap-2">
          {(
            [
              ["xlsx", "listing-template", "xlsx"],
              ["csv", "listing-template", "csv"],
              ["export", "listing-export", "xlsx"],
            ] as const
          ).map(([word, path, format]) => (
            <a key={word} download href={file(path, format)} className={buttonLook("secondary", "sm")}>
              {t(`template.${word}`)}
            </a>
          ))}
        </p>
      </Card>
      <Card className="grid gap-3">
        <h2 className="text-xl">{t("send.title")}</h2>
        <p id="file-hint" className="text-sm text-ink-soft">
          {t("send.hint")}
        </p>
        <div aria-live="polite" className="grid gap-2">
          {sent !== undefined && (
            <>
              <ProgressBar label={t("send.sending")} part={sent} />
              <p className="text-sm">{sent < 1 ? t("send.sending") : t("send.checking")}</p>
            </>
          )}
          {refused && <Notice tone="bad">{refused}</Notice>}
        </div>
        {sent === undefined && (
          <FileButton
            accept={FILES}
            kind={found ? "secondary" : "primary"}
            label={t("send.label")}
            describedBy="file-hint"
            onFile={send}
            className="justify-self-start"
          >
            {found ? t("report.another") : t("send.choose")}
          </FileButton>
        )}
      </Card>
      {found && <ImportReport key={found.import.id} first={found} />}
      {earlier.length > 0 && (
        <section className="grid gap-2">
          <h2 className="text-xl">{t("earlier.title")}</h2>
          <ul className="grid divide-y divide-line rounded-lg border border-line bg-card">
            {earlier.map(({ id, file_name, state, created_at }) => (
              <li key={id}>
                <Link
                  href={`${localePath(locale, "/seller/listings/import")}?id=${id}`}
                  className="flex min-h-11 flex-wrap items-center justify-between gap-x-3 px-4 py-2 text-sm"
                >
                  <bdi className="min-w-0 truncate font-semibold">{file_name || t("earlier.unnamed")}</bdi>
                  <span className="text-ink-soft">
                    {t(`earlier.states.${state}`)} · {formatDateTime(locale, created_at)}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
