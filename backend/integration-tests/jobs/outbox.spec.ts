import { randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import type * as Contract from "@dastranj/jobs/contract";
import { z } from "@medusajs/framework/zod";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../support/application";
import { eventually } from "../support/eventually";
import { anOperator } from "../support/factories";
import { send } from "../support/http";

type Job = Contract.AdminJobAnswer["job"];

const { defineJob } = load("@dastranj/jobs/contract") as typeof Contract;

/** What the handlers below were given, by what each is called with. */
const seen = new Map<string, { attempt: number; at: number }[]>();
const note = (what: string, attempt: number) =>
  seen.set(what, [...(seen.get(what) ?? []), { attempt, at: Date.now() }]);

const data = z.strictObject({ what: z.string() });
const quick = { attempts: 3, backoff: { firstMs: 10, mostMs: 10 } };

defineJob({ name: "test.note", data, handle: async ({ what }, { attempt }) => note(what, attempt) });
defineJob({
  name: "test.in-turn",
  data,
  concurrency: 1,
  handle: async ({ what }, { attempt }) => note(what, attempt),
});
let mended = false;
defineJob({
  name: "test.fail",
  data,
  ...quick,
  async handle({ what }, { attempt }) {
    note(what, attempt);
    if (!mended) throw new Error("the loom is broken");
  },
});
defineJob({
  name: "test.hang",
  data,
  attempts: 1,
  timeoutMs: 50,
  handle: (_, { signal }) =>
    new Promise((_resolve, refuse) => signal.addEventListener("abort", () => refuse(signal.reason))),
});
/** What a screen was told of the job below, which waits for the screen at each step. */
const told: { state: string; progress: { done: number; total: number } | null }[] = [];
defineJob({
  name: "test.steps",
  data,
  async handle(_, { progress }) {
    for (const done of [0, 2]) {
      await progress(done, 2);
      await eventually(async () => told.some((event) => event.progress?.done === done));
    }
  },
});

describe("what was enqueued happens", () => {
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

  const job = async (id: string): Promise<Job> =>
    (await send<Contract.AdminJobAnswer>("GET", `/admin/jobs/${id}`, undefined, { token })).body.job;
  const inState = (id: string, state: Job["state"]) =>
    eventually(async () => {
      const now = await job(id);
      return now.state === state && now;
    });

  it("once, though it was asked for twice under one key", async () => {
    const what = randomUUID();
    const first = await jobs.enqueue("test.note", { what }, { key: what });
    await inState(first, "done");
    expect(await jobs.enqueue("test.note", { what }, { key: what })).toBe(first);
    expect(
      await Promise.all([1, 2, 3].map(() => jobs.enqueue("test.note", { what }, { key: what }))),
    ).toEqual([first, first, first]);
    expect(seen.get(what)).toHaveLength(1);
  });

  it("if, and only if, the transaction commits that it was enqueued in", async () => {
    const { container } = await application();
    const sellers = container.resolve<{ baseRepository_: Repository }>("seller").baseRepository_;
    const [kept, lost] = [randomUUID(), randomUUID()];
    await sellers.transaction(async (transactionManager) => {
      await jobs.enqueue("test.note", { what: kept }, { key: kept }, { transactionManager });
      expect(seen.has(kept)).toBe(false);
    });
    await expect(
      sellers.transaction(async (transactionManager) => {
        await jobs.enqueue("test.note", { what: lost }, { key: lost }, { transactionManager });
        throw new Error("rolled back");
      }),
    ).rejects.toThrow("rolled back");
    await eventually(async () => seen.has(kept));
    const { rows } = await database.raw("select key from job where key in (?, ?)", [kept, lost]);
    expect(rows).toEqual([{ key: kept }]);
    expect(seen.has(lost)).toBe(false);
  });

  it("not before its time, and the most urgent first", async () => {
    const mark = randomUUID();
    const later = new Date(Date.now() + 700);
    await jobs.enqueueMany([
      { name: "test.in-turn", data: { what: `${mark} later` }, runAt: later },
      { name: "test.in-turn", data: { what: `${mark} usual` } },
      { name: "test.in-turn", data: { what: `${mark} urgent` }, priority: 10 },
    ]);
    await eventually(async () => seen.has(`${mark} later`));
    const order = [...seen.keys()].filter((what) => what.startsWith(mark)).map((what) => what.split(" ")[1]);
    expect(order).toEqual(["urgent", "usual", "later"]);
    expect(seen.get(`${mark} later`)?.[0]?.at).toBeGreaterThanOrEqual(later.getTime());
  });

  it("or it is refused at once, and nothing is written", async () => {
    const before = await database.raw("select count(*) from job");
    const enqueue = (name: string, given: unknown) =>
      jobs.enqueue(name, given).catch((error: { code: string }) => error.code);
    expect(await enqueue("test.unheard-of", { what: "x" })).toBe("job_unknown");
    expect(await enqueue("test.note", { what: 7 })).toBe("job_data_invalid");
    expect(await enqueue("test.note", undefined)).toBe("job_data_invalid");
    // 5 MB, for each of these letters takes two bytes.
    expect(await enqueue("test.note", { what: "گ".repeat(2_500_000) })).toBe("job_data_too_large");
    const both = [
      { name: "test.note", data: { what: "fine" } },
      { name: "test.note", data: {} },
    ];
    await expect(jobs.enqueueMany(both)).rejects.toMatchObject({ code: "job_data_invalid" });
    expect((await database.raw("select count(*) from job")).rows).toEqual(before.rows);
  });

  /** A job whose process died so often, and now once more. */
  const cutOff = async (what: string, times: number, name = "test.note") => {
    const id = `job_${what}`;
    await database.raw(
      `insert into job (id, name, data, state, attempt, cut_off, worker, leased_until)
       values (?, ?, ?::jsonb, 'running', ?, ?, 'a process that died', now() - interval '1 second')`,
      [id, name, JSON.stringify({ what }), times + 1, times],
    );
    return id;
  };

  it.each([0, 20])("though the process that had begun it died, and %i before it", async (times) => {
    const what = randomUUID();
    const id = await cutOff(what, times);
    expect((await inState(id, "done")).attempt).toBe(times + 2);
    expect(seen.get(what)).toHaveLength(1);
  });

  it("or is given up when it has been there at the end of thirty processes", async () => {
    const what = randomUUID();
    const dead = await inState(await cutOff(what, 29), "dead");
    expect(dead.error).toBe("The process that ran it ended.");
    expect(seen.get(what)).toBeUndefined();
  });

  it("and has all its attempts after its processes died", async () => {
    const what = randomUUID();
    const id = await cutOff(what, 5, "test.fail");
    expect([(await inState(id, "dead")).attempt, seen.get(what)?.length]).toEqual([9, 3]);
    await database.raw("delete from job where id = ?", [id]);
  });

  it("or is given up with its error, and begun anew when the operator says so", async () => {
    const what = randomUUID();
    const id = await jobs.enqueue("test.fail", { what });
    const dead = await inState(id, "dead");
    expect([dead.attempt, dead.error]).toEqual([3, expect.stringContaining("the loom is broken")]);
    expect(seen.get(what)?.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    const list = await send<Contract.AdminJobsAnswer>(
      "GET",
      "/admin/jobs?state=dead&name=test.fail",
      undefined,
      { token },
    );
    expect(list.body.jobs.map((each) => each.id)).toContain(id);

    mended = true;
    const retried = await send<Contract.AdminJobAnswer>("POST", `/admin/jobs/${id}/retry`, {}, { token });
    expect(retried.body.job.data).toEqual({ what });
    await inState(id, "done");
    const again = await send("POST", `/admin/jobs/${id}/retry`, {}, { token });
    expect([again.status, again.body.code]).toEqual([400, "job_not_dead"]);
    const nobody = await send("POST", "/admin/jobs/job_x/retry", {}, { token });
    expect([nobody.status, nobody.body.code]).toEqual([404, "job_not_found"]);
  });

  it("or is given up at once when what was written no longer fits", async () => {
    const id = `job_${randomUUID()}`;
    await database.raw(`insert into job (id, name, data) values (?, 'test.note', '{"old": 1}')`, [id]);
    const dead = await inState(id, "dead");
    expect([dead.attempt, dead.error]).toEqual([1, expect.stringContaining("does not fit")]);
  });

  it("and takes no longer than it may", async () => {
    const dead = await inState(await jobs.enqueue("test.hang", { what: "x" }), "dead");
    expect(dead.error).toContain("It took longer than 0.05 s.");
  });

  it("all of a name that were given up are begun anew together", async () => {
    mended = false;
    const ids = await jobs.enqueueMany([1, 2, 3].map((n) => ({ name: "test.fail", data: { what: `${n}` } })));
    for (const id of ids) await inState(id, "dead");
    mended = true;
    const retried = await send("POST", "/admin/jobs/retry", { name: "test.fail" }, { token });
    expect(retried.body).toEqual({ retried: 3 });
    for (const id of ids) await inState(id, "done");
    const summary = await send<Contract.AdminJobsSummaryAnswer>("GET", "/admin/jobs/summary", undefined, {
      token,
    });
    expect(summary.body.names.filter(({ name }) => name === "test.fail")).toEqual([]);
  });

  it("a screen follows it to its end", async () => {
    const id = await jobs.enqueue("test.steps", { what: "x" });
    const { url } = await application();
    const stream = await fetch(`${url}/admin/jobs/${id}/progress`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(stream.headers.get("content-type")).toBe("text/event-stream");
    let text = "";
    for await (const piece of stream.body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(piece).toString();
      const events = text.split("\n\n");
      text = events.pop() ?? "";
      for (const event of events) {
        if (event.startsWith("data: ")) told.push(JSON.parse(event.slice("data: ".length)));
      }
    }
    expect(told.map(({ state }) => state).at(-1)).toBe("done");
    expect(told.map(({ progress }) => progress?.done)).toContain(0);
  });

  it("a planned time stands once, however many processes plan it; what is no schedule is refused", async () => {
    const { planSchedules } = load(
      join(
        dirname(load.resolve("@dastranj/jobs/package.json")),
        ".medusa/server/src/modules/jobs/schedules.js",
      ),
    );
    const [nightly] = [
      defineJob({
        name: "test.nightly",
        data,
        schedule: { cron: "0 3 * * *", timeZone: "Asia/Tehran", data: { what: "n" } },
        handle: async () => undefined,
      }),
    ];
    const now = new Date();
    await Promise.all([1, 2, 3, 4].map(() => planSchedules(database, [nightly], now)));
    const { rows } = await database.raw("select key, run_at from job where name = 'test.nightly'");
    expect(rows).toHaveLength(1);
    expect(rows[0].run_at.toISOString()).toMatch(/T23:30:00.000Z$/);
    await expect(
      planSchedules(
        database,
        [{ ...nightly, schedule: { ...nightly?.schedule, cron: "now and then" } }],
        now,
      ),
    ).rejects.toThrow('The schedule of job test.nightly ("now and then", Asia/Tehran) is none');
  });
});

interface Repository {
  transaction<T>(work: (transactionManager: unknown) => Promise<T>): Promise<T>;
}
