import { useTranslations } from "next-intl";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import type { usePlacing } from "./use-placing";

/** Refusals that the list of closed sellers tells better, with the way out. */
const OF_CLOSED = ["seller_may_not_sell", "seller_licence_expired", "seller_away"];

/** The new day stands in the summary by now: whoever presses again has seen it. */
const MOVED = "promise_moved";

/** The button that makes the basket an order, with what became of it and what the buyer waits for. */
export function PlaceOrderButton({
  placing: { placing, rush, refusal },
  online,
  named,
  disabled,
  onPlace,
}: {
  placing: ReturnType<typeof usePlacing>;
  /** Whether it leads to a gateway first. */
  online: boolean;
  /** Whether the page already says which seller is closed. */
  named: boolean;
  disabled: boolean;
  onPlace: () => void;
}) {
  const t = useTranslations("checkout");
  const promised = useTranslations("promise");
  return (
    <>
      {refusal?.code === MOVED && (
        <Notice tone="warn" title={promised("movedTitle")}>
          {promised("movedText")}
        </Notice>
      )}
      {refusal && refusal.code !== MOVED && (
        <Notice tone="bad" title={named && OF_CLOSED.includes(refusal.code) ? undefined : refusal.message}>
          {t("refused")}
        </Notice>
      )}
      {rush && (
        <Notice tone="warn" title={t("rush.title")}>
          {t("rush.text")}
        </Notice>
      )}
      <Button size="lg" busy={placing} disabled={disabled} onClick={onPlace}>
        {placing ? t(online ? "leaving" : "placing") : t(online ? "pay" : "place")}
      </Button>
      <p className="text-center text-xs text-ink-soft">{t(online ? "payHint" : "placeHint")}</p>
    </>
  );
}
