import { randomUUID } from "node:crypto";
import type * as Contract from "@dastranj/jobs/contract";
import { z } from "@medusajs/framework/zod";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../support/application";
import { eventually } from "../support/eventually";
import { anOperator } from "../support/factories";
import { send } from "../support/http";
import { logOf } from "../support/log";

const { defineJob } = load("@dastranj/jobs/contract") as typeof Contract;

/** What the handler was called with. */
const seen = new Set<string>();
defineJob({
  name: "test.follow-me",
  data: z.strictObject({ what: z.string() }),
  handle: async ({ what }) => seen.add(what),
});

describe("jobs", () => {
  let jobs: Contract.Jobs;
  let token: string;
  // biome-ignore lint/suspicious/noExplicitAny: Medusa's connection, to look past every route
  let database: any;

  beforeAll(async () => {
    const { container } = await application();
    jobs = container.resolve<Contract.Jobs>("jobs");
    database = container.resolve("__pg_connection__");
    token = await anOperator();
  });

  const job = async (id: string) =>
    (await send<Contract.AdminJobAnswer>("GET", `/admin/jobs/${id}`, undefined, { token })).body.job;

  it("write lines with the id of the request that caused them, or with their own", async () => {
    const { container } = await application();
    const bus = container.resolve("event_bus");
    const request_id = randomUUID();
    let caused = "";
    const hear = async () => {
      caused = await jobs.enqueue("test.follow-me", { what: request_id });
    };
    bus.subscribe("product-category.created", hear, { subscriberId: "of-the-outbox-test" });
    let planned = "";
    const { lines } = await logOf(async () => {
      const headers = { "x-request-id": request_id };
      await send("POST", "/admin/product-categories", { name: request_id }, { token, headers });
      await eventually(async () => seen.has(request_id));
      planned = `job_${randomUUID()}`;
      await database.raw("insert into job (id, name, data) values (?, 'test.follow-me', ?::jsonb)", [
        planned,
        JSON.stringify({ what: planned }),
      ]);
      await eventually(async () => (await job(planned)).state === "done");
    });
    bus.unsubscribe("product-category.created", hear, { subscriberId: "of-the-outbox-test" });
    const ofJob = (id: string) =>
      lines.filter(({ job_id }) => job_id === id).map((line) => [line.request_id, line.job, line.msg]);
    const done = (id: string) =>
      expect.stringMatching(`^Job test.follow-me ${id}, attempt 1, done in \\d+ ms\\.$`);
    expect(ofJob(caused)).toEqual([[request_id, "test.follow-me", done(caused)]]);
    expect(ofJob(planned)).toEqual([[planned, "test.follow-me", done(planned)]]);
    expect((await job(caused)).request_id).toBe(request_id);
    expect((await job(planned)).request_id).toBeNull();
  });

  it("go on when Postgres has ended every connection, as a restart does", async () => {
    const listening = async () => {
      const { rows } = await database.raw(
        `select application_name as name, pid from pg_stat_activity
         where datname = current_database() and application_name like 'dastranj %' order by 1`,
      );
      return rows as { name: string; pid: number }[];
    };
    const before = await listening();
    expect(before.map(({ name }) => name)).toEqual(["dastranj jobs", "dastranj presence"]);
    const what = randomUUID();
    await database.raw(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    );
    const id = await eventually(() =>
      jobs.enqueue("test.follow-me", { what }, { key: what }).catch(() => ""),
    );
    await eventually(async () => seen.has(what));
    await eventually(async () => (await job(id)).state === "done");
    const after = await eventually(async () => {
      const now = await listening().catch(() => []);
      return now.length === before.length && now;
    });
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    for (const { pid } of after) expect(before.map((old) => old.pid)).not.toContain(pid);
  });
});
