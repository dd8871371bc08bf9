"use client";

import type { CooperativePool, CooperativePoolAnswer } from "@dastranj/cooperatives/contract";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { callSeller } from "@/lib/client";
import { sendFile } from "@/lib/upload";
import { Card } from "@/ui/card";
import { type PhotoDeeds, PhotoShelf } from "@/ui/photo-shelf";

const shown = ({ pool }: CooperativePoolAnswer) => pool.photos;

/** What buyers see of a pool: its cooperative adds photos, puts them in order, removes them. */
export function PoolPhotos({ pool: { id, photos } }: { pool: CooperativePool }) {
  const t = useTranslations("pools.photos");
  const deeds = useMemo(() => deedsOf(`cooperative/pools/${id}/photos`), [id]);
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg">{t("title")}</h2>
      <PhotoShelf first={photos} hint={t("hint")} deeds={deeds} />
    </Card>
  );
}

const deedsOf = (way: string): PhotoDeeds => ({
  add: async (file, onProgress) =>
    shown(
      await sendFile<CooperativePoolAnswer>(`/api/seller/${way}?key=${crypto.randomUUID()}`, file, {
        onProgress,
        signal: new AbortController().signal,
      }),
    ),
  order: async (ids) => shown(await callSeller(`${way}/order`, { method: "POST", body: { ids } })),
  remove: async (id) => shown(await callSeller(`${way}/${id}`, { method: "DELETE" })),
});
