import { Button, Heading, Text, toast, usePrompt } from "@medusajs/ui";
import type { AdminPayoutRun } from "../../contract/payouts";
import { sentenceOf } from "../sentence-of";
import { useWords } from "../use-words";
import { BankAnswer, BankFile } from "./bank";
import { PayoutTable } from "./payout-table";
import { StateBadge } from "./runs";
import { useRun, useRunChange } from "./use-payouts";

/** One run: what it comes to, what is to be done next, who is in it, and what was done. */
export function RunView({ id }: { id: string }) {
  const { t, persian, moment, money, number } = useWords("payouts");
  const found = useRun(id);
  if (found.isError)
    return (
      <Text role="alert" size="small" className="px-6 py-4">
        {sentenceOf(found.error, persian, t("unreachable"))}
      </Text>
    );
  if (!found.data) return <div aria-busy="true" className="h-48" />;
  const { run, events } = found.data;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading level="h2" className="flex items-center gap-2">
          {t("run", { moment: moment(run.made_at) })} <StateBadge state={run.state} />
        </Heading>
        <Steps run={run} />
      </div>
      {run.state === "approved" && <Progress run={run} />}
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(10rem,1fr))] gap-3 px-6 py-4 text-sm">
        {run.sums.map(({ state, count, amount }) => (
          <div key={state}>
            <dt className="text-ui-fg-subtle">{t(`states.${state}`)}</dt>
            <dd>
              {number(count)} · {money(amount, run.currency_code)}
            </dd>
          </div>
        ))}
      </dl>
      <PayoutTable asked={{ run_id: id }} />
      <ol aria-label={t("history")} className="grid gap-1 px-6 py-4 text-xs text-ui-fg-subtle">
        {events.map(({ verb, actor, at, words }) => (
          <li key={`${at} ${verb}`}>
            {moment(at)} · {actor.name} · {t(`verbs.${verb}`)}
            {words ? ` · ${words}` : ""}
          </li>
        ))}
      </ol>
    </>
  );
}

function Progress({ run }: { run: AdminPayoutRun }) {
  const { t } = useWords("payouts");
  const all = run.sums.reduce((sum, { count }) => sum + count, 0);
  const open = run.sums.find(({ state }) => state === "planned")?.count ?? 0;
  return (
    <div className="grid gap-1 px-6 py-3">
      <Text size="small">{t("telling")}</Text>
      <progress className="w-full" max={all} value={all - open} aria-label={t("telling")} />
    </div>
  );
}

/** What may be done with a run that stands so. */
function Steps({ run }: { run: AdminPayoutRun }) {
  const { t, persian, money, number } = useWords("payouts");
  const confirm = usePrompt();
  const change = useRunChange();
  if (run.state === "ready") return <BankFile run={run} />;
  if (run.file_at)
    return (
      <div className="flex flex-wrap items-end gap-2">
        <BankFile run={run} />
        <BankAnswer run={run} />
      </div>
    );
  if (run.state !== "draft") return null;
  const planned = run.sums.find(({ state }) => state === "planned");
  const decide = async (how: "approve" | "withdraw") => {
    const agreed = await confirm({
      title: t(`${how}Title`),
      description: t(`${how}Text`, {
        number: number(planned?.count ?? 0),
        amount: money(planned?.amount ?? "0", run.currency_code),
        maker: run.made_by.name,
      }),
      confirmText: t(how),
      cancelText: t("cancel"),
    });
    if (agreed)
      change.mutate(
        { path: `payout-runs/${run.id}/${how}` },
        { onError: (error) => toast.error(sentenceOf(error, persian, t("unreachable"))) },
      );
  };
  return (
    <span className="flex gap-2">
      <Button size="small" variant="secondary" disabled={change.isPending} onClick={() => decide("withdraw")}>
        {t("withdraw")}
      </Button>
      <Button size="small" disabled={change.isPending || !planned} onClick={() => decide("approve")}>
        {t("approve")}
      </Button>
    </span>
  );
}
