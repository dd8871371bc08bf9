"use client";

import type { MemberOffer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { formatDateTime, formatUnits } from "@/lib/format";
import { formatQuantity } from "@/lib/quantities";
import { useSellerChange } from "@/lib/use-seller-change";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { LessForm } from "./less-form";

/** What a member says to an offer, and how she takes it back. */
export function OfferAnswer({ offer }: { offer: MemberOffer }) {
  const t = useTranslations("allotment.offer");
  const locale = useLocale();
  const { send: say, busy, refusal } = useSellerChange();
  const [less, setLess] = useState(false);
  const ask = useRef<AskFirstHandle>(null);
  const { id, state, goods, quantity, least, answerable, deadline } = offer;
  const send = (verb: "accept" | "decline" | "take-back", body: object = {}) =>
    say(`offers/${id}/${verb}`, body);
  return (
    <div className="contents">
      {state === "offered" && answerable ? (
        <>
          <Button
            size="lg"
            busy={busy}
            onClick={() => send("accept")}
            className="w-full shadow-lift max-lg:sticky max-lg:bottom-[calc(0.75rem+var(--desk-bar,0px))] max-lg:z-10"
          >
            {t("accept", { share: formatQuantity(locale, goods.measure, quantity) })}
          </Button>
          {least < quantity &&
            (less ? (
              <LessForm offer={offer} busy={busy} onSend={(much) => send("accept", { quantity: much })} />
            ) : (
              <Button size="lg" kind="secondary" onClick={() => setLess(true)} className="w-full">
                {t("less")}
              </Button>
            ))}
          <Button size="lg" kind="quiet" busy={busy} onClick={() => ask.current?.ask()} className="w-full">
            {t("decline")}
          </Button>
          <AskFirst
            handle={ask}
            title={t("declineAsk")}
            yes={t("yes")}
            no={t("no")}
            onYes={() => send("decline")}
          >
            {t("declineText")}
          </AskFirst>
        </>
      ) : (
        <>
          <Said offer={offer} />
          {answerable && state !== "offered" && (
            <>
              <p className="text-sm text-ink-soft">
                {t("takeBackUntil", { moment: formatDateTime(locale, deadline) })}
              </p>
              <Button kind="secondary" busy={busy} onClick={() => send("take-back")} className="w-full">
                {t("takeBack")}
              </Button>
            </>
          )}
        </>
      )}
      {refusal && <Notice tone="bad">{refusal}</Notice>}
    </div>
  );
}

function Said({ offer: { state, accepted, earns_accepted, currency_code, goods } }: { offer: MemberOffer }) {
  const t = useTranslations("allotment.offer");
  const locale = useLocale();
  if (state === "accepted" && accepted !== null) {
    const amount = formatUnits(locale, earns_accepted ?? "0", currency_code);
    return (
      <Notice
        tone="good"
        title={t("accepted", { quantity: formatQuantity(locale, goods.measure, accepted) })}
      >
        {t("acceptedEarns", { amount })}
      </Notice>
    );
  }
  if (state === "declined") return <Notice>{t("declined")}</Notice>;
  return <Notice tone="warn">{t(state === "closed" ? "closed" : "lapsed")}</Notice>;
}
