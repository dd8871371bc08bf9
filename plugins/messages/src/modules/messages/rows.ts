/** What runs SQL: Medusa's connection, or a transaction on it. Bindings are question marks. */
export interface Database {
  // biome-ignore lint/suspicious/noExplicitAny: a row is what its query says
  raw(sql: string, bindings: readonly unknown[]): PromiseLike<{ rows: any[] }>;
  transaction<T>(work: (transaction: Database) => Promise<T>): Promise<T>;
}

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

/** Forgets whom messages went to and what they said. Answers how many there were. */
export async function forget(database: Database, recipientKeys: string[]): Promise<number> {
  const { rows } = await database.raw(
    `update message set recipient_mask = '', recipient_sealed = null, recipient_key = null, subject = null,
       words_sealed = null, updated_at = now()
     where recipient_key = any(?) and state <> 'waiting' returning id`,
    [recipientKeys],
  );
  return rows.length;
}
