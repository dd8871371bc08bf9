"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/ui/button";
import { classNames } from "@/ui/class-names";
import { TextField } from "@/ui/field";

/** A word that is taken by a press, and given back by another. */
export function Chip({
  on,
  label,
  onPress,
  children,
}: {
  on: boolean;
  label?: string;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-pressed={on}
      aria-label={label}
      onClick={onPress}
      className={classNames(
        "inline-flex min-h-11 items-center gap-2 rounded-full border px-4 text-sm font-semibold",
        on
          ? "border-madder bg-madder text-white"
          : "border-line-strong bg-card text-walnut hover:border-walnut",
      )}
    >
      {children}
      {on && <span aria-hidden>×</span>}
    </button>
  );
}

/** A word of her own; Enter adds it. */
export function AddWord({ label, onWord }: { label: string; onWord: (word: string) => void }) {
  const t = useTranslations("listings.kinds");
  const [word, setWord] = useState("");
  function add() {
    const plain = word.replace(/\s+/g, " ").trim();
    if (plain) onWord(plain);
    setWord("");
  }
  return (
    <div className="flex items-end gap-2">
      <TextField
        label={label}
        value={word}
        maxLength={40}
        autoComplete="off"
        className="grow"
        onChange={({ target }) => setWord(target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          add();
        }}
      />
      <Button kind="secondary" onClick={add} disabled={!word.trim()}>
        {t("add")}
      </Button>
    </div>
  );
}
