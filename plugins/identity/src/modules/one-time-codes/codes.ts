import type { Database } from "@dastranj/database";
import type { StandingCode } from "../../domain/code-rules";

/** A code as it is written. */
export interface NewCode {
  id: string;
  subject_hash: string;
  code_hash: string;
  asked_at: Date;
  expires_at: Date;
}

/** Lets one request at a time through for a subject, until the transaction ends; answers when codes were asked for. */
export async function askedSince(transaction: Database, subject: string, since: Date): Promise<Date[]> {
  await transaction.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [subject]);
  const { rows } = await transaction.raw(
    "select asked_at from one_time_code where subject_hash = ? and asked_at > ? and deleted_at is null",
    [subject, since],
  );
  return rows.map(({ asked_at }) => asked_at);
}

/** Writes a code; the one before it ends. */
export async function replace(transaction: Database, code: NewCode): Promise<void> {
  await transaction.raw(
    "update one_time_code set ended_at = ? where subject_hash = ? and ended_at is null and spent_at is null and deleted_at is null",
    [code.asked_at, code.subject_hash],
  );
  await transaction.raw(
    "insert into one_time_code (id, subject_hash, code_hash, asked_at, expires_at) values (?, ?, ?, ?, ?)",
    [code.id, code.subject_hash, code.code_hash, code.asked_at, code.expires_at],
  );
}

/**
 * Makes one try of the code that stands, counted and judged in one statement: of ten at once only one finds it unspent.
 *
 * @returns whether it was right; undefined when no code could be tried
 */
export async function attempt(
  database: Database,
  {
    subject_hash,
    code_hash,
    now,
    most,
  }: Pick<NewCode, "subject_hash" | "code_hash"> & { now: Date; most: number },
): Promise<{ right: boolean; tries: number } | undefined> {
  const { rows } = await database.raw(
    `update one_time_code
     set tries = tries + 1, spent_at = case when code_hash = ? then ?::timestamptz end, updated_at = now()
     where subject_hash = ? and deleted_at is null and spent_at is null and ended_at is null and expires_at > ?
       and tries < ?
     returning spent_at is not null as "right", tries`,
    [code_hash, now, subject_hash, now, most],
  );
  return rows[0];
}

/** The last code of a subject, and whether it is the one given. */
export async function lastOf(
  database: Database,
  { subject_hash, code_hash }: Pick<NewCode, "subject_hash" | "code_hash">,
): Promise<(StandingCode & { same: boolean }) | undefined> {
  const { rows } = await database.raw(
    `select expires_at, spent_at, tries, code_hash = ? as same from one_time_code
     where subject_hash = ? and deleted_at is null order by asked_at desc, id desc limit 1`,
    [code_hash, subject_hash],
  );
  return rows[0];
}

/** Deletes codes that nobody counts any more. Answers how many. */
export async function prune(database: Database, before: Date): Promise<number> {
  const { rows } = await database.raw(
    "delete from one_time_code where asked_at < ? and deleted_at is null returning id",
    [before],
  );
  return rows.length;
}
