"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { letGo } from "@/lib/cart";
import { callSession } from "@/lib/client";
import { useBusy } from "@/lib/use-busy";
import { Button } from "@/ui/button";

/** Signs the buyer out; her basket, which knows her address, leaves with her. */
export function SignOut({ children }: { children: ReactNode }) {
  const router = useRouter();
  const [busy, setBusy] = useBusy();
  async function leave() {
    setBusy(true);
    await callSession("buyer", { method: "DELETE" }).then(letGo, () => undefined);
    setBusy(false);
    router.refresh();
  }
  return (
    <Button kind="secondary" size="sm" busy={busy} onClick={leave}>
      {children}
    </Button>
  );
}
