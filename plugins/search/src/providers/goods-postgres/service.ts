import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SearchTypes } from "@medusajs/framework/types";
import {
  AbstractSearchProviderService,
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils";
import { Answers } from "../../domain/answers";
import { facetFrom } from "./facets";
import { all, conditionsOf } from "./filters";
import { type Column, type Plan, planOf, tableOf } from "./plan";
import { type Part, type Query, type Question, questionOf, type Version } from "./question";
import { listedIn, tableSql, upsertSql, upsertValues } from "./table";

type Index = SearchTypes.ResolvedSearchIndexDefinition;
type Task = SearchTypes.SearchTask;

interface Kept extends Version {
  plan: Plan;
  /** Another one whenever something was written. */
  generation: string;
}

const BATCH = 1000;
/** A page of a list is worth keeping. Whoever reads the index through asks for each batch once. */
const MOST_OF_A_PAGE = 100;

/** As long as a list and its facets are put together, whatever the server is set to. */
const READING =
  "set local jit = off; set local work_mem = '32MB'; set local max_parallel_workers_per_gather = 0";
/** Postgres does not know that to look at a product's words is to fetch them. */
const BY_INDEX = "; set local enable_seqscan = off";

/**
 * The product index in Postgres: one table a version, with a column for each field that goods are found, counted or ordered
 * by. Words are sought as they are: what forgives comes before it.
 */
export class GoodsPostgres extends AbstractSearchProviderService {
  static override identifier = "goods-postgres";

  readonly #database: Knex;
  readonly #answers = new Answers<Record<string, unknown>>();
  /** How many documents this process has written to a table, and at how many Postgres last looked at it. */
  readonly #written = new Map<string, { documents: number; looked: number }>();

  constructor(dependencies: Record<string, unknown>) {
    super();
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Knex;
  }

  override async upsertIndex({ index }: { index: Index }): Promise<Task> {
    const plan = planOf(index);
    const name = index.physical_name;
    const table = tableOf(name);
    await this.#database.transaction(async (transaction) => {
      await transaction.raw("select pg_advisory_xact_lock(hashtext(?))", [name]);
      const { rows } = await transaction.raw(
        "select 1 from goods_index where name = ? and plan = ?::jsonb and to_regclass(?) is not null",
        [name, JSON.stringify(plan), table],
      );
      if (rows.length > 0) return;
      await transaction.raw(`drop table if exists ${table}`);
      for (const statement of tableSql(table, plan)) await transaction.raw(statement);
      await transaction.raw(
        `insert into goods_index (name, plan) values (?, ?::jsonb)
         on conflict (name) do update set plan = excluded.plan, generation = goods_index.generation + 1`,
        [name, JSON.stringify(plan)],
      );
    });
    return done(name);
  }

  override async deleteIndex({ index }: { index: string }): Promise<Task> {
    await this.#database.transaction(async (transaction) => {
      await transaction.raw("delete from goods_index where name = ?", [index]);
      await transaction.raw(`drop table if exists ${tableOf(index)}`);
    });
    return done(index);
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const { rows } = await this.#database.raw(
      "select name, created_at, updated_at from goods_index order by name",
    );
    return Promise.all(
      rows.map(async ({ name, created_at, updated_at }: Record<string, string>) => {
        const { rows: counted } = await this.#database.raw(
          `select count(*)::int as documents from ${tableOf(name as string)}`,
        );
        return {
          name: name as string,
          provider: GoodsPostgres.identifier,
          document_count: counted[0].documents as number,
          created_at: new Date(created_at as string),
          updated_at: new Date(updated_at as string),
        };
      }),
    );
  }

  override async upsertDocuments({
    index,
    documents,
  }: {
    index: string;
    documents: SearchTypes.SearchDocument[];
  }): Promise<Task> {
    if (documents.length === 0) return done(index);
    const { table, plan } = await this.#find(index);
    const sql = upsertSql(table, plan);
    await this.#write(index, async (transaction) => {
      for (let from = 0; from < documents.length; from += BATCH) {
        await transaction.raw(
          sql,
          upsertValues(plan, documents.slice(from, from + BATCH)) as Knex.RawBinding[],
        );
      }
    });
    await this.#lookAt(table, documents.length);
    // A whole batch is one of many. After the last one what Postgres has put off is done, or each search would do it.
    if (documents.length < BATCH) await this.#settle(table, plan);
    return done(index);
  }

  override async deleteDocuments({ index, filters }: SearchTypes.SearchDeleteDocumentsInput): Promise<Task> {
    const { table, columns } = await this.#find(index);
    const { sql, bindings } = all(conditionsOf(columns, filters as Record<string, unknown>));
    await this.#write(index, (transaction) =>
      transaction.raw(`delete from ${table} where ${sql}`, bindings as Knex.RawBinding[]),
    );
    return done(index);
  }

  override async clearIndex({ index }: { index: string }): Promise<Task> {
    const { table } = await this.#find(index);
    await this.#write(index, (transaction) => transaction.raw(`truncate ${table}`));
    return done(index);
  }

  override async search(query: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [found] = await this.searchMany([query]);
    return found as SearchTypes.SearchResult;
  }

  /** Queries of one index and of the same words are one statement; usually that is all of them. */
  override async searchMany(queries: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    const began = Date.now();
    const alike = new Map<string, number[]>();
    for (const [at, { index, q, search_options }] of queries.entries()) {
      const key = JSON.stringify([index.physical_name, q, search_options?.match_strategy]);
      alike.set(key, [...(alike.get(key) ?? []), at]);
    }
    const results: SearchTypes.SearchResult[] = [];
    await Promise.all(
      [...alike.values()].map(async (places) => {
        const some = places.map((at) => queries[at] as SearchTypes.ProviderSearchQuery);
        const kept = await this.#find(some[0]?.index.physical_name ?? "");
        const question = questionOf(kept, some);
        const row = await this.#ask(kept, question, some.every(isForPage));
        for (const [nth, at] of places.entries()) {
          results[at] = resultOf(some[nth] as Query, question.parts[nth] as Part, row, began);
        }
      }),
    );
    return results;
  }

  async #ask(kept: Kept, question: Question, isKept: boolean): Promise<Record<string, unknown>> {
    const { sql, bindings, hasWords } = question;
    const key = JSON.stringify([kept.table, sql, bindings]);
    const known = isKept && this.#answers.find(key, kept.generation);
    if (known) return known;
    const row = await this.#database.transaction(async (transaction) => {
      await transaction.raw(hasWords ? READING + BY_INDEX : READING);
      const { rows } = await transaction.raw(sql, bindings as Knex.RawBinding[]);
      return rows[0] as Record<string, unknown>;
    });
    if (isKept) this.#answers.keep(key, kept.generation, row);
    return row;
  }

  /** What stands of a version, asked anew each time: another process may have written, or taken it away. */
  async #find(name: string): Promise<Kept> {
    const { rows } = await this.#database.raw("select plan, generation from goods_index where name = ?", [
      name,
    ]);
    const [row] = rows as { plan: Plan; generation: string }[];
    if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no index "${name}" in Postgres.`);
    const { plan, generation } = row;
    const columns = new Map<string, Column>(plan.columns.map((column) => [column.field, column]));
    columns.set("id", { field: "id", type: "text", isDate: false });
    return { table: tableOf(name), columns, searched: plan.searched, plan, generation };
  }

  async #write(name: string, work: (transaction: Knex.Transaction) => PromiseLike<unknown>): Promise<void> {
    await this.#database.transaction(async (transaction) => {
      await work(transaction);
      // Last, so that whoever else writes waits for no longer than this.
      await transaction.raw(
        "update goods_index set generation = generation + 1, updated_at = now() where name = ?",
        [name],
      );
    });
  }

  async #settle(table: string, plan: Plan): Promise<void> {
    for (const index of listedIn(table, plan)) {
      await this.#database.raw("select gin_clean_pending_list(?::regclass)", [index]);
    }
  }

  /** While a table is filled Postgres knows nothing of what is in it: it is told to look, ever more seldom. */
  async #lookAt(table: string, more: number): Promise<void> {
    const written = this.#written.get(table) ?? { documents: 0, looked: 0 };
    written.documents += more;
    this.#written.set(table, written);
    if (written.documents < 1000 || written.documents < 4 * written.looked) return;
    written.looked = written.documents;
    await this.#database.raw(`analyze ${table}`);
  }
}

function isForPage({ pagination }: Query): boolean {
  return (pagination?.take ?? 20) <= MOST_OF_A_PAGE;
}

type Hit = [id: string, card: object, texts: object | null, score: number];

function resultOf(
  { q, pagination, search_options: options, attributes_to_retrieve: fields }: Query,
  { count, hits, facets }: Part,
  row: Record<string, unknown>,
  began: number,
): SearchTypes.SearchResult {
  const found = ((hits && row[hits]) ?? []) as Hit[];
  return {
    hits: found.map(([id, card, texts, score]) => {
      const whole: Record<string, unknown> = { ...card, ...texts };
      const document = Object.fromEntries(fields.map((field) => [field, whole[field] ?? null]));
      return { id, document, ...(options?.include_score && { score }) };
    }),
    ...(facets.length > 0 && {
      facets: Object.fromEntries(facets.map(({ name, facet }) => [facet.field, facetFrom(facet, row[name])])),
    }),
    metadata: {
      skip: pagination?.skip ?? 0,
      take: pagination?.take ?? 20,
      count: count ? (row[count] as number) : null,
      ...(q !== undefined && { query: q }),
      processing_time_ms: Date.now() - began,
    },
  };
}

function done(index: string): Task {
  return { index, status: "succeeded" };
}
