import { randomUUID } from "node:crypto";
import type * as Contract from "@dastranj/messages/contract";
import { z } from "@medusajs/framework/zod";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";

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

let messages: Contract.Messages & { listMessages(filter: object): Promise<Record<string, unknown>[]> };

beforeAll(async () => {
  messages = (await application()).container.resolve("messages");
});

const greeting = (key: string, to: Contract.Reachable = { mobile: "+989171234567" }) => ({
  key,
  name: "test.greeting",
  to,
  language: "fa" as const,
  data: { who: "سارا" },
});

describe("a message for which nothing is configured that could send it", () => {
  it("is kept, once for one event however often it is asked for", async () => {
    const key = randomUUID();
    await Promise.all(Array.from({ length: 10 }, () => messages.send([greeting(key), greeting(key)])));
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
});
