import type { SellerMembershipsAnswer, SellerPledgesAnswer } from "@dastranj/cooperatives/contract";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/ui/empty-state";
import { ApplyForm } from "./apply-form";
import { MembershipCard } from "./membership-card";
import { NewPledgeCard, PledgeCard } from "./pledge-card";

/** To whom a producer belongs, and what she pledges to their pools. */
export function MembershipsDesk({
  memberships,
  pledges: { pledges, pools },
  owner,
  today,
}: {
  memberships: SellerMembershipsAnswer["memberships"];
  pledges: SellerPledgesAnswer;
  owner: boolean;
  /** ISO day. */
  today: string;
}) {
  const t = useTranslations("membership.hers");
  const own = useTranslations("pools.pledge");
  return (
    <>
      <header className="grid gap-1">
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </header>
      {memberships.length === 0 && <EmptyState title={t("none")}>{t("noneText")}</EmptyState>}
      <ul className="grid gap-3 empty:hidden">
        {memberships.map((membership) => (
          <li key={membership.id}>
            <MembershipCard membership={membership} owner={owner} />
          </li>
        ))}
      </ul>
      {owner && <ApplyForm />}
      {pledges.length + pools.length > 0 && <h2 className="text-xl">{own("title")}</h2>}
      <ul className="grid gap-3 empty:hidden">
        {pledges.map((pledge) => (
          <li key={pledge.id}>
            <PledgeCard pledge={pledge} owner={owner} today={today} />
          </li>
        ))}
        {owner &&
          pools.map((pool) => (
            <li key={pool.id}>
              <NewPledgeCard pool={pool} today={today} />
            </li>
          ))}
      </ul>
    </>
  );
}
