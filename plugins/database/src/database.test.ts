import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { expect, test } from "vitest";
import { contextOf, type Database, databaseOf, lock, runningTransaction, transactionOf } from "./database";

const database = {} as Database;

test("given a container, its database is Medusa's connection", () => {
  const container = {
    resolve: (key: string) => (key === ContainerRegistrationKeys.PG_CONNECTION ? database : undefined),
  };
  expect(databaseOf(container as unknown as MedusaContainer)).toBe(database);
});

test("given a module that is told of a transaction, it writes in that one", () => {
  const context = contextOf(database);
  expect(transactionOf(context)).toBe(database);
  expect(runningTransaction(context)).toBe(database);
});

test.each([
  ["no context", undefined],
  ["a context without a manager", {}],
  ["a manager that is in no transaction", { transactionManager: { getTransactionContext: () => undefined } }],
  ["a manager that knows of none", { transactionManager: {} }],
])("given %s, nobody's transaction runs, and what needs one says so", (_, context) => {
  expect(runningTransaction(context as Context | undefined)).toBeUndefined();
  expect(() => transactionOf((context ?? {}) as Context)).toThrow("Runs in no transaction.");
});

test("a name is locked as it is given, until the transaction ends", async () => {
  const ran: unknown[] = [];
  const transaction = { raw: async (...statement: unknown[]) => ran.push(statement) };
  await lock(transaction as unknown as Database, "cooperatives:surplus:coop_1");
  expect(ran).toEqual([["select pg_advisory_xact_lock(hashtext(?))", ["cooperatives:surplus:coop_1"]]]);
});
