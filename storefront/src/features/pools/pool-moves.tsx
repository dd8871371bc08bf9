"use client";

import type { CooperativePool } from "@dastranj/cooperatives/contract";
import { useTranslations } from "next-intl";
import { useSellerChange } from "@/lib/use-seller-change";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";

/** Opens a pool to buyers, or closes it. */
export function PoolMoves({ pool: { id, state } }: { pool: CooperativePool }) {
  const t = useTranslations("pools");
  const { send, busy, refusal } = useSellerChange();
  const verb = state === "open" ? "close" : "open";
  return (
    <div className="grid gap-2">
      <Button
        kind={verb === "open" ? "primary" : "secondary"}
        busy={busy}
        className="justify-self-start"
        onClick={() => void send(`cooperative/pools/${id}/${verb}`, {})}
      >
        {t(`verbs.${verb}`)}
      </Button>
      <p className="text-sm text-ink-soft">{t(`now.${state}`)}</p>
      {refusal && <Notice tone="bad">{refusal}</Notice>}
    </div>
  );
}
