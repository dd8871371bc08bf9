"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { callSession } from "@/lib/client";
import { useBusy } from "@/lib/use-busy";
import { Button } from "@/ui/button";

/** Lets the seller out. */
export function SellerSignOut({ to, children }: { to: string; children: ReactNode }) {
  const router = useRouter();
  const [busy, setBusy] = useBusy();
  async function leave() {
    setBusy(true);
    await callSession("seller", { method: "DELETE" }).catch(() => undefined);
    router.replace(to);
    router.refresh();
  }
  return (
    <Button kind="quiet" size="sm" busy={busy} onClick={leave}>
      {children}
    </Button>
  );
}
