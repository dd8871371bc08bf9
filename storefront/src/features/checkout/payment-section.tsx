import { useTranslations } from "next-intl";
import { RadioCard } from "@/ui/field";
import { MANUAL, type PaymentWay } from "./payment-ways";

const WORDS = {
  pp_zarinpal_zarinpal: "zarinpal",
  pp_stripe_stripe: "stripe",
  [MANUAL]: "manual",
} as const satisfies Record<PaymentWay, string>;

/** The last step: how it is paid. */
export function PaymentSection({
  ways,
  chosen,
  onChoose,
}: {
  ways: PaymentWay[];
  chosen: PaymentWay;
  onChoose: (way: PaymentWay) => void;
}) {
  const t = useTranslations("checkout");
  return (
    <fieldset className="grid gap-2">
      <legend className="sr-only">{t("steps.payment")}</legend>
      {ways.map((way) => (
        <RadioCard
          key={way}
          name="payment"
          value={way}
          checked={way === chosen}
          onChange={() => onChoose(way)}
          title={t(`payment.${WORDS[way]}`)}
          note={t(`payment.${WORDS[way]}Note`)}
        />
      ))}
    </fieldset>
  );
}
