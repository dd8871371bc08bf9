/** What runs SQL within a transaction. */
export interface Transaction {
  execute<Row>(sql: string, bindings: unknown[]): Promise<Row[]>;
}
