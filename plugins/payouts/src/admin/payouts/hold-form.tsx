import { Button, toast } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { sentenceOf } from "../ask-backend";
import { Field } from "../reconciliation/field";
import { useWords } from "../use-words";
import { useHold } from "./use-payouts";

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
      { path: `payout-holds/${encodeURIComponent(told.seller.trim())}${path}`, body },
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
      <Field label={t("sellerId")} dir="ltr" required maxLength={100} {...set("seller")} />
      <Field label={t("holdReason")} required minLength={3} maxLength={500} {...set("reason")} />
      <Field label={t("holdDays")} dir="ltr" inputMode="numeric" maxLength={3} {...set("days")} />
      <Button size="small" variant="secondary" type="submit" isLoading={hold.isPending}>
        {t("hold")}
      </Button>
      <Button
        size="small"
        variant="transparent"
        type="button"
        disabled={hold.isPending || !told.seller.trim()}
        onClick={() => send("/lift", {}, "lifted")}
      >
        {t("lift")}
      </Button>
    </form>
  );
}
