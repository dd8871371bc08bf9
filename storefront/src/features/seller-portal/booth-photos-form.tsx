"use client";

import type { SellerBoothAnswer } from "@dastranj/sellers/contract";
import { useTranslations } from "next-intl";
import { callSeller } from "@/lib/client";
import { sendFile } from "@/lib/upload";
import { type PhotoDeeds, PhotoShelf } from "@/ui/photo-shelf";

const shown = ({ booth }: SellerBoothAnswer) => booth.photos;

const DEEDS: PhotoDeeds = {
  add: async (file, onProgress) =>
    shown(
      await sendFile<SellerBoothAnswer>("/api/seller/booth/photos", file, {
        onProgress,
        signal: new AbortController().signal,
      }),
    ),
  order: async (ids) => shown(await callSeller("booth/photos/order", { method: "POST", body: { ids } })),
  remove: async (id) => shown(await callSeller(`booth/photos/${id}`, { method: "DELETE" })),
};

/** The photos of a booth: add, put in order, remove. */
export function BoothPhotosForm({ first }: { first: SellerBoothAnswer["booth"]["photos"] }) {
  const t = useTranslations("booth.desk");
  return <PhotoShelf first={first} hint={t("photosHint")} deeds={DEEDS} />;
}
