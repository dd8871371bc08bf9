"use client";

import { useLocale, useTranslations } from "next-intl";
import { persianDigits } from "@/lib/format";
import { type PadKey, pressed } from "./domain/pad";

const KEYS: readonly PadKey[] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", ".", "0", "back"];

/** Large keys that one thumb reaches, as on the scales. */
export function NumberPad({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useTranslations("receiving.pad");
  const locale = useLocale();
  const face = (key: PadKey) => {
    if (key === "back") return "⌫";
    if (locale !== "fa") return key;
    return key === "." ? "٫" : persianDigits(key);
  };
  return (
    <fieldset dir="ltr" aria-label={t("label")} className="grid grid-cols-3 gap-2">
      {KEYS.map((key) => (
        <button
          key={key}
          type="button"
          aria-label={key === "back" ? t("back") : key === "." ? t("point") : undefined}
          className="min-h-14 touch-manipulation rounded-md border border-line-strong bg-card text-2xl font-bold text-ink select-none hover:bg-paper-deep active:bg-madder-tint"
          onClick={() => onChange(pressed(value, key))}
        >
          {face(key)}
        </button>
      ))}
    </fieldset>
  );
}
