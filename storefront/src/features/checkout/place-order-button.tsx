import { useTranslations } from "next-intl";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import type { usePlacing } from "./use-placing";

/** The button that makes the basket an order, with what became of it and what the buyer waits for. */
export function PlaceOrderButton({
  placing: { placing, rush, refusal },
  disabled,
  onPlace,
}: {
  placing: ReturnType<typeof usePlacing>;
  disabled: boolean;
  onPlace: () => void;
}) {
  const t = useTranslations("checkout");
  return (
    <>
      {refusal && (
        <Notice tone="bad" title={refusal.message}>
          {t("refused")}
        </Notice>
      )}
      {rush && (
        <Notice tone="warn" title={t("rush.title")}>
          {t("rush.text")}
        </Notice>
      )}
      <Button size="lg" busy={placing} disabled={disabled} onClick={onPlace}>
        {placing ? t("placing") : t("place")}
      </Button>
      <p className="text-center text-xs text-ink-soft">{t("placeHint")}</p>
    </>
  );
}
