"use client";

import type { BuyerReturnAnswer, ReturnablePart, ReturnReason } from "@dastranj/orders/contract";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { localePath } from "@/i18n/locales";
import { callStore, sentenceOf } from "@/lib/client";
import { formatNearDay, formatNumber } from "@/lib/format";
import { useBusy } from "@/lib/use-busy";
import { useRequestKey } from "@/lib/use-request-key";
import { FieldGroup, RadioCard, SelectField, TextAreaField } from "@/ui/field";
import { LinePicture } from "@/ui/line-picture";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { type ChosenPhoto, MOST_PHOTOS, PhotoPicker, sendPhotos } from "./photo-picker";

const REASONS = [
  "damaged",
  "not_as_described",
  "wrong_item",
  "changed_mind",
  "other",
] as const satisfies ReturnReason[];
const FAULTS: readonly ReturnReason[] = ["damaged", "not_as_described", "wrong_item"];

/** Asks what comes back, how many, why, and for photos; sends it once, however often it is pressed. */
export function AskForm({ orderId, part }: { orderId: string; part: ReturnablePart }) {
  const t = useTranslations("returns");
  const locale = useLocale();
  const router = useRouter();
  const id = useId();
  const key = useRequestKey();
  const open = part.items.filter(({ left, mind, fault }) => left > 0 && (mind || fault));
  const only = open.length === 1 ? open[0] : undefined;
  const [counts, setCounts] = useState<Record<string, number>>(only ? { [only.line_item_id]: 1 } : {});
  const [reason, setReason] = useState<ReturnReason>();
  const [chosen, setChosen] = useState<ChosenPhoto[]>([]);
  const [faults, setFaults] = useState<{ items?: string; reason?: string }>({});
  const [refusal, setRefusal] = useState<string>();
  const [sending, setSending] = useState<string>();
  const [busy, setBusy] = useBusy();

  const items = open
    .map(({ line_item_id }) => ({ line_item_id, quantity: counts[line_item_id] ?? 0 }))
    .filter(({ quantity }) => quantity > 0);
  const fits = (why: ReturnReason) =>
    items.every(({ line_item_id }) => {
      const item = open.find((one) => one.line_item_id === line_item_id);
      return FAULTS.includes(why) ? item?.fault : item?.mind;
    });

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const words = String(new FormData(event.currentTarget).get("words") ?? "").trim();
    const found = {
      ...(items.length === 0 && { items: t("form.noItems") }),
      ...(!reason && { reason: t("form.noReason") }),
      ...(reason && !fits(reason) && { reason: t("form.notThese") }),
    };
    setFaults(found);
    setRefusal(undefined);
    const [wrong] = Object.keys(found);
    if (wrong) {
      document.querySelector<HTMLElement>(`[id="${id}-${wrong}"] :is(select, input)`)?.focus();
      return;
    }
    setBusy(true);
    try {
      const { return: made } = await callStore<BuyerReturnAnswer>(`orders/${orderId}/returns`, {
        method: "POST",
        body: { key: key.now(), part_id: part.part_id, reason, words, items },
      });
      await sendPhotos(orderId, made.id, chosen, (index) =>
        setSending(t("addPhotos.sending", { number: formatNumber(locale, index + 1) })),
      ).catch((error) => {
        throw new Error(t("addPhotos.failed", { why: sentenceOf(error) }));
      });
      router.push(`${localePath(locale, `/order/${orderId}`)}#returns`);
      router.refresh();
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : sentenceOf(error));
    } finally {
      setBusy(false);
      setSending(undefined);
    }
  }

  const day = (iso: string) => formatNearDay(locale, iso);
  return (
    <form method="post" noValidate onSubmit={send} className="grid gap-6">
      <FieldGroup id={`${id}-items`} label={t("form.items")} error={faults.items}>
        <ul className="grid gap-4">
          {part.items.map((item) => {
            const may = open.includes(item);
            return (
              <li key={item.line_item_id} className="grid grid-cols-[4rem_1fr] gap-x-4 gap-y-2">
                <LinePicture address={item.thumbnail} />
                <div className="grid gap-1">
                  <p className="font-semibold">
                    {item.title}
                    {item.variant_title && item.variant_title !== item.title && ` · ${item.variant_title}`}
                  </p>
                  <p className="text-xs text-ink-soft">
                    {item.mind_until ? t("form.mindUntil", { day: day(item.mind_until) }) : t("form.exempt")}
                    {item.fault_until && ` · ${t("form.faultUntil", { day: day(item.fault_until) })}`}
                  </p>
                  {may ? (
                    <SelectField
                      required
                      label={t("form.howMany", { title: item.title })}
                      hint={t("form.outOf", { left: formatNumber(locale, item.left) })}
                      className="max-w-60"
                      value={counts[item.line_item_id] ?? 0}
                      onChange={({ target }) => {
                        setCounts((before) => ({ ...before, [item.line_item_id]: Number(target.value) }));
                        setFaults({});
                      }}
                    >
                      {Array.from({ length: Math.min(item.left, 200) + 1 }, (_, count) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: it is the number itself
                        <option key={count} value={count}>
                          {formatNumber(locale, count)}
                        </option>
                      ))}
                    </SelectField>
                  ) : (
                    <p className="text-sm">{t(item.left > 0 ? "form.gone" : "form.allAsked")}</p>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      </FieldGroup>
      <FieldGroup id={`${id}-reason`} label={t("form.why")} error={faults.reason}>
        <div className="grid gap-2">
          {REASONS.map((each) => (
            <RadioCard
              key={each}
              name="reason"
              value={each}
              checked={reason === each}
              disabled={items.length > 0 && !fits(each)}
              onChange={() => {
                setReason(each);
                setFaults({});
              }}
              title={t(`reasons.${each}`)}
              note={t(`postage.${FAULTS.includes(each) ? "seller" : "buyer"}`)}
            />
          ))}
        </div>
      </FieldGroup>
      <TextAreaField
        name="words"
        maxLength={2000}
        label={t("form.words")}
        hint={t("form.wordsHint")}
        optionalWord={t("form.optional")}
      />
      <PhotoPicker chosen={chosen} most={MOST_PHOTOS} onChange={setChosen} />
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <p role="status" className="text-sm text-ink-soft">
        {sending}
      </p>
      <SubmitButton size="lg" busy={busy} className="sm:justify-self-start">
        {t("form.send")}
      </SubmitButton>
    </form>
  );
}
