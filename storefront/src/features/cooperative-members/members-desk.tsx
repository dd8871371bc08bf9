import type { CooperativeMembersAnswer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { EmptyState } from "@/ui/empty-state";
import { ListHead } from "@/ui/list-head";
import { Pager, pagesBeside } from "@/ui/pager";
import { MEMBERS_A_PAGE, type MembersQuestion, TABS, type Tab } from "./data";
import { InviteForm } from "./invite-form";
import { MemberCard } from "./member-card";

/** A cooperative's members, who was invited and who asks, under one tab or by a name. */
export function MembersDesk({
  answer: { members, count, states },
  question: { tab, search, offset },
  owner,
}: {
  answer: CooperativeMembersAnswer;
  question: MembersQuestion;
  owner: boolean;
}) {
  const t = useTranslations("membership");
  const locale = useLocale();
  const address = (to: Tab, from = 0) => {
    const query = new URLSearchParams();
    if (to !== "all") query.set("tab", to);
    if (search) query.set("q", search);
    if (from > 0) query.set("offset", String(from));
    return `${localePath(locale, "/seller/cooperative/members")}${query.size ? `?${query}` : ""}`;
  };
  const many = (each: Tab) =>
    each === "all" ? Object.values(states).reduce((sum, state) => sum + state, 0) : states[each];
  return (
    <>
      <ListHead
        title={t("title")}
        search={{
          label: t("search"),
          find: t("find"),
          value: search,
          keeps: tab === "all" ? undefined : { name: "tab", value: tab },
        }}
        tabs={{
          label: t("tabs.label"),
          tabs: TABS.map((each) => ({
            href: address(each),
            words: t(`tabs.${each}`),
            count: many(each),
            current: each === tab,
          })),
        }}
      />
      {owner && <InviteForm />}
      {members.length === 0 ? (
        <EmptyState title={search ? t("empty.search") : t("empty.none")} />
      ) : (
        <ul className="grid gap-3">
          {members.map((member) => (
            <li key={member.id}>
              <MemberCard member={member} owner={owner} />
            </li>
          ))}
        </ul>
      )}
      <Pager
        {...pagesBeside({ offset, size: MEMBERS_A_PAGE, count }, (from) => address(tab, from), {
          newer: t("newer"),
          older: t("older"),
        })}
      />
    </>
  );
}
