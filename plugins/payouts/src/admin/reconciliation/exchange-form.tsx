import { Button, toast, usePrompt } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { SellerField } from "../commission/seller-field";
import { sentenceOf } from "../sentence-of";
import { useWords } from "../use-words";
import { Field } from "./field";
import { useExchange } from "./use-reconciliation";

const EMPTY = { seller_id: "", from: "eur", to: "irr", amount: "", rate: "" };

/** Changes what of a seller's is available into another currency: first it is reckoned, then confirmed. */
export function ExchangeForm() {
  const { t, persian, money } = useWords("postings");
  const confirm = usePrompt();
  const exchange = useExchange();
  const [wanted, setWanted] = useState(EMPTY);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const set = (field: keyof typeof EMPTY) => ({
    required: true,
    dir: "ltr" as const,
    value: wanted[field],
    onChange: ({ target }: { target: { value: string } }) => setWanted({ ...wanted, [field]: target.value }),
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (exchange.isPending) return;
    const body = { ...wanted, key };
    try {
      const { exchange: reckoned } = await exchange.mutateAsync({ body });
      const agreed = await confirm({
        title: t("exchangeTitle"),
        description: t("exchangeText", {
          from: money(reckoned.from_amount, reckoned.from_currency),
          to: money(reckoned.to_amount, reckoned.to_currency),
          rate: reckoned.rate,
        }),
        confirmText: t("confirm"),
        cancelText: t("cancel"),
      });
      if (!agreed) return;
      await exchange.mutateAsync({ body: { ...body, confirm: true } });
      toast.success(t("exchanged"));
      setKey(crypto.randomUUID());
      setWanted(EMPTY);
    } catch (error) {
      toast.error(sentenceOf(error, persian, t("unreachable")));
    }
  };
  return (
    <form className="flex flex-wrap items-end gap-3 px-6 py-4" onSubmit={submit}>
      <SellerField
        chosen={wanted.seller_id || null}
        was={null}
        other={t("otherSeller")}
        onChoose={(seller_id) => setWanted({ ...wanted, seller_id })}
      />
      <Field label={t("from")} maxLength={3} {...set("from")} />
      <Field label={t("to")} maxLength={3} {...set("to")} />
      <Field label={t("amount")} inputMode="numeric" maxLength={16} {...set("amount")} />
      <Field label={t("rate")} inputMode="decimal" maxLength={25} {...set("rate")} />
      <Button
        size="small"
        variant="secondary"
        type="submit"
        isLoading={exchange.isPending}
        disabled={!wanted.seller_id}
      >
        {t("reckon")}
      </Button>
    </form>
  );
}
