"use client";

import { SELLER_REASONS } from "@dastranj/orders/contract/release";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useRef, useState, useTransition } from "react";
import { localePath } from "@/i18n/locales";
import { ApiRefusal, callSeller, sentenceOf } from "@/lib/client";
import { Button } from "@/ui/button";
import { SelectField, TextAreaField } from "@/ui/field";
import { Notice } from "@/ui/notice";

/** For a seller who cannot make an order, or no longer: asks why, says what goes back, and whether it is really meant. */
export function CallOff({
  orderId,
  verb,
  amount,
}: {
  orderId: string;
  verb: "decline" | "cancel";
  /** What goes back to the buyer, as it is written. */
  amount: string;
}) {
  const t = useTranslations("release");
  const locale = useLocale();
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [missing, setMissing] = useState(false);
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [refreshing, startRefresh] = useTransition();
  const busy = sending || refreshing;

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const reason = String(data.get("reason") ?? "");
    if (!reason) {
      setMissing(true);
      form.querySelector("select")?.focus();
      return;
    }
    if (sending) return;
    setSending(true);
    setRefusal(undefined);
    try {
      const words = String(data.get("words") ?? "").trim() || null;
      await callSeller(`orders/${orderId}/${verb}`, { method: "POST", body: { reason, words } });
      dialog.current?.close();
    } catch (error) {
      if (error instanceof ApiRefusal && error.status === 401) {
        router.replace(localePath(locale, "/seller/sign-in"));
        return;
      }
      setRefusal(sentenceOf(error));
    } finally {
      setSending(false);
    }
    // Refused or not, the order may stand elsewhere now than this page says.
    startRefresh(() => router.refresh());
  }

  return (
    <>
      <Button
        kind="danger"
        className="sm:justify-self-start"
        busy={busy}
        onClick={() => dialog.current?.showModal()}
      >
        {t(`seller.${verb}`)}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby="call-off"
        className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-lg border border-line bg-card p-6 text-ink shadow-lift backdrop:bg-ink/50"
      >
        <form method="post" noValidate onSubmit={send} className="grid gap-4">
          <h2 id="call-off" className="text-lg">
            {t(`seller.title.${verb}`)}
          </h2>
          <p className="text-sm text-ink-soft">{t("seller.text", { amount })}</p>
          {refusal && <Notice tone="bad">{refusal}</Notice>}
          <SelectField
            name="reason"
            label={t("seller.reason")}
            error={missing && t("seller.reasonMissing")}
            defaultValue=""
            required
            onChange={() => setMissing(false)}
          >
            <option value="">{t("seller.choose")}</option>
            {SELLER_REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {t(`reasons.${reason}`)}
              </option>
            ))}
          </SelectField>
          <TextAreaField
            name="words"
            label={t("seller.words")}
            optionalWord={t("seller.optional")}
            maxLength={500}
          />
          <div className="flex flex-wrap gap-3">
            <Button type="submit" busy={busy}>
              {t(`seller.yes.${verb}`)}
            </Button>
            <Button kind="secondary" onClick={() => dialog.current?.close()}>
              {t("seller.no")}
            </Button>
          </div>
        </form>
      </dialog>
    </>
  );
}
