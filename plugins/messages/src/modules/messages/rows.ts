import type { Database } from "@dastranj/database";
/** A message as it is written. */
export interface NewMessage {
  id: string;
  key: string;
  name: string;
  channel: "sms" | "email" | "none";
  recipient_mask: string;
  recipient_sealed: string | null;
  recipient_key: string | null;
  language: "fa" | "en";
  subject: string | null;
  words_sealed: string | null;
  secret: boolean;
  state: "waiting" | "kept";
  valid_until: string | null;
}

/** Writes messages; one whose key stands already is left out. Answers the ids of those that were written. */
export async function insert(database: Database, messages: NewMessage[]): Promise<Set<string>> {
  const { rows } = await database.raw(
    `insert into message (id, key, name, channel, recipient_mask, recipient_sealed, recipient_key, language, subject,
       words_sealed, secret, state, valid_until)
     select id, key, name, channel, recipient_mask, recipient_sealed, recipient_key, language, subject,
       words_sealed, secret, state, valid_until
     from jsonb_to_recordset(?::jsonb) as m(id text, key text, name text, channel text, recipient_mask text,
       recipient_sealed text, recipient_key text, language text, subject text, words_sealed text, secret boolean,
       state text, valid_until timestamptz)
     -- Two that write the same keys in another order would wait for each other.
     order by key
     on conflict do nothing
     returning id`,
    [JSON.stringify(messages)],
  );
  return new Set(rows.map(({ id }: { id: string }) => id));
}

/** A message on its way out. */
export interface BegunMessage {
  id: string;
  name: string;
  channel: "sms" | "email";
  recipient_sealed: string | null;
  words_sealed: string | null;
  secret: boolean;
  tries: number;
  overdue: boolean;
}

/** Begins a try at a message that waits; undefined when it does not any more. */
export async function begin(database: Database, id: string): Promise<BegunMessage | undefined> {
  const { rows } = await database.raw(
    `update message set tries = tries + 1, updated_at = now() where id = ? and state = 'waiting'
     returning id, name, channel, recipient_sealed, words_sealed, secret, tries,
       coalesce(valid_until < now(), false) as overdue`,
    [id],
  );
  return rows[0];
}

/** What became of a try. */
export interface Outcome {
  state: "waiting" | "sent" | "failed";
  error: string | null;
  reference: string | null;
  /** Whether what it said is forgotten now. */
  forget: boolean;
}

/**
 * Notes what became of a try. What was sent meanwhile, by a process that was thought to be dead, stays sent; what was to be
 * forgotten meanwhile is forgotten now.
 */
export async function note(database: Database, id: string, outcome: Outcome): Promise<void> {
  const { state, error, reference, forget } = outcome;
  const atItsEnd = state !== "waiting";
  await database.raw(
    `update message set state = ?, error = ?, provider_reference = ?, updated_at = now(),
       sent_at = case when ? = 'sent' then now() end,
       words_sealed = case when ? or (? and recipient_key is null) then null else words_sealed end,
       recipient_sealed = case when ? and recipient_key is null then null else recipient_sealed end
     where id = ? and state <> 'sent'`,
    [state, error, reference, state, forget, atItsEnd, atItsEnd, id],
  );
}

/** Lets a message that did not go out wait again. Answers its tries; undefined when it cannot go out. */
export async function letWait(
  database: Database,
  id: string,
  channels: readonly string[],
): Promise<number | undefined> {
  const { rows } = await database.raw(
    `update message set state = 'waiting', updated_at = now()
     where id = ? and state in ('failed', 'kept') and words_sealed is not null and recipient_sealed is not null
       and channel = any(?) and (valid_until is null or valid_until > now())
     returning tries`,
    [id, channels],
  );
  return rows[0]?.tries;
}

/** How many messages stand where. */
export async function count(database: Database): Promise<{ state: string; count: number }[]> {
  const { rows } = await database.raw("select state, count(*)::int as count from message group by state", []);
  return rows;
}

/** How many messages failed in the last day, and how many wait. */
export async function countTroubled(database: Database): Promise<{ waiting: number; failed: number }> {
  const { rows } = await database.raw(
    `select count(*) filter (where state = 'waiting')::int as waiting,
       count(*) filter (where state = 'failed' and updated_at > now() - interval '1 day')::int as failed
     from message where state in ('waiting', 'failed')`,
    [],
  );
  return rows[0];
}

/** Deletes messages that nobody will ask for any more. Answers their ids. */
export async function prune(database: Database, olderThanDays: number, limit: number): Promise<string[]> {
  const { rows } = await database.raw(
    `delete from message where id in (
       select id from message where created_at < now() - make_interval(days => ?) and state <> 'waiting' limit ?
     ) returning id`,
    [olderThanDays, limit],
  );
  return rows.map(({ id }: { id: string }) => id);
}

/**
 * Forgets whom messages went to and what they said. Of one that waits only what finds it again: it is forgotten when it has
 * left. Answers how many there were.
 */
export async function forget(database: Database, recipientKeys: string[]): Promise<number> {
  const { rows } = await database.raw(
    `update message set recipient_mask = '', recipient_key = null, subject = null, updated_at = now(),
       recipient_sealed = case when state = 'waiting' then recipient_sealed end,
       words_sealed = case when state = 'waiting' then words_sealed end
     where recipient_key = any(?) returning id`,
    [recipientKeys],
  );
  return rows.length;
}
