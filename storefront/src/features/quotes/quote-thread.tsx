import type { QuoteRequestAnswer, WholesaleOrderAnswer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDateTime, formatNearDay, formatNumber } from "@/lib/format";
import { formatQuantity } from "@/lib/quantities";
import { Card } from "@/ui/card";
import { classNames } from "@/ui/class-names";
import { Notice } from "@/ui/notice";
import { AcceptForm } from "./accept-form";
import { AgreedCard } from "./agreed-card";
import type { Side } from "./data";
import { LetGoForm } from "./let-go-form";
import { MessageForm } from "./message-form";
import { OfferForm } from "./offer-form";
import { QuoteStateBadge } from "./quote-state";
import { gradeNames, VersionCard } from "./version-card";

/** A request as one side sees it: what was asked, each version and message in the order in which they came, and what she may do now. */
export function QuoteThread({
  request,
  order,
  side,
}: {
  request: QuoteRequestAnswer;
  order: WholesaleOrderAnswer | null;
  side: Side;
}) {
  const t = useTranslations("quotes");
  const { can } = request;
  const newest = request.versions.at(-1);
  return (
    <div className="grid gap-5">
      <Asked request={request} side={side} />
      {order && <AgreedCard order={order} side={side} />}
      {request.waits_for_approval && request.state !== "accepted" && (
        <Notice tone="warn" title={t("waitsForApproval")} />
      )}
      <ol aria-label={t("thread")} className="grid gap-4">
        {entries(request, side).map(({ key, entry }) => (
          <li key={key}>{entry}</li>
        ))}
      </ol>
      {newest && can.includes("accept") && <AcceptForm request={request} version={newest} side={side} />}
      {(can.includes("offer") || can.includes("counter")) && (
        <OfferForm key={request.versions.length} request={request} side={side} />
      )}
      {can.includes("write") && <MessageForm id={request.id} side={side} />}
      {(can.includes("withdraw") || can.includes("decline")) && <LetGoForm id={request.id} side={side} />}
    </div>
  );
}

function Asked({ request, side }: { request: QuoteRequestAnswer; side: Side }) {
  const t = useTranslations("quotes");
  const locale = useLocale();
  const { goods } = request;
  const other = side === "company" ? request.cooperative : request.company;
  const quantity = formatQuantity(locale, goods.measure, request.quantity);
  return (
    <header className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-2xl">{locale === "fa" ? goods.title : goods.title_en}</h1>
        <QuoteStateBadge state={request.state} />
      </div>
      <p className="text-ink-soft">
        {t("number", { number: formatNumber(locale, request.number, { useGrouping: false }) })} ·{" "}
        <bdi>{locale === "fa" ? other.name : other.name_en}</bdi> · {formatDateTime(locale, request.asked_at)}
      </p>
      <p>
        {t("wanted")} {quantity} · {t("grade", { grades: gradeNames(request, request.grades, locale) })} ·{" "}
        {t("by", { day: formatNearDay(locale, request.deliver_by) })}
      </p>
      {request.words && <p className="whitespace-pre-line">{request.words}</p>}
    </header>
  );
}

/** Versions, messages and what ended it, by their moments. */
function entries(request: QuoteRequestAnswer, side: Side): { key: string; at: string; entry: ReactNode }[] {
  const versions = request.versions.map((version, index) => ({
    key: version.id,
    at: version.offered_at,
    entry: (
      <VersionCard
        request={request}
        version={version}
        side={side}
        newest={index === request.versions.length - 1}
      />
    ),
  }));
  const messages = request.messages.map((message) => ({
    key: message.id,
    at: message.at,
    entry: <Said {...message} own={message.by === side} />,
  }));
  const ends = request.events
    .filter(({ verb }) => verb === "accept" || verb === "withdraw" || verb === "decline" || verb === "expire")
    .map((event) => ({ key: event.id, at: event.at, entry: <Ended {...event} /> }));
  return [...versions, ...messages, ...ends].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function Said({ by, words, at, own }: QuoteRequestAnswer["messages"][number] & { own: boolean }) {
  const t = useTranslations("quotes");
  const locale = useLocale();
  return (
    <Card className={classNames("max-w-[90%] p-4", own ? "ms-auto bg-paper-deep" : "me-auto")}>
      <p className="text-xs text-ink-soft">
        {t(`sides.${by}`)} · {formatDateTime(locale, at)}
      </p>
      <p className="mt-1 break-words whitespace-pre-line">{words}</p>
    </Card>
  );
}

function Ended({ verb, by, words, at }: QuoteRequestAnswer["events"][number]) {
  const t = useTranslations("quotes");
  const locale = useLocale();
  const said =
    by === "clock" ? t("ended.expire") : t(`ended.${verb as "accept"}`, { side: t(`sides.${by}`) });
  return (
    <div className="text-center text-sm text-ink-soft">
      {said} · {formatDateTime(locale, at)}
      {words && <p className="mt-1 whitespace-pre-line text-ink">«{words}»</p>}
    </div>
  );
}
