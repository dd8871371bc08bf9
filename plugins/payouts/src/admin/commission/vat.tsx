import { Badge, Button, Container, Heading, Input, Text, toast, usePrompt } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import type { AdminCommissionVat } from "../../contract/commission-rules";
import { Field } from "./field";
import { sentenceOf, useCommissionWords, useWriteVat } from "./use-commission";
import { dayOf, rateOf } from "./written-numbers";

/** The VAT on commission: what holds, what will, and a new rate. */
export function VatOnCommission({ vat }: { vat: AdminCommissionVat[] }) {
  const { t, persian, percent, day } = useCommissionWords();
  const [rate, setRate] = useState("");
  const [from, setFrom] = useState("");
  const [wrong, setWrong] = useState(false);
  const writing = useWriteVat();
  const ask = usePrompt();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const told = rateOf(rate);
    setWrong(told === null);
    if (told === null || writing.isPending) return;
    const sure = await ask({
      title: t("vatTitle", { rate: percent(told) }),
      description: t("confirmText"),
      confirmText: t("save"),
      cancelText: t("back"),
      variant: "confirmation",
    });
    if (!sure) return;
    writing.mutate(
      { rate: told, from: dayOf(from) },
      {
        onSuccess: () => {
          setRate("");
          setFrom("");
          toast.success(t("saved"));
        },
      },
    );
  };
  return (
    <Container className="grid gap-y-4 px-6 py-4">
      <Heading level="h2">{t("vat")}</Heading>
      {vat.length === 0 && <Text size="small">{t("vatNone")}</Text>}
      <ul className="grid gap-y-1">
        {vat.map((each) => (
          <li key={`${each.from} ${each.rate} ${each.in_force}`} className="flex items-center gap-x-3">
            <Text size="small">
              {percent(each.rate)} · {day(each.from)}
            </Text>
            {each.in_force && (
              <Badge size="2xsmall" color="green">
                {t("standings.in_force")}
              </Badge>
            )}
          </li>
        ))}
      </ul>
      <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
        <Field label={t("rate")} wrong={wrong ? t("wrong") : undefined}>
          {(props) => (
            <Input {...props} maxLength={10} value={rate} onChange={({ target }) => setRate(target.value)} />
          )}
        </Field>
        <Field label={t("from")} hint={t("fromHint")}>
          {(props) => (
            <Input {...props} maxLength={10} value={from} onChange={({ target }) => setFrom(target.value)} />
          )}
        </Field>
        <Button type="submit" size="small" variant="secondary" isLoading={writing.isPending}>
          {t("save")}
        </Button>
      </form>
      {writing.isError && (
        <Text role="alert" size="small" className="text-ui-fg-error">
          {sentenceOf(writing.error, persian, t("unreachable"))}
        </Text>
      )}
    </Container>
  );
}
