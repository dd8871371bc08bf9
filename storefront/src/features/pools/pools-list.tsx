import type { CooperativePoolsAnswer, PoolState } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { formatMoney, formatNumber } from "@/lib/format";
import { formatQuantity, unitOf } from "@/lib/quantities";
import { Badge, type BadgeTone } from "@/ui/badge";
import { ButtonLink } from "@/ui/button-link";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Pager } from "@/ui/pager";
import { POOLS_A_PAGE } from "./data";

export const POOL_TONES: Record<PoolState, BadgeTone> = { draft: "warn", open: "good", closed: "neutral" };

/** What a cooperative offers in bulk. */
export function PoolsList({
  answer: { pools, count },
  offset,
  owner,
}: {
  answer: CooperativePoolsAnswer;
  offset: number;
  owner: boolean;
}) {
  const t = useTranslations("pools");
  const locale = useLocale();
  const room = localePath(locale, "/seller/cooperative/pools");
  const add = owner && <ButtonLink href={`${room}/new`}>{t("add")}</ButtonLink>;
  return (
    <>
      <header className="flex flex-wrap items-end justify-between gap-3">
        <div className="grid gap-1">
          <h1 className="text-2xl">{t("title")}</h1>
          <p className="text-ink-soft">{t("lead")}</p>
        </div>
        {pools.length > 0 && add}
      </header>
      {pools.length === 0 && <EmptyState title={t("none")} action={add} />}
      <ul className="grid gap-3 empty:hidden">
        {pools.map(({ id, title, state, measure, tiers, minimum_order, currency_code, pledged }) => (
          <li key={id}>
            <Link
              href={`${room}/${id}`}
              className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-1 rounded-lg border border-line bg-card px-4 py-3.5 shadow-rest hover:border-walnut"
            >
              <span className="text-lg font-semibold">{title[locale]}</span>
              <Badge tone={POOL_TONES[state]}>{t(`states.${state}`)}</Badge>
              <span className="col-span-2 text-sm text-ink-soft">
                {t("from", {
                  quantity: formatQuantity(locale, measure, minimum_order),
                  price: formatMoney(locale, Number(tiers[0]?.unit_price ?? 0), currency_code),
                  unit: unitOf(locale, measure),
                })}
              </span>
              <span className="col-span-2 text-sm">
                {t("pledged", {
                  members: formatNumber(locale, pledged.members),
                  quantity: formatQuantity(locale, measure, pledged.weekly_quantity),
                })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <Pager
        newer={
          offset > 0
            ? { href: `${room}?offset=${Math.max(0, offset - POOLS_A_PAGE)}`, label: t("newer") }
            : null
        }
        older={
          offset + POOLS_A_PAGE < count
            ? { href: `${room}?offset=${offset + POOLS_A_PAGE}`, label: t("older") }
            : null
        }
      />
    </>
  );
}
