"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { inLanguage, localePath } from "@/i18n/locales";
import { formatDateTime } from "@/lib/format";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Button } from "@/ui/button";
import { ButtonLink } from "@/ui/button-link";
import { type Draft, draftsOf, forgetDraft, readPhoto } from "../drafts";
import { useAddress } from "../photos/use-address";

/** What she began and has not sent, from this very browser. */
export function DraftsShelf({ seller }: { seller: string }) {
  const t = useTranslations("listings.drafts");
  const [drafts, setDrafts] = useState<Draft[]>([]);
  useEffect(() => {
    let left = false;
    draftsOf(seller).then((kept) => {
      if (!left) setDrafts(kept);
    });
    return () => {
      left = true;
    };
  }, [seller]);
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="drafts" className="grid gap-3 rounded-lg bg-saffron-tint p-4">
      <h2 id="drafts" className="text-lg">
        {t("title")}
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2">
        {drafts.map((draft) => (
          <Shelved
            key={draft.id}
            seller={seller}
            draft={draft}
            onDiscard={() => {
              setDrafts((all) => all.filter(({ id }) => id !== draft.id));
              forgetDraft(seller, draft.id);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

function Shelved({ seller, draft, onDiscard }: { seller: string; draft: Draft; onDiscard: () => void }) {
  const t = useTranslations("listings.drafts");
  const locale = useLocale();
  const ask = useRef<AskFirstHandle>(null);
  const [cover, setCover] = useState<Blob>();
  const first = draft.form.photos[0]?.key;
  useEffect(() => {
    if (first) readPhoto(seller, draft.id, first).then(setCover);
  }, [seller, draft.id, first]);
  const address = useAddress(cover);
  const { title } = draft.form;
  const name = inLanguage(locale, title.fa, title.en) || t("nameless");
  return (
    <li className="grid grid-cols-[4rem_1fr] gap-3 rounded-md border border-line bg-card p-3">
      {address ? (
        <img src={address} alt="" className="size-16 rounded-md bg-paper-deep object-cover" />
      ) : (
        <span aria-hidden className="khatam-ground size-16 rounded-md bg-paper-deep" />
      )}
      <div className="grid min-w-0 gap-1">
        <p className="truncate font-semibold">{name}</p>
        <p className="text-sm text-ink-soft">
          {t("state", {
            photos: draft.form.photos.length,
            when: formatDateTime(locale, new Date(draft.changed).toISOString()),
          })}
        </p>
        <p className="flex gap-2">
          <ButtonLink
            size="sm"
            className="min-h-11"
            href={localePath(locale, `/seller/listings/new?draft=${draft.id}`)}
            aria-label={t("goOnNamed", { name })}
          >
            {t("goOn")}
          </ButtonLink>
          <Button
            kind="quiet"
            size="sm"
            className="min-h-11"
            aria-label={t("discardNamed", { name })}
            onClick={() => ask.current?.ask()}
          >
            {t("discard")}
          </Button>
        </p>
      </div>
      <AskFirst handle={ask} title={t("sure")} yes={t("yes")} no={t("no")} onYes={onDiscard}>
        {t("sureText")}
      </AskFirst>
    </li>
  );
}
