import type { Database } from "@dastranj/database";
import type { FoundName } from "../../domain/words/found-name";
import { differences, type LearnedGoods } from "../../domain/words/learned";
import type { KnownWord } from "../../domain/words/vocabulary";

/** How far somebody has read: what has changed since has a higher number. */
export interface ReadTo {
  words: number;
  names: number;
}

/** Words and names that have changed, and how far that is read. */
export interface Changes {
  words: (KnownWord & { word: string })[];
  names: (FoundName & { goods: number })[];
  readTo: ReadTo;
}

/** Writes what the words and names of goods are now; those that are gone have none. Only while the catalogue is locked. */
export async function learn(
  sql: Database,
  goods: readonly LearnedGoods[],
  gone: readonly string[],
): Promise<void> {
  const ids = [...goods.map(({ id }) => id), ...gone];
  const { rows } = await sql.raw(
    "select product_id, words, names from vocabulary_product where product_id = any(?)",
    [ids],
  );
  const standing = new Map(rows.map((row) => [row.product_id as string, row]));
  const now = goods.map(({ id, words, names }) => ({
    id,
    words: [...words.keys()].sort().join(" "),
    names: names.map(keyOf).sort().join(" "),
  }));
  const split = (lists: { words: string; names: string }[], of: "words" | "names") =>
    lists.map((list) => list[of].split(" ").filter(Boolean));
  await writeWords(sql, goods, differences(split(rows, "words"), split(now, "words")));
  await writeNames(sql, goods, differences(split(rows, "names"), split(now, "names")));
  const changed = now.filter(
    ({ id, words, names }) => standing.get(id)?.words !== words || standing.get(id)?.names !== names,
  );
  if (changed.length > 0)
    await sql.raw(
      `insert into vocabulary_product (product_id, words, names) select * from unnest(?::text[], ?::text[], ?::text[])
       on conflict (product_id) do update set words = excluded.words, names = excluded.names`,
      [changed.map(({ id }) => id), changed.map(({ words }) => words), changed.map(({ names }) => names)],
    );
  const left = gone.filter((id) => standing.has(id));
  if (left.length > 0) await sql.raw("delete from vocabulary_product where product_id = any(?)", [left]);
}

async function writeWords(
  sql: Database,
  goods: readonly LearnedGoods[],
  more: ReadonlyMap<string, number>,
): Promise<void> {
  if (more.size === 0) return;
  const shown = new Map<string, string>();
  for (const { words } of goods)
    for (const [word, as] of words)
      if (!shown.has(word) || shown.get(word)?.includes(" ")) shown.set(word, as);
  const words = [...more.keys()].sort();
  // Of the ways to write a word, one that somebody uses goes before two words side by side, and one with its own signs
  // before the bare one.
  await sql.raw(
    `insert into vocabulary_word as w (word, goods, shown)
     select * from unnest(?::text[], ?::integer[], ?::text[])
     on conflict (word) do update set
       goods = w.goods + excluded.goods,
       changed = nextval('vocabulary_change'),
       shown = case
         when w.goods <= 0 or position(' ' in w.shown) > 0
           or (w.shown = w.word and position(' ' in excluded.shown) = 0) then excluded.shown
         else w.shown
       end`,
    [words, words.map((word) => more.get(word)), words.map((word) => shown.get(word) ?? word)],
  );
}

async function writeNames(
  sql: Database,
  goods: readonly LearnedGoods[],
  more: ReadonlyMap<string, number>,
): Promise<void> {
  const names = new Map(goods.flatMap((one) => one.names.map((name) => [keyOf(name), name])));
  const written = [...names].map(([key, name]) => ({ ...name, more: more.get(key) ?? 0 }));
  if (written.length > 0)
    await sql.raw(
      `insert into vocabulary_name as n (kind, key, goods, name, name_en, place, place_en)
       select * from unnest(?::text[], ?::text[], ?::integer[], ?::text[], ?::text[], ?::text[], ?::text[])
       on conflict (kind, key) do update set
         goods = n.goods + excluded.goods, name = excluded.name, name_en = excluded.name_en,
         place = excluded.place, place_en = excluded.place_en, changed = nextval('vocabulary_change')
       where excluded.goods <> 0 or (n.name, n.name_en, n.place, n.place_en)
         is distinct from (excluded.name, excluded.name_en, excluded.place, excluded.place_en)`,
      (["kind", "key", "more", "name", "name_en", "place", "place_en"] as const).map((column) =>
        written.map((name) => name[column]),
      ),
    );
  const left = [...more].filter(([key]) => !names.has(key));
  if (left.length > 0)
    await sql.raw(
      `update vocabulary_name n set goods = n.goods + l.more, changed = nextval('vocabulary_change')
       from unnest(?::text[], ?::integer[]) as l (key, more) where n.kind || ':' || n.key = l.key`,
      [left.map(([key]) => key), left.map(([, by]) => by)],
    );
}

/** A handle holds no space. */
function keyOf({ kind, key }: FoundName): string {
  return `${kind}:${key.replaceAll(" ", "-")}`;
}

/** What has changed since. Each table by a number of its own: the two are read one after the other. */
export async function changesSince(sql: Database, readTo: ReadTo): Promise<Changes> {
  const words = await sql.raw("select word, goods, shown, changed from vocabulary_word where changed > ?", [
    readTo.words,
  ]);
  const names = await sql.raw(
    "select kind, key, goods, name, name_en, place, place_en, changed from vocabulary_name where changed > ?",
    [readTo.names],
  );
  return {
    words: words.rows,
    names: names.rows,
    readTo: { words: lastOf(words.rows, readTo.words), names: lastOf(names.rows, readTo.names) },
  };
}

function lastOf(rows: { changed: string }[], before: number): number {
  return rows.reduce((last, { changed }) => Math.max(last, Number(changed)), before);
}

/** The index of which all words have been learned, if any. */
export async function learnedOf(sql: Database): Promise<string | undefined> {
  const { rows } = await sql.raw("select learned_of from vocabulary where id = 'product'");
  return rows[0]?.learned_of;
}

export async function noteLearned(sql: Database, learned: string): Promise<void> {
  await sql.raw(
    `insert into vocabulary (id, learned_of) values ('product', ?)
     on conflict (id) do update set learned_of = excluded.learned_of, updated_at = now()`,
    [learned],
  );
}
