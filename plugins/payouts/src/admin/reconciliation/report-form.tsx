import { Button, Text, toast } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { sentenceOf } from "../sentence-of";
import { useWords } from "../use-words";
import { Field } from "./field";
import { useReport } from "./use-reconciliation";

const begins = (day: string, later = 0) => {
  const moment = new Date(`${day}T00:00:00`);
  moment.setDate(moment.getDate() + later);
  return moment.toISOString();
};

/** A provider's own list, compared with what the orders say. */
export function ReportForm() {
  const { t, persian, number } = useWords("postings");
  const [provider, setProvider] = useState("");
  const [currency, setCurrency] = useState("irr");
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [file, setFile] = useState<File>();
  const report = useReport();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!file || report.isPending) return;
    const body = {
      provider_id: provider.trim(),
      currency_code: currency.trim().toLowerCase(),
      from: begins(from),
      until: begins(to, 1),
      csv: await file.text(),
    };
    report.mutate(
      { body },
      {
        onSuccess: ({ rows, differences }) =>
          toast.success(t("compared", { rows: number(rows), differences: number(differences.length) })),
        onError: (error) => toast.error(sentenceOf(error, persian, t("unreachable"))),
      },
    );
  };
  return (
    <form className="flex flex-wrap items-end gap-3 px-6 py-4" onSubmit={submit}>
      <Field
        label={t("provider")}
        dir="ltr"
        required
        maxLength={100}
        placeholder="pp_stripe_stripe"
        value={provider}
        onChange={({ target }) => setProvider(target.value)}
      />
      <Field
        label={t("currency")}
        dir="ltr"
        required
        maxLength={3}
        value={currency}
        onChange={({ target }) => setCurrency(target.value)}
      />
      <Field
        label={t("fromDay")}
        type="date"
        required
        value={from}
        onChange={({ target }) => setFrom(target.value)}
      />
      <Field
        label={t("untilDay")}
        type="date"
        required
        value={to}
        onChange={({ target }) => setTo(target.value)}
      />
      <Field
        label={t("file")}
        type="file"
        accept=".csv,text/csv"
        required
        onChange={({ target }) => setFile(target.files?.[0])}
      />
      <Button size="small" variant="secondary" type="submit" isLoading={report.isPending}>
        {t("compare")}
      </Button>
      <Text size="small" className="basis-full text-ui-fg-subtle">
        {t("reportText")}
      </Text>
    </form>
  );
}
