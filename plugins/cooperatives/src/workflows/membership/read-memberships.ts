import { databaseOf } from "@dastranj/database";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  type CooperativeMember,
  type CooperativeMembersAnswer,
  MEMBERSHIP_STATES,
  type MembershipState,
  type SellerMembership,
  type SellerMembershipsAnswer,
} from "../../contract/membership";
import { MEMBERSHIP_MODULE } from "../../contract/names";
import type { MembershipModuleService, MembershipRow } from "../../modules/membership/service";
import { refusal } from "../refusal";
import { NOBODY, namedSellers } from "./named-sellers";
import { termsOf } from "./terms-columns";

interface Page {
  limit: number;
  offset: number;
}

/** Of a cooperative's memberships those in a state, of producers whose name or address has the words. What is open comes first. */
const FOUND = `
  select m.id, count(*) over ()::int as count from membership m
  join seller s on s.id = m.producer_id
  where m.cooperative_id = :cooperative and m.deleted_at is null
    and (:state::text is null or m.state = :state)
    and (:q::text is null or s.name ilike :q or s.name_en ilike :q or s.handle ilike :q)
  order by m.ended_at is not null, m.asked_at desc, m.id
  limit :limit offset :offset`;

const COUNTED = `
  select state, count(*)::int as count from membership
  where cooperative_id = :cooperative and deleted_at is null group by state`;

/** A cooperative's members: a page of them, and how many stand in each state. */
export async function readMembers(
  container: MedusaContainer,
  { seller_id, state, q, ...page }: Page & { seller_id: string; state?: MembershipState; q?: string },
): Promise<CooperativeMembersAnswer> {
  const database = databaseOf(container);
  const cooperative = seller_id;
  const like = q
    ? `%${q
        .replace(/ي/g, "ی")
        .replace(/ك/g, "ک")
        .replace(/[\\%_]/g, "\\$&")}%`
    : null;
  const [{ rows: found }, { rows: counted }] = await Promise.all([
    database.raw<{ id: string; count: number }>(FOUND, {
      cooperative,
      state: state ?? null,
      q: like,
      ...page,
    }),
    database.raw<{ state: MembershipState; count: number }>(COUNTED, { cooperative }),
  ]);
  const members = await membersOf(
    container,
    found.map(({ id }) => id),
  );
  const states = new Map(counted.map((row) => [row.state, row.count]));
  return {
    members,
    count: found[0]?.count ?? 0,
    ...page,
    states: Object.fromEntries(
      MEMBERSHIP_STATES.map((at) => [at, states.get(at) ?? 0]),
    ) as CooperativeMembersAnswer["states"],
  };
}

/** One of a cooperative's memberships. */
export async function readMember(
  container: MedusaContainer,
  { id, seller_id }: { id: string; seller_id: string },
): Promise<CooperativeMember> {
  const [row] = await rowsOf(container, { id, cooperative_id: seller_id });
  if (!row) throw refusal("membership_not_found");
  const [member] = await asMembers(container, [row]);
  return member as CooperativeMember;
}

async function membersOf(container: MedusaContainer, ids: string[]): Promise<CooperativeMember[]> {
  if (ids.length === 0) return [];
  const rows = new Map((await rowsOf(container, { id: ids })).map((row) => [row.id, row]));
  return asMembers(
    container,
    ids.flatMap((id) => rows.get(id) ?? []),
  );
}

async function asMembers(container: MedusaContainer, rows: MembershipRow[]): Promise<CooperativeMember[]> {
  const named = await namedSellers(
    container,
    rows.map(({ producer_id }) => producer_id),
  );
  return rows.map((row) => ({ ...seen(row), producer: named.get(row.producer_id) ?? NOBODY }));
}

/** A producer's memberships, what is open first. */
export async function readMemberships(
  container: MedusaContainer,
  { seller_id, ...page }: Page & { seller_id: string },
): Promise<SellerMembershipsAnswer> {
  const [rows, count] = await container
    .resolve<MembershipModuleService>(MEMBERSHIP_MODULE)
    .listAndCountMemberships(
      { producer_id: seller_id },
      { skip: page.offset, take: page.limit, order: { ended_at: "DESC", asked_at: "DESC" } },
    );
  return { memberships: await asMemberships(container, rows as MembershipRow[]), count, ...page };
}

/** One of a producer's memberships. */
export async function readMembership(
  container: MedusaContainer,
  { id, seller_id }: { id: string; seller_id: string },
): Promise<SellerMembership> {
  const [row] = await rowsOf(container, { id, producer_id: seller_id });
  if (!row) throw refusal("membership_not_found");
  const [membership] = await asMemberships(container, [row]);
  return membership as SellerMembership;
}

async function asMemberships(container: MedusaContainer, rows: MembershipRow[]): Promise<SellerMembership[]> {
  const named = await namedSellers(
    container,
    rows.map(({ cooperative_id }) => cooperative_id),
  );
  return rows.map((row) => ({ ...seen(row), cooperative: named.get(row.cooperative_id) ?? NOBODY }));
}

async function rowsOf(container: MedusaContainer, which: object): Promise<MembershipRow[]> {
  const service = container.resolve<MembershipModuleService>(MEMBERSHIP_MODULE);
  return (await service.listMemberships(which, { take: 100 })) as MembershipRow[];
}

/** What both sides read of a membership. */
function seen(row: MembershipRow) {
  const { id, state, words, may_be_named, asked_at, joined_at, ended_at } = row;
  return {
    id,
    state,
    ...termsOf(row),
    words,
    may_be_named,
    asked_at: asked_at.toISOString(),
    joined_at: joined_at?.toISOString() ?? null,
    ended_at: ended_at?.toISOString() ?? null,
  };
}
