"use client";

import type { ReactNode } from "react";
import { callSession } from "@/lib/client";
import { useBusy } from "@/lib/use-busy";
import { Button } from "@/ui/button";

/** Lets the seller out. */
export function SellerSignOut({ to, children }: { to: string; children: ReactNode }) {
  const [busy, setBusy] = useBusy();
  async function leave() {
    setBusy(true);
    await callSession("seller", { method: "DELETE" }).catch(() => undefined);
    // A page made anew: the router would keep the desk, hidden, with the names and addresses of buyers in it.
    window.location.replace(to);
  }
  return (
    <Button kind="quiet" size="sm" busy={busy} onClick={leave}>
      {children}
    </Button>
  );
}
