import { Badge, Button, Heading, Text, toast, usePrompt } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import type { AdminDispute } from "../../contract/reconciliation";
import { sentenceOf } from "../sentence-of";
import { useWords } from "../use-words";
import { Field } from "./field";
import { useCloseDispute, useDisputes, useTellDispute } from "./use-reconciliation";

/** Tells the books that a buyer's bank called back what she paid for a part. */
export function DisputeForm() {
  const { t, persian } = useWords("postings");
  const confirm = usePrompt();
  const tell = useTellDispute();
  const [part, setPart] = useState("");
  const [provider, setProvider] = useState("");
  const [amount, setAmount] = useState("");
  // Of one dispute the same until it is told: pressed twice it is told once.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (tell.isPending) return;
    const agreed = await confirm({
      title: t("disputeTitle"),
      description: t("disputeText", { amount, part, provider }),
      confirmText: t("confirm"),
      cancelText: t("cancel"),
    });
    if (!agreed) return;
    tell.mutate(
      { body: { key, seller_order_id: part.trim(), provider_id: provider.trim(), amount: amount.trim() } },
      {
        onSuccess: () => {
          toast.success(t("told"));
          setKey(crypto.randomUUID());
          setAmount("");
        },
        onError: (error) => toast.error(sentenceOf(error, persian, t("unreachable"))),
      },
    );
  };
  return (
    <form className="flex flex-wrap items-end gap-3 px-6 py-4" onSubmit={submit}>
      <Field
        label={t("partId")}
        dir="ltr"
        required
        maxLength={100}
        value={part}
        onChange={({ target }) => setPart(target.value)}
      />
      <Field
        label={t("providerId")}
        dir="ltr"
        required
        maxLength={100}
        value={provider}
        onChange={({ target }) => setProvider(target.value)}
      />
      <Field
        label={t("amount")}
        dir="ltr"
        inputMode="numeric"
        required
        maxLength={16}
        value={amount}
        onChange={({ target }) => setAmount(target.value)}
      />
      <Button size="small" variant="secondary" type="submit" isLoading={tell.isPending}>
        {t("tell")}
      </Button>
    </form>
  );
}

/** Payments that were called back, and how each ended. */
export function Disputes() {
  const { t, persian } = useWords("postings");
  const found = useDisputes();
  if (found.isError)
    return (
      <Text role="alert" size="small" className="px-6 py-4">
        {sentenceOf(found.error, persian, t("unreachable"))}
      </Text>
    );
  if (!found.data) return <div aria-busy="true" className="h-24" />;
  if (found.data.disputes.length === 0)
    return (
      <Heading level="h3" className="px-6 py-8 text-center">
        {t("noDisputes")}
      </Heading>
    );
  return (
    <ul className="divide-y">
      {found.data.disputes.map((dispute) => (
        <Dispute key={dispute.id} dispute={dispute} />
      ))}
    </ul>
  );
}

function Dispute({ dispute }: { dispute: AdminDispute }) {
  const { t, persian, money, moment } = useWords("postings");
  const confirm = usePrompt();
  const close = useCloseDispute();
  const { id, outcome } = dispute;
  const end = async (wanted: "won" | "lost") => {
    const agreed = await confirm({
      title: t("outcomeTitle"),
      description: t(`outcomeText.${wanted}`),
      confirmText: t("confirm"),
      cancelText: t("cancel"),
    });
    if (agreed)
      close.mutate(
        { id, body: { outcome: wanted } },
        { onError: (error) => toast.error(sentenceOf(error, persian, t("unreachable"))) },
      );
  };
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 px-6 py-3 text-sm">
      <span>
        <bdi dir="ltr">{dispute.seller_order_id}</bdi> · {money(dispute.amount, dispute.currency_code)} ·{" "}
        <bdi dir="ltr">{dispute.provider_id}</bdi> · {moment(dispute.opened_at)}
      </span>
      {outcome ? (
        <Badge size="2xsmall" color={outcome === "won" ? "green" : "red"}>
          {t(`outcomes.${outcome}`)}
        </Badge>
      ) : (
        <span className="flex gap-2">
          <Button size="small" variant="secondary" disabled={close.isPending} onClick={() => end("won")}>
            {t("won")}
          </Button>
          <Button size="small" variant="danger" disabled={close.isPending} onClick={() => end("lost")}>
            {t("lost")}
          </Button>
        </span>
      )}
    </li>
  );
}
