import { contextOf, type Database, databaseOf } from "@dastranj/database";
import { MESSAGES_MODULE, type Messages, type MessageToSend } from "@dastranj/messages/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { LICENCE_POLICY_MODULE } from "../../contract/may-sell";
import { type Accepted, judgedBy } from "../../domain/asked-papers";
import { dayAt } from "../../domain/day-at";
import { type DueWarning, dueWarnings, holds, lapsed, warningKey } from "../../domain/expiry";
import { TRANSITIONS } from "../../domain/seller-states";
import type { LicencePolicyModuleService } from "../../modules/licence-policy";
import { licenceExpired, licenceExpiresSoon } from "../expiry-messages";

/**
 * Sellers who sell and hold something that ends before a day, or on a day that only the policy knows. Keyset: whoever comes after the last id.
 */
const WATCHED = `
  from seller s
  where s.status = any(?) and s.deleted_at is null and s.id > ? and (
    exists (select from licence l where l.seller_id = s.id and l.status = 'accepted' and l.expires_on <= ?
      and l.deleted_at is null)
    or exists (select from seller_paper p where p.seller_id = s.id and p.status = 'accepted' and p.deleted_at is null
      and (p.expires_on <= ? or p.expires_on is null and p.issued_on is not null)))`;

interface WatchedSeller {
  id: string;
  name: string;
  name_en: string;
  jurisdiction: string;
}

interface Owner {
  id: string;
  seller_id: string;
  email: string | null;
  mobile: string | null;
  language: "fa" | "en";
}

type Lapse = { seller: WatchedSeller; because: NonNullable<ReturnType<typeof lapsed>> };
type Warning = DueWarning & { seller: WatchedSeller };

/** What a batch came to. `last` is where the next one begins; null at the end. */
export interface Swept {
  sellers: number;
  warned: number;
  /** Ids of the sellers who sell nothing any more. */
  expired: string[];
  /** Ids of those who still sell, though something of theirs has ended: perhaps not all that they sold. */
  lessened: string[];
  last: string | null;
}

const watchedBindings = (after: string, now: Date) => {
  // Somewhere it is tomorrow already; and nobody is warned earlier than 60 days ahead.
  const horizon = dayAt(new Date(now.getTime() + 61 * 86_400_000), "UTC");
  return [[...TRANSITIONS.expire.from], after, horizon, horizon];
};

/** How many sellers a sweep will look at. */
export async function countWatched(container: MedusaContainer, now: Date): Promise<number> {
  const { rows } = await databaseOf(container).raw(
    `select count(*)::int as count ${WATCHED}`,
    watchedBindings("", now),
  );
  return rows[0].count;
}

/** Judges the next sellers and writes what follows (state, audit trail, warnings, messages) in one transaction. */
export async function sweepBatch(
  container: MedusaContainer,
  { after, limit, now }: { after: string; limit: number; now: Date },
): Promise<Swept> {
  const policies = await container
    .resolve<LicencePolicyModuleService>(LICENCE_POLICY_MODULE)
    .compiledPolicies();
  return databaseOf(container).transaction(async (trx) => {
    const sellers = await rowsOf<WatchedSeller>(
      trx,
      // Locked, so that nobody suspends or closes her between the judgement and the writing.
      `select s.id, s.name, s.name_en, s.jurisdiction ${WATCHED} order by s.id limit ${limit} for update of s`,
      watchedBindings(after, now),
    );
    if (sellers.length === 0) return { sellers: 0, warned: 0, expired: [], lessened: [], last: null };
    const ids = sellers.map(({ id }) => id);
    const accepted = await acceptedOf(trx, ids);
    const given = await warningsOf(trx, ids);
    const lapses: Lapse[] = [];
    const warnings: Warning[] = [];
    const lessened: string[] = [];
    for (const seller of sellers) {
      const hers = accepted.get(seller.id) ?? [];
      const { held, required, today } = judgedBy(policies, seller.jurisdiction, hers, now);
      const because = lapsed(held, required, today);
      if (because) lapses.push({ seller, because });
      else {
        for (const due of dueWarnings(held, required, given, today)) warnings.push({ ...due, seller });
        if (held.some((one) => !holds(one, today))) lessened.push(seller.id);
      }
    }
    await expire(trx, lapses, now);
    await noteWarnings(trx, warnings, now);
    await tell(container, trx, lapses, warnings);
    return {
      sellers: sellers.length,
      warned: warnings.length,
      expired: lapses.map(({ seller }) => seller.id),
      lessened,
      last: sellers.length < limit ? null : (ids.at(-1) ?? null),
    };
  });
}

async function rowsOf<Row>(trx: Database, sql: string, bindings: readonly unknown[]): Promise<Row[]> {
  const { rows } = await trx.raw<Row>(sql, bindings);
  return rows;
}

/** Accepted licences and papers, by seller. */
async function acceptedOf(trx: Database, ids: string[]): Promise<Map<string, Accepted[]>> {
  const rows = await rowsOf<Accepted & { seller_id: string }>(
    trx,
    `select seller_id, id, 'licence' as kind, licence_class as type, number, categories, issued_on, expires_on
     from licence where seller_id = any(?) and status = 'accepted' and deleted_at is null
     union all
     select seller_id, id, 'paper', type, number, '{}', issued_on, expires_on
     from seller_paper where seller_id = any(?) and status = 'accepted' and deleted_at is null`,
    [ids, ids],
  );
  return bySeller(rows);
}

async function warningsOf(trx: Database, ids: string[]): Promise<Set<string>> {
  const rows = await rowsOf<{ id: string }>(trx, "select id from expiry_warning where seller_id = any(?)", [
    ids,
  ]);
  return new Set(rows.map(({ id }) => id));
}

async function expire(trx: Database, lapses: Lapse[], now: Date): Promise<void> {
  if (lapses.length === 0) return;
  const { to } = TRANSITIONS.expire;
  // Who does not sell covers nothing: that is her standing, without asking anew.
  await trx.raw(
    "update seller set status = ?, status_since = ?, covered_categories = '{}', updated_at = now() where id = any(?)",
    [to, now, lapses.map(({ seller }) => seller.id)],
  );
  const events = lapses.map(({ seller, because }) => ({
    id: generateEntityId(undefined, "selev"),
    seller_id: seller.id,
    reason: [because.type, because.number, because.expires_on].filter(Boolean).join(" · "),
    details: {
      kind: because.kind,
      id: because.id,
      type: because.type,
      number: because.number,
      expires_on: because.expires_on,
    },
  }));
  await trx.raw(
    `insert into seller_event (id, seller_id, verb, "from", "to", actor_kind, reason, details, at)
     select id, seller_id, 'expire', 'verified', ?, 'system', reason, details, ?
     from jsonb_to_recordset(?::jsonb) as e(id text, seller_id text, reason text, details jsonb)`,
    [to, now, JSON.stringify(events)],
  );
}

async function noteWarnings(trx: Database, warnings: Warning[], now: Date): Promise<void> {
  if (warnings.length === 0) return;
  const rows = warnings.map(({ held, threshold, seller }) => ({
    id: warningKey(held, threshold),
    seller_id: seller.id,
  }));
  await trx.raw(
    `insert into expiry_warning (id, seller_id, warned_at)
     select id, seller_id, ? from jsonb_to_recordset(?::jsonb) as w(id text, seller_id text)`,
    [now, JSON.stringify(rows)],
  );
}

/** Writes the messages to every owner in the same transaction: they go out if, and only if, it commits. */
async function tell(
  container: MedusaContainer,
  trx: Database,
  lapses: Lapse[],
  warnings: Warning[],
): Promise<void> {
  const ids = [...new Set([...lapses, ...warnings].map(({ seller }) => seller.id))];
  if (ids.length === 0) return;
  const owners = bySeller(
    await rowsOf<Owner>(
      trx,
      `select id, seller_id, email, mobile, language from seller_member
       where seller_id = any(?) and role = 'owner' and deleted_at is null`,
      [ids],
    ),
  );
  const toOwners = (seller: WatchedSeller, event: string, name: string, data: object): MessageToSend[] =>
    (owners.get(seller.id) ?? []).map(({ id, email, mobile, language }) => ({
      key: `${name}:${event}:${id}`,
      name,
      to: { mobile, email },
      language,
      data: { booth: seller.name, booth_en: seller.name_en, ...data },
    }));
  const messages = [
    ...lapses.flatMap(({ seller, because: { id, kind, type, expires_on } }) =>
      toOwners(seller, `${id}:${expires_on}`, licenceExpired.name, { kind, type, expires_on }),
    ),
    ...warnings.flatMap(({ seller, held, threshold, days_left }) =>
      toOwners(seller, warningKey(held, threshold), licenceExpiresSoon.name, {
        kind: held.kind,
        type: held.type,
        expires_on: held.expires_on,
        days_left,
      }),
    ),
  ];
  await container.resolve<Messages>(MESSAGES_MODULE).sendAll(messages, contextOf(trx));
}

function bySeller<Row extends { seller_id: string }>(rows: Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row.seller_id, [...(found.get(row.seller_id) ?? []), row]);
  return found;
}
