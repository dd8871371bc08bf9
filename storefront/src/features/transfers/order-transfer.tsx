"use client";

import type { OrderReceiptsAnswer } from "@dastranj/payments/contract";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useTransition } from "react";
import { shrinkPicture } from "@/lib/shrink-picture";
import { sendFile } from "@/lib/upload";
import { useAttempt } from "@/lib/use-attempt";
import { Badge, type BadgeTone } from "@/ui/badge";
import { Card } from "@/ui/card";
import { FileButton } from "@/ui/file-button";
import { Notice } from "@/ui/notice";
import { Price } from "@/ui/price";

const TONES: Record<OrderReceiptsAnswer["receipts"][number]["state"], BadgeTone> = {
  waiting: "warn",
  confirmed: "good",
  refused: "bad",
};

/** For an order that is paid outside the shop: where to transfer the money, and the receipts that show it. */
export function OrderTransfer({ orderId, answer }: { orderId: string; answer: OrderReceiptsAnswer }) {
  const t = useTranslations("pay.transfer");
  const locale = useLocale();
  const router = useRouter();
  const { busy, refusal, attempt } = useAttempt();
  const [refreshing, startRefresh] = useTransition();
  // The file whose answer was lost is sent again under its own key, and is one.
  const sending = useRef<{ of: string; key: string }>(undefined);
  const { due, may_send, account, receipts } = answer;
  const sum = (amount: number, currency: string) => (
    <Price locale={locale} amount={amount} currency={currency} />
  );

  async function send(file: File) {
    const of = `${file.name}:${file.size}:${file.lastModified}`;
    if (sending.current?.of !== of) sending.current = { of, key: crypto.randomUUID() };
    const { key } = sending.current;
    await attempt(async () => {
      const small = await shrinkPicture(file);
      await sendFile(`/api/store/orders/${orderId}/receipts?key=${key}`, small.file, {
        onProgress: () => undefined,
        signal: new AbortController().signal,
      });
    });
    startRefresh(() => router.refresh());
  }

  return (
    <Card className="grid gap-4 print:hidden">
      <h2 className="text-xl">{t("title")}</h2>
      {due && <p>{t.rich("text", { amount: () => sum(due.amount, due.currency_code) })}</p>}
      {due && account && (
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 rounded-md bg-paper-deep px-4 py-3">
          <dt className="col-span-2 text-sm text-ink-soft">{t("account")}</dt>
          <dt className="text-ink-soft">{t("iban")}</dt>
          <dd>
            <bdi dir="ltr" className="break-all">
              {account.iban}
            </bdi>
          </dd>
          <dt className="text-ink-soft">{t("holder")}</dt>
          <dd>{account.holder}</dd>
          {account.bank && (
            <>
              <dt className="text-ink-soft">{t("bank")}</dt>
              <dd>{account.bank}</dd>
            </>
          )}
        </dl>
      )}
      {receipts.length > 0 && (
        <ul aria-label={t("receipts")} className="grid gap-2">
          {receipts.map(({ id, amount, currency_code, state, reason }) => (
            <li key={id} className="grid gap-1 rounded-md border border-line px-4 py-2.5">
              <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span>{t.rich("receipt", { amount: () => sum(amount, currency_code) })}</span>
                <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>
                <a
                  href={`/api/store/orders/${orderId}/receipts/${id}/file`}
                  target="_blank"
                  rel="noreferrer"
                  className="ms-auto text-sm font-semibold text-madder underline underline-offset-4"
                >
                  {t("see")}
                </a>
              </span>
              {reason && (
                <span dir="auto" className="text-sm text-ink-soft">
                  {t("reason", { reason })}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      {may_send && (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-ink-soft">
          {busy || refreshing ? (
            <span role="status">{t("sending")}</span>
          ) : (
            <FileButton
              accept="image/jpeg,image/png,image/webp,application/pdf"
              label={t("send")}
              describedBy="receipt-hint"
              onFile={(file) => void send(file)}
            >
              {t("send")}
            </FileButton>
          )}
          <span id="receipt-hint">{t("hint")}</span>
        </p>
      )}
    </Card>
  );
}
