"use client";

import type { AllottedOrder } from "@dastranj/cooperatives/contract";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useSellerChange } from "@/lib/use-seller-change";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { DeadlineField, hoursAfter } from "./deadline-field";

/** Gives the members more time. */
export function ExtendForm({ order, deadline }: { order: AllottedOrder; deadline: string }) {
  const t = useTranslations("allotment.desk.mend");
  const { send: say, busy, refusal } = useSellerChange();
  const [hours, setHours] = useState(24);
  return (
    <form
      method="post"
      className="flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const later = hoursAfter(Date.parse(deadline), hours).toISOString();
        say(`cooperative/wholesale-orders/${order.id}/allotment/deadline`, { deadline: later });
      }}
    >
      <DeadlineField label={t("extendBy")} value={hours} onChange={setHours} />
      <SubmitButton kind="secondary" busy={busy}>
        {t("extend")}
      </SubmitButton>
      {refusal && <Notice tone="bad">{refusal}</Notice>}
    </form>
  );
}
