"use client";

import type { AcceptManyAnswer } from "@dastranj/orders/contract";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useRef, useState, useTransition } from "react";
import { inLanguage } from "@/i18n/locales";
import { callSeller, sentenceOf } from "@/lib/client";
import { formatNumber } from "@/lib/format";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";

/** Accepts at once the orders that are ticked in the list below it, and says of each that was not why. */
export function AcceptMany({
  numbers,
  children,
}: {
  /** Number of each order, by its id. */
  numbers: Record<string, number>;
  children: ReactNode;
}) {
  const t = useTranslations("desk.acceptMany");
  const locale = useLocale();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState(0);
  const [sending, setSending] = useState(false);
  const [told, setTold] = useState<{ accepted: number; refused: string[] }>();
  const [refreshing, startRefresh] = useTransition();
  const ids = () => new FormData(form.current ?? undefined).getAll("order").map(String);

  async function accept(event: FormEvent) {
    event.preventDefault();
    if (sending || ids().length === 0) return;
    setSending(true);
    setTold(undefined);
    try {
      const body = { ids: ids() };
      const { results } = await callSeller<AcceptManyAnswer>("orders/accept", { method: "POST", body });
      setTold({
        accepted: results.filter(({ accepted }) => accepted).length,
        refused: results.flatMap(({ id, refused }) =>
          refused
            ? t("failed", {
                number: formatNumber(locale, numbers[id] ?? 0, { useGrouping: false }),
                sentence: inLanguage(locale, refused.fa, refused.en),
              })
            : [],
        ),
      });
      setChosen(0);
      form.current?.reset();
      startRefresh(() => router.refresh());
    } catch (error) {
      setTold({ accepted: 0, refused: [sentenceOf(error)] });
    } finally {
      setSending(false);
    }
  }

  return (
    <form
      ref={form}
      method="post"
      onSubmit={accept}
      onChange={() => setChosen(ids().length)}
      className="grid gap-3"
    >
      {told && told.accepted > 0 && <Notice tone="good">{t("done", { count: told.accepted })}</Notice>}
      {told && told.refused.length > 0 && (
        <Notice tone="bad">
          <ul className="grid gap-1">
            {told.refused.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <label className="inline-flex min-h-11 items-center gap-2 text-sm">
          <input
            type="checkbox"
            className="size-5 accent-madder"
            checked={chosen > 0 && chosen === Object.keys(numbers).length}
            onChange={({ target }) => {
              for (const box of form.current?.querySelectorAll<HTMLInputElement>("[name=order]") ?? [])
                box.checked = target.checked;
            }}
          />
          {t("all")}
        </label>
        <SubmitButton busy={sending || refreshing} disabled={chosen === 0}>
          {t("button", { count: chosen })}
        </SubmitButton>
      </div>
      {children}
    </form>
  );
}
