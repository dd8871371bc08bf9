import { ReasonPrompt, useWords } from "@dastranj/office";
import { Button, Heading, Text, toast, usePrompt } from "@medusajs/ui";
import { useState } from "react";
import { Link } from "react-router-dom";
import type { AdminReceipt } from "../../contract/receipts";
import { sentenceOf } from "../sentence-of";
import { useDecide, useReceipt } from "./use-receipts";

/** One receipt: what the buyer sent, for how much, and what the office makes of it. */
export function ReceiptCard({ receipt }: { receipt: AdminReceipt }) {
  const { t, plain, money, moment } = useWords("transferReceipts");
  const { id, order, amount, currency_code, kind, reason, sent_at } = receipt;
  const file = `/admin/receipts/${id}/file`;
  return (
    <article className="flex flex-col gap-4 px-6 py-4 md:flex-row">
      {kind === "photo" ? (
        <a href={file} target="_blank" rel="noreferrer" className="shrink-0">
          <img
            src={file}
            alt={t("photo")}
            loading="lazy"
            className="bg-ui-bg-subtle h-48 w-full rounded-md object-contain md:w-48"
          />
        </a>
      ) : (
        <a
          href={file}
          download
          className="bg-ui-bg-subtle text-ui-fg-interactive flex h-24 w-full shrink-0 items-center justify-center rounded-md md:h-48 md:w-48"
        >
          {t("openPdf")}
        </a>
      )}
      <div className="flex grow flex-col gap-y-2">
        <Heading level="h2">
          <Link to={`/orders/${order.id}`} className="hover:underline">
            {t("order")} {t("orderNumber", { number: plain(order.display_id) })}
          </Link>
        </Heading>
        <Text weight="plus">{money(amount, currency_code)}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("sent")}: {moment(sent_at)}
        </Text>
        {reason && (
          <Text size="small" dir="auto">
            {t("reasonGiven", { reason })}
          </Text>
        )}
        {receipt.state === "waiting" && <Decision receipt={receipt} />}
      </div>
    </article>
  );
}

/** Both ways to decide. What is due is asked anew, since a part may have been declined since. */
function Decision({ receipt }: { receipt: AdminReceipt }) {
  const { t, persian, plain, money } = useWords("transferReceipts");
  const { id, order, amount, currency_code } = receipt;
  const found = useReceipt(id);
  const decide = useDecide(id);
  const ask = usePrompt();
  const [refusing, setRefusing] = useState(false);
  const due = found.data?.receipt.due ?? null;

  const say = (verb: "confirm" | "refuse") => ({
    onSuccess: () => {
      setRefusing(false);
      toast.success(t(`done.${verb}`));
    },
    onError: (error: unknown) =>
      toast.error(t("notDone"), { description: sentenceOf(error, persian, t("unreachable")) }),
  });

  async function confirm() {
    if (due === null || decide.isPending) return;
    const sure = await ask({
      title: t("confirmTitle"),
      description: t("confirmText", {
        amount: money(due, currency_code),
        order: plain(order.display_id),
      }),
      confirmText: t("confirm"),
      cancelText: t("cancel"),
      variant: "confirmation",
    });
    if (sure) decide.mutate({ verb: "confirm", amount: due }, say("confirm"));
  }

  return (
    <>
      {found.data && due !== amount && (
        <Text size="small" className="text-ui-fg-error" role="status">
          {due === null
            ? t("nothingDue")
            : `${t("dueChanged")} ${t("dueNow", { amount: money(due, currency_code) })}`}
        </Text>
      )}
      <div className="flex gap-x-2">
        <Button
          size="small"
          disabled={due === null}
          isLoading={decide.isPending}
          onClick={() => void confirm()}
        >
          {t("confirm")}
        </Button>
        <Button size="small" variant="secondary" onClick={() => setRefusing(true)}>
          {t("refuse")}
        </Button>
      </div>
      {refusing && (
        <ReasonPrompt
          title={t("refuseTitle")}
          text={t("refuseText")}
          reason={t("reason")}
          confirm={t("refuse")}
          cancel={t("cancel")}
          busy={decide.isPending}
          onCancel={() => setRefusing(false)}
          onReason={(reason) => decide.mutate({ verb: "refuse", reason }, say("refuse"))}
        />
      )}
    </>
  );
}
