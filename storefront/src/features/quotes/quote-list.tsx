import {
  QUOTE_STATES,
  type QuoteRequestRow,
  type QuoteRequestsAnswer,
  type QuoteState,
} from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { formatDateTime, formatNearDay, formatNumber } from "@/lib/format";
import { formatQuantity } from "@/lib/quantities";
import { Amount } from "@/ui/amount";
import { CountedTabs } from "@/ui/counted-tabs";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Pager } from "@/ui/pager";
import { QUOTES_A_PAGE, type Side } from "./data";
import { QuoteStateBadge } from "./quote-state";

const PAGE = { company: "/account/quotes", cooperative: "/seller/cooperative/quotes" };

/** The requests of one side, by state. */
export function QuoteList({
  answer,
  side,
  state,
}: {
  answer: QuoteRequestsAnswer;
  side: Side;
  state: QuoteState | undefined;
}) {
  const t = useTranslations("quotes");
  const locale = useLocale();
  const { requests, count, counts, offset } = answer;
  const address = (to: QuoteState | undefined, from = 0) => {
    const query = new URLSearchParams({
      ...(to && { state: to }),
      ...(from > 0 && { offset: String(from) }),
    });
    return `${localePath(locale, PAGE[side])}${query.size ? `?${query}` : ""}`;
  };
  const all = QUOTE_STATES.reduce((sum, each) => sum + counts[each], 0);
  const tabs = [undefined, ...QUOTE_STATES.filter((each) => counts[each] > 0 || each === state)];
  return (
    <div className="grid gap-5">
      <CountedTabs
        label={t("tabs")}
        tabs={tabs.map((each) => ({
          href: address(each),
          words: each ? t(`states.${each}`) : t("all"),
          count: each ? counts[each] : all,
          current: each === state,
        }))}
      />
      {requests.length === 0 ? (
        <EmptyState title={t(`empty.${side}`)} />
      ) : (
        <ul className="grid gap-3">
          {requests.map((row) => (
            <Row key={row.id} row={row} side={side} />
          ))}
        </ul>
      )}
      <Pager
        newer={
          offset > 0 ? { href: address(state, Math.max(0, offset - QUOTES_A_PAGE)), label: t("newer") } : null
        }
        older={
          offset + QUOTES_A_PAGE < count
            ? { href: address(state, offset + QUOTES_A_PAGE), label: t("older") }
            : null
        }
      />
    </div>
  );
}

function Row({ row, side }: { row: QuoteRequestRow; side: Side }) {
  const t = useTranslations("quotes");
  const locale = useLocale();
  const { goods, newest } = row;
  const other = side === "company" ? row.cooperative : row.company;
  return (
    <li>
      <Link
        href={localePath(locale, `${PAGE[side]}/${row.id}`)}
        className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-1 rounded-lg border border-line bg-card px-4 py-3.5 shadow-rest hover:border-walnut"
      >
        <span className="text-lg font-semibold">{locale === "fa" ? goods.title : goods.title_en}</span>
        <span className="justify-self-end">
          <QuoteStateBadge state={row.state} />
        </span>
        <span className="text-sm">
          <bdi>{locale === "fa" ? other.name : other.name_en}</bdi> ·{" "}
          {formatQuantity(locale, goods.measure, row.quantity)} ·{" "}
          {t("by", { day: formatNearDay(locale, row.deliver_by) })}
        </span>
        <span className="text-end font-semibold">
          {newest && <Amount units={newest.total} currency={newest.currency_code} />}
        </span>
        <span className="col-span-2 flex flex-wrap justify-between gap-x-4 text-sm text-ink-soft">
          <span>
            {t("number", { number: formatNumber(locale, row.number, { useGrouping: false }) })} ·{" "}
            {formatDateTime(locale, row.moved_at)}
          </span>
          {row.turn === side && <span className="font-semibold text-madder">{t("yourTurn")}</span>}
        </span>
      </Link>
    </li>
  );
}
