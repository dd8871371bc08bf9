import { Pages } from "@dastranj/office";
import { Badge, Button, Table, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { AdminPayout } from "../../contract/payouts";
import { sentenceOf } from "../sentence-of";
import { useWords } from "../use-words";
import { PAGE_SIZE, usePayouts, useRunChange } from "./use-payouts";

/** Payouts, a page at a time; whoever is named by `retry` can be paid anew. */
export function PayoutTable({
  asked,
  empty,
  retry,
}: {
  asked: Record<string, string>;
  empty?: string;
  retry?: (run: string) => void;
}) {
  const { t, persian, number } = useWords("payouts");
  const [page, setPage] = useState(0);
  const found = usePayouts(asked, page);
  if (found.isError)
    return (
      <Text role="alert" size="small" className="px-6 py-4">
        {sentenceOf(found.error, persian, t("unreachable"))}
      </Text>
    );
  if (!found.data) return <div aria-busy="true" className="h-24" />;
  const { payouts, count } = found.data;
  if (count === 0)
    return (
      <Text size="small" className="px-6 py-4 text-ui-fg-subtle">
        {empty ?? t("nobody")}
      </Text>
    );
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("seller")}</Table.HeaderCell>
            <Table.HeaderCell>{t("amount")}</Table.HeaderCell>
            <Table.HeaderCell>{t("way")}</Table.HeaderCell>
            <Table.HeaderCell>{t("account")}</Table.HeaderCell>
            <Table.HeaderCell>{t("standing")}</Table.HeaderCell>
            {retry && <Table.HeaderCell />}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {payouts.map((payout) => (
            <PayoutRow key={payout.id} payout={payout} retry={retry} />
          ))}
        </Table.Body>
      </Table>
      <Pages
        label={t("payouts")}
        page={page}
        size={PAGE_SIZE}
        count={count}
        words={{
          previous: t("previous"),
          next: t("next"),
          range: (from, to) => t("range", { from: number(from), to: number(to), total: number(count) }),
        }}
        onPage={setPage}
      />
    </div>
  );
}

function PayoutRow({ payout, retry }: { payout: AdminPayout; retry?: (run: string) => void }) {
  const { t, persian, money } = useWords("payouts");
  const draft = useRunChange();
  const { seller_id, seller_name, amount, currency_code, way, sheba_masked, transfer_id, state, hangs } =
    payout;
  const account = sheba_masked ?? transfer_id;
  // Pressed twice it is drafted once.
  const [key] = useState(() => crypto.randomUUID());
  const again = () =>
    draft.mutate(
      { path: "payout-runs", body: { key, currency_code, seller_ids: [seller_id] } },
      {
        onSuccess: ({ run }) => retry?.(run.id),
        onError: (error) => toast.error(sentenceOf(error, persian, t("unreachable"))),
      },
    );
  return (
    <Table.Row>
      <Table.Cell>
        {(persian ? seller_name.fa : seller_name.en) || <bdi dir="ltr">{seller_id}</bdi>}
      </Table.Cell>
      <Table.Cell>{money(amount, currency_code)}</Table.Cell>
      <Table.Cell>{t(`ways.${way}`)}</Table.Cell>
      <Table.Cell>{account ? <bdi dir="ltr">{account}</bdi> : "—"}</Table.Cell>
      <Table.Cell>
        {t(`states.${state}`)}
        <Why payout={payout} />
        {hangs && (
          <Badge size="2xsmall" color="red" className="ms-2">
            {t(`hangs.${hangs}`)}
          </Badge>
        )}
      </Table.Cell>
      {retry && (
        <Table.Cell>
          <Button size="small" variant="secondary" isLoading={draft.isPending} onClick={again}>
            {t("retry")}
          </Button>
        </Table.Cell>
      )}
    </Table.Row>
  );
}

/** Why she was left out, or why it failed in the bank's words or by Stripe's code. */
function Why({ payout: { state, reason } }: { payout: AdminPayout }) {
  const { t } = useWords("payouts");
  if (!reason) return null;
  if (state === "left_out") return <> · {t(`reasons.${reason}`)}</>;
  const code = /^stripe:(.*)$/.exec(reason)?.[1];
  if (code === undefined) return <> · {reason}</>;
  const known = code === "balance_insufficient" || code === "reversed";
  return <> · {known ? t(`stripeSays.${code}`) : <bdi dir="ltr">Stripe: {code}</bdi>}</>;
}
