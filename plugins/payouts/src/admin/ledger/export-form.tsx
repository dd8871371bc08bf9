import { Button, Input, Label, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import { useWords } from "../use-words";

const dayOf = (moment: Date) => moment.toLocaleDateString("en-CA");
const begins = (day: string, later = 0) => {
  const moment = new Date(`${day}T00:00:00`);
  moment.setDate(moment.getDate() + later);
  return moment;
};

/** The accountant's list of a period of whole days, by default of this month so far. */
export function ExportForm() {
  const { t, persian } = useWords("ledger");
  const [first, last] = [useId(), useId()];
  const today = new Date();
  const [from, setFrom] = useState(dayOf(new Date(today.getFullYear(), today.getMonth(), 1)));
  const [to, setTo] = useState(dayOf(today));
  const [begin, end] = [begins(from), begins(to, 1)];
  const isPeriod = begin < end;
  const href = () =>
    `/admin/ledger/export?${new URLSearchParams({
      from: begin.toISOString(),
      until: end.toISOString(),
      language: persian ? "fa" : "en",
    })}`;
  return (
    <div className="flex flex-wrap items-end gap-3 px-6 py-4">
      <div className="grid gap-y-1">
        <Label size="small" htmlFor={first}>
          {t("fromDay")}
        </Label>
        <Input
          id={first}
          size="small"
          type="date"
          value={from}
          onChange={({ target }) => setFrom(target.value)}
        />
      </div>
      <div className="grid gap-y-1">
        <Label size="small" htmlFor={last}>
          {t("untilDay")}
        </Label>
        <Input id={last} size="small" type="date" value={to} onChange={({ target }) => setTo(target.value)} />
      </div>
      {isPeriod ? (
        <Button size="small" variant="secondary" asChild>
          <a href={href()} download>
            {t("download")}
          </a>
        </Button>
      ) : (
        <Button size="small" variant="secondary" disabled>
          {t("download")}
        </Button>
      )}
      <Text size="small" className="basis-full text-ui-fg-subtle">
        {t("exportHint")}
      </Text>
    </div>
  );
}
