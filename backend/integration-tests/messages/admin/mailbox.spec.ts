import { randomUUID } from "node:crypto";
import type * as Contract from "@dastranj/messages/contract";
import { z } from "@medusajs/framework/zod";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { aBuyer, anOperator, aSeller } from "../../support/factories";
import { send } from "../../support/http";

const { defineMessage } = load("@dastranj/messages/contract") as typeof Contract;

defineMessage({
  name: "test.greeting",
  data: z.strictObject({ who: z.string() }),
  write: {
    fa: ({ who }) => ({ subject: "خوشامد", text: `سلام ${who}` }),
    en: ({ who }) => ({ subject: "Welcome", text: `Hello ${who}` }),
  },
});
defineMessage({
  name: "test.code",
  data: z.strictObject({ code: z.string() }),
  secret: true,
  write: {
    fa: ({ code }) => ({ subject: "کد تأیید", text: `کد شما ${code}` }),
    en: ({ code }) => ({ subject: "Your code", text: `Your code is ${code}` }),
  },
});

defineMessage({
  name: "test.long",
  data: z.strictObject({}),
  write: {
    fa: () => ({ subject: "خبر", text: "خبری بلند", sms: "خبری کوتاه" }),
    en: () => ({ subject: "Tidings", text: "Long tidings", sms: "Short ones" }),
  },
});

/** What the tests use of the module beside its contract. */
interface Kept extends Contract.Messages {
  listMessages(filter: object): Promise<Record<string, unknown>[]>;
  beginMessage(id: string): Promise<object>;
  noteFailure(begun: object, failure: { final: boolean; why: string }): Promise<void>;
  noteSent(begun: object, reference: string): Promise<void>;
}

let messages: Kept;
let operator: string;

beforeAll(async () => {
  messages = (await application()).container.resolve("messages");
  operator = await anOperator();
});

let given = 0;
/** Somebody nobody has written to. */
const aMobile = () => `+98935${String(++given).padStart(7, "0")}`;

const greeting = (key: string, to: Contract.Reachable = { mobile: aMobile() }) => ({
  key,
  name: "test.greeting",
  to,
  language: "fa" as const,
  data: { who: "سارا" },
});

const ask = <Answer>(path: string, body?: object) =>
  send<Answer>(body ? "POST" : "GET", `/admin/messages${path}`, body, { token: operator });

describe("a message that says less by SMS", () => {
  const long = { name: "test.long", language: "fa" as const, data: {} };
  const said = async (key: string) => {
    const [row] = await messages.listMessages({ key });
    return (await ask<Contract.AdminMessageAnswer>(`/${row?.id}`)).body.message.words;
  };

  it("says the rest by e-mail", async () => {
    const [sms, email] = [randomUUID(), randomUUID()];
    await messages.send([
      { ...long, key: sms, to: { mobile: aMobile() } },
      { ...long, key: email, to: { email: "sara@dastranj.example" } },
    ]);
    expect(await said(sms)).toEqual({ subject: "خبر", text: "خبری کوتاه" });
    expect(await said(email)).toEqual({ subject: "خبر", text: "خبری بلند" });
  });

  it("waits until the moment before which it is not to be sent", async () => {
    const { container } = await application();
    const key = randomUUID();
    const notBefore = new Date(Date.now() + 86_400_000);
    const opened = messages as unknown as { channels: string[] };
    const { channels } = opened;
    opened.channels = ["sms"];
    await messages.send([{ ...long, key, to: { mobile: aMobile() }, notBefore }]);
    opened.channels = channels;
    const [row] = await messages.listMessages({ key });
    const jobs = container.resolve<{ listJobs(filter: object): Promise<{ run_at: Date; state: string }[]> }>(
      "jobs",
    );
    const [job] = await jobs.listJobs({ name: "messages.send", key: row?.id });
    expect([row?.state, job?.state]).toEqual(["waiting", "waiting"]);
    expect(job?.run_at).toEqual(notBefore);
    await container.resolve("__pg_connection__").raw("delete from message where key = ?", [key]);
  });
});

describe("a message for which nothing is configured that could send it", () => {
  it("is kept, once for one event however often it is asked for", async () => {
    const key = randomUUID();
    const message = greeting(key, { mobile: "+989171234567" });
    await Promise.all(Array.from({ length: 10 }, () => messages.send([message, message])));
    const rows = await messages.listMessages({ key });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      state: "kept",
      channel: "sms",
      recipient_mask: "+98917••••4567",
      subject: "خوشامد",
      language: "fa",
    });
    expect(JSON.stringify(rows)).not.toMatch(/9171234567|سارا/);
  });

  it("is read by the operator, and cannot be sent", async () => {
    const key = randomUUID();
    await messages.send([greeting(key, { email: "Negar@Dastranj.example" })]);
    const found = await ask<Contract.AdminMessagesAnswer>(
      "?to=negar@dastranj.example&channel=email&state=kept",
    );
    expect(found.body.messages).toHaveLength(1);
    const id = found.body.messages[0]?.id;
    const { body } = await ask<Contract.AdminMessageAnswer>(`/${id}`);
    expect(body.message).toMatchObject({
      key,
      channel: "email",
      recipient: "n••••@dastranj.example",
      words: { subject: "خوشامد", text: "سلام سارا" },
      tries: 0,
    });
    const retried = await ask(`/${id}/retry`, {});
    expect([retried.status, retried.body.code]).toEqual([400, "message_channel_closed"]);
  });

  it("is nobody's when nobody is reached, and is shown as such", async () => {
    const key = randomUUID();
    await messages.send([greeting(key, {})]);
    const { body } = await ask<Contract.AdminMessagesAnswer>("?channel=none&limit=1");
    expect(body.messages).toMatchObject([{ channel: "none", recipient: "", state: "kept" }]);
  });

  it("with a code is not even kept outside of demonstration mode", async () => {
    const key = randomUUID();
    const to = { mobile: aMobile() };
    await messages.send([{ key, name: "test.code", to, language: "en", data: { code: "482913" } }]);
    const [row] = await messages.listMessages({ key });
    expect(row).toMatchObject({ secret: true, words_sealed: null, subject: null });
    const { body } = await ask<Contract.AdminMessageAnswer>(`/${row?.id}`);
    expect(body.message).toMatchObject({ secret: true, words: null, subject: null });
  });

  it("is found by a piece of what is shown of the address, taken as it stands", async () => {
    const mobile = "+989350007788";
    await messages.send([greeting(randomUUID(), { mobile })]);
    const count = async (to: string) =>
      (await ask<Contract.AdminMessagesAnswer>(`?to=${encodeURIComponent(to)}`)).body.count;
    expect(await count("۷۷۸۸")).toBe(1);
    expect(await count("0935 000 7788")).toBe(1);
    expect(await count("%")).toBe(0);
    expect(await count("+98_35")).toBe(0);
  });

  it("is forgotten with its recipient, when she closes her account", async () => {
    const [key, to] = [randomUUID(), { mobile: aMobile() }];
    await messages.send([greeting(key, to)]);
    expect(await messages.forget({ ...to, email: "nobody@dastranj.example" })).toBe(1);
    const [row] = await messages.listMessages({ key });
    expect(row).toMatchObject({
      recipient_mask: "",
      recipient_sealed: null,
      words_sealed: null,
      subject: null,
    });
    await messages.send([greeting(key, to)]);
    expect(await messages.listMessages({ key })).toHaveLength(1);
  });

  it("is forgotten when it has left, if it still waits when she does", async () => {
    const [key, to] = [randomUUID(), { mobile: aMobile() }];
    await messages.send([greeting(key, to)]);
    const knex = (await application()).container.resolve("__pg_connection__");
    await knex.raw("update message set state = 'waiting' where key = ?", [key]);
    const row = async () => (await messages.listMessages({ key }))[0] as { id: string };
    expect(await messages.forget(to)).toBe(1);
    expect(await row()).toMatchObject({ recipient_key: null, recipient_sealed: expect.any(String) });
    const begun = await messages.beginMessage((await row()).id);
    await messages.noteFailure(begun, { final: false, why: "not now" });
    expect(await row()).toMatchObject({ state: "waiting", words_sealed: expect.any(String), tries: 1 });
    await messages.noteSent(begun, "sms-1");
    expect(await row()).toMatchObject({
      state: "sent",
      recipient_sealed: null,
      words_sealed: null,
      error: null,
      provider_reference: "sms-1",
    });
    await messages.noteFailure(begun, { final: true, why: "from a process that was thought to be dead" });
    expect(await row()).toMatchObject({ state: "sent", error: null });
  });

  it("is not there when the transaction that wrote it fails", async () => {
    const key = randomUUID();
    const knex = (await application()).container.resolve("__pg_connection__");
    const failing = knex.transaction(async (transaction: unknown) => {
      const context = { transactionManager: { getTransactionContext: () => transaction } };
      await messages.send([greeting(key)], context as Parameters<Kept["send"]>[1]);
      throw new Error("the loom is broken");
    });
    await expect(failing).rejects.toThrow("the loom is broken");
    expect(await messages.listMessages({ key })).toEqual([]);
  });
});

describe("what is refused", () => {
  it.each([
    ["a name that nobody defined", { name: "test.nothing" }, "message_unknown"],
    ["data that does not fit", { data: { who: 1 } }, "message_data_invalid"],
    ["a number that is none", { to: { mobile: "0917" } }, "message_recipient_invalid"],
    ["more than an address", { to: { email: "a@b.example, c@d.example" } }, "message_recipient_invalid"],
  ])("%s, and nothing of the batch is written", async (_, wrong, code) => {
    const [first, second] = [randomUUID(), randomUUID()];
    const batch = [greeting(first), { ...greeting(second), ...wrong }];
    await expect(messages.send(batch)).rejects.toMatchObject({ code });
    expect(await messages.listMessages({ key: [first, second] })).toEqual([]);
  });

  it.each([
    ["?state=lost", undefined, 400, "invalid_data"],
    ["?limit=101", undefined, 400, "invalid_data"],
    ["?fields=*", undefined, 400, "invalid_data"],
    ["/msg_unknown", undefined, 404, "not_found"],
    ["/msg_unknown/retry", {}, 404, "not_found"],
    ["/trial", { to: "nobody" }, 400, "invalid_data"],
    ["/trial", { to: "0917", language: "de" }, 400, "invalid_data"],
    ["/trial", { to: "09171234567", key: "a key" }, 400, "invalid_data"],
  ])("%s %j", async (path, body, status, type) => {
    const answer = await ask(path, body);
    expect([answer.status, answer.body.type]).toEqual([status, type]);
  });

  it("whoever is no operator", async () => {
    const callers = [undefined, await aBuyer(), (await aSeller()).token];
    for (const token of callers) {
      for (const path of ["", "/summary", "/msg_unknown"]) {
        expect((await send("GET", `/admin/messages${path}`, undefined, { token })).status).toBe(401);
      }
      expect((await send("POST", "/admin/messages/trial", { to: "09171234567" }, { token })).status).toBe(
        401,
      );
      expect((await send("POST", "/admin/messages/msg_unknown/retry", {}, { token })).status).toBe(401);
    }
  });
});
