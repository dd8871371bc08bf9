"use client";

import { useRef, useState } from "react";
import { type Locale, localePath } from "@/i18n/locales";
import { ApiRefusal } from "@/lib/client";
import { Button } from "@/ui/button";
import { Link } from "@/ui/link";
import { addToBasket } from "./basket-store";

type State = { kind: "idle" | "busy" | "added" } | { kind: "refused"; message: string };

/** Puts a variant into the basket and says in its own place how it went. Texts come as props: it is on public pages. */
export function AddToBasket({
  locale,
  variantId,
  quantity,
  disabled = false,
  words,
}: {
  locale: Locale;
  variantId: string | null;
  quantity: number;
  disabled?: boolean;
  words: { add: string; adding: string; added: string; see: string };
}) {
  const [state, setState] = useState<State>({ kind: "idle" });
  const busy = useRef(false);

  async function add() {
    if (!variantId || busy.current) return;
    busy.current = true;
    setState({ kind: "busy" });
    try {
      await addToBasket(variantId, quantity);
      setState({ kind: "added" });
    } catch (error) {
      setState({ kind: "refused", message: error instanceof ApiRefusal ? error.message : String(error) });
    } finally {
      busy.current = false;
    }
  }

  return (
    <div className="grid gap-3">
      <Button size="lg" busy={state.kind === "busy"} disabled={disabled || !variantId} onClick={add}>
        {state.kind === "busy" ? words.adding : words.add}
      </Button>
      <div role="status" className="text-sm empty:hidden">
        {state.kind === "added" && (
          <p className="flex flex-wrap items-center justify-between gap-2 rounded-md bg-pistachio-tint px-4 py-2 text-pistachio">
            <span className="font-semibold">{words.added}</span>
            <Link className="font-semibold underline underline-offset-4" href={localePath(locale, "/basket")}>
              {words.see}
            </Link>
          </p>
        )}
        {state.kind === "refused" && (
          <p className="rounded-md bg-madder-tint px-4 py-2 font-semibold text-madder-deep">
            {state.message}
          </p>
        )}
      </div>
    </div>
  );
}
