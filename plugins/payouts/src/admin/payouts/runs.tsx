import { Badge, Button, Heading, Select, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { AdminPayoutRun } from "../../contract/payouts";
import { sentenceOf } from "../sentence-of";
import { useWords } from "../use-words";
import { useRunChange, useRuns } from "./use-payouts";

/** Who is paid next: drafts a run of all who are due. */
export function DraftButton({ show }: { show: (id: string) => void }) {
  const { t, persian } = useWords("payouts");
  const draft = useRunChange();
  const currencies = useRuns().data?.currencies ?? [];
  const [chosen, setChosen] = useState<string>();
  // Pressed twice it is drafted once.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const currency_code = chosen ?? currencies[0];
  return (
    <span className="flex items-center gap-2">
      {currencies.length > 1 && (
        <Select size="small" value={currency_code} onValueChange={setChosen}>
          <Select.Trigger aria-label={t("currency")}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {currencies.map((code) => (
              <Select.Item key={code} value={code}>
                {code.toUpperCase()}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
      <Button
        size="small"
        isLoading={draft.isPending}
        onClick={() =>
          draft.mutate(
            { path: "payout-runs", body: { key, ...(currency_code && { currency_code }) } },
            {
              onSuccess: ({ run }) => {
                setKey(crypto.randomUUID());
                show(run.id);
              },
              onError: (error) => toast.error(sentenceOf(error, persian, t("unreachable"))),
            },
          )
        }
      >
        {t("draft")}
      </Button>
    </span>
  );
}

/** Runs, the youngest first; one is shown below. */
export function Runs({ chosen, show }: { chosen: string | null; show: (id: string) => void }) {
  const { t, persian } = useWords("payouts");
  const found = useRuns();
  if (found.isError)
    return (
      <Text role="alert" size="small" className="px-6 py-4">
        {sentenceOf(found.error, persian, t("unreachable"))}
      </Text>
    );
  if (!found.data) return <div aria-busy="true" className="h-24" />;
  if (found.data.runs.length === 0)
    return (
      <Heading level="h3" className="px-6 py-8 text-center">
        {t("noRuns")}
      </Heading>
    );
  return (
    <ul className="divide-y">
      {found.data.runs.map((run) => (
        <li key={run.id}>
          <button
            type="button"
            aria-pressed={run.id === chosen}
            className="flex w-full flex-wrap items-center justify-between gap-3 px-6 py-3 text-start text-sm aria-pressed:bg-ui-bg-base-pressed"
            onClick={() => show(run.id)}
          >
            <RunLine run={run} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function RunLine({ run }: { run: AdminPayoutRun }) {
  const { t, moment, money, number } = useWords("payouts");
  const paid = run.sums.filter(({ state }) => state !== "left_out");
  const count = paid.reduce((sum, one) => sum + one.count, 0);
  const amount = paid.reduce((sum, one) => sum + BigInt(one.amount), 0n);
  return (
    <>
      <span>
        {moment(run.made_at)} · {run.made_by.name}
      </span>
      <span>
        {t("sellers", { count, number: number(count) })} · {money(String(amount), run.currency_code)}
      </span>
      <StateBadge state={run.state} />
    </>
  );
}

const COLORS: Record<AdminPayoutRun["state"], "grey" | "orange" | "blue" | "green"> = {
  draft: "orange",
  withdrawn: "grey",
  approved: "blue",
  ready: "orange",
  sent: "blue",
  done: "green",
};

export function StateBadge({ state }: { state: AdminPayoutRun["state"] }) {
  const { t } = useWords("payouts");
  return (
    <Badge size="2xsmall" color={COLORS[state]}>
      {t(`runStates.${state}`)}
    </Badge>
  );
}
