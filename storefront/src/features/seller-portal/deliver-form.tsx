"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { shrinkPicture } from "@/lib/shrink-picture";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Button } from "@/ui/button";
import { FileButton } from "@/ui/file-button";

/** For a seller who knows that her parcel has arrived: she says so, with a photo that shows it if she has one. */
export function DeliverForm({
  busy,
  onDeliver,
}: {
  busy: boolean;
  onDeliver: (photo: File | undefined) => void;
}) {
  const t = useTranslations("desk.deliver");
  const question = useRef<AskFirstHandle>(null);
  const [photo, setPhoto] = useState<{ file: File; thumbnail?: string }>();
  return (
    <div className="grid gap-3">
      <h3 className="text-base font-bold">{t("title")}</h3>
      <p className="text-sm text-ink-soft">{t("hint")}</p>
      {photo && (
        <p role="status" className="flex flex-wrap items-center gap-3 text-sm">
          {photo.thumbnail && (
            <img src={photo.thumbnail} alt="" className="size-16 rounded-md object-cover" />
          )}
          {t("chosen")}
          <Button kind="quiet" size="sm" onClick={() => setPhoto(undefined)}>
            {t("remove")}
          </Button>
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <Button busy={busy} onClick={() => question.current?.ask()}>
          {t("button")}
        </Button>
        {!photo && (
          <FileButton
            camera
            accept="image/jpeg,image/png,image/webp,image/avif"
            label={t("photoNamed")}
            onFile={async (file) => setPhoto(await shrinkPicture(file))}
          >
            {t("photo")}
          </FileButton>
        )}
      </div>
      <AskFirst
        handle={question}
        title={t("ask")}
        yes={t("yes")}
        no={t("no")}
        onYes={() => onDeliver(photo?.file)}
      >
        {t("askText")}
      </AskFirst>
    </div>
  );
}
