/** What runs SQL by itself. */
export interface Database {
  // biome-ignore lint/suspicious/noExplicitAny: a row is what its query says
  raw(sql: string, bindings: Record<string, unknown>): PromiseLike<{ rows: any[] }>;
}

/** What runs SQL within a transaction. */
export interface Transaction {
  execute<Row>(sql: string, bindings: unknown[]): Promise<Row[]>;
}
