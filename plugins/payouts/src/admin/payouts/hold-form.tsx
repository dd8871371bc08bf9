import { Button, toast } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { SellerField } from "../commission/seller-field";
import { Field } from "../reconciliation/field";
import { sentenceOf } from "../sentence-of";
import { useWords } from "../use-words";
import { useHold } from "./use-payouts";

const SHORTEST_REASON = 3;
const EMPTY = { seller: "", reason: "", days: "" };
const inLatin = (text: string) =>
  text.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

/** Holds a seller's money with a reason that she reads, for some days or until it is lifted; or lifts it. */
export function HoldForm() {
  const { t, persian } = useWords("payouts");
  const hold = useHold();
  const [told, setTold] = useState(EMPTY);
  const set = (field: keyof typeof EMPTY) => ({
    value: told[field],
    onChange: ({ target }: { target: { value: string } }) => setTold({ ...told, [field]: target.value }),
  });
  const send = (path: string, body: object, done: string) =>
    hold.mutate(
      { path: `payout-holds/${encodeURIComponent(told.seller)}${path}`, body },
      {
        onSuccess: () => {
          toast.success(t(done));
          setTold(EMPTY);
        },
        onError: (error) => toast.error(sentenceOf(error, persian, t("unreachable"))),
      },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const days = inLatin(told.days.trim());
    send("", { reason: told.reason, ...(days && { days: Number(days) }) }, "heldNow");
  };
  return (
    <form className="flex flex-wrap items-end gap-3 px-6 py-4" onSubmit={submit}>
      <SellerField
        chosen={told.seller || null}
        was={null}
        other={t("otherSeller")}
        onChoose={(seller) => setTold({ ...told, seller })}
      />
      <Field label={t("holdReason")} maxLength={500} {...set("reason")} />
      <Field label={t("holdDays")} dir="ltr" inputMode="numeric" maxLength={3} {...set("days")} />
      <Button
        size="small"
        variant="secondary"
        type="submit"
        isLoading={hold.isPending}
        disabled={!told.seller || told.reason.trim().length < SHORTEST_REASON}
      >
        {t("hold")}
      </Button>
      <Button
        size="small"
        variant="transparent"
        type="button"
        disabled={hold.isPending || !told.seller}
        onClick={() => send("/lift", {}, "lifted")}
      >
        {t("lift")}
      </Button>
    </form>
  );
}
