"use client";

import { useState } from "react";
import { callApi } from "@/lib/client";
import { useAttempt } from "@/lib/use-attempt";
import { Button } from "./button";
import { Notice } from "./notice";

/** A photo that few may see: brought when it is asked for, and kept nowhere. */
export function ProofPhoto({ address, words }: { address: string; words: { show: string; alt: string } }) {
  const [photo, setPhoto] = useState<string>();
  const { busy, refusal, attempt } = useAttempt();
  if (photo) return <img src={photo} alt={words.alt} className="max-h-96 rounded-md" />;
  return (
    <>
      <Button
        kind="secondary"
        size="sm"
        className="print:hidden"
        busy={busy}
        onClick={() =>
          attempt(async () => setPhoto((await callApi<{ photo: string | null }>(address)).photo ?? undefined))
        }
      >
        {words.show}
      </Button>
      {refusal && <Notice tone="bad">{refusal}</Notice>}
    </>
  );
}
