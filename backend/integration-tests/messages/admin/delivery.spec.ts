import { randomUUID } from "node:crypto";
import type {
  AdminMessageAnswer,
  AdminMessagesAnswer,
  AdminMessagesSummaryAnswer,
} from "@dastranj/messages/contract";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { load } from "../../support/application";
import { eventually } from "../../support/eventually";
import { startMailServer } from "../../support/mail-server";
import { aCrew, type Crew } from "../../support/processes";
import { startSmsService } from "../../support/sms-service";

const MOBILE = "+989171234567";
const NEWCOMER = "+989179990011";
const EMAIL = "sara@dastranj.example";
/** What the orders plugin puts off until the morning. */
const NEVER_AT_NIGHT = /^(order|return|refund|review)\./;
/** What the seed told by itself, when there was no channel yet. */
const TOLD_BY_SEED = /^(membership|company)\./;
const TEXT = "پیام‌های دسترنج به شما می‌رسد.";

type Message = AdminMessageAnswer["message"];

let sms: Awaited<ReturnType<typeof startSmsService>>;
let mail: Awaited<ReturnType<typeof startMailServer>>;
let market: Awaited<ReturnType<Crew["join"]>>;
let token: string;

async function ask<Answer>(
  method: "GET" | "POST",
  path: string,
  body?: object,
): Promise<Answer & { code?: string }> {
  const response = await fetch(market.url + path, {
    method,
    headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
    body: body && JSON.stringify(body),
  });
  return response.json();
}

/** Sends a test message; answers it when it has come to a state. */
async function sent(to: string, state: Message["state"], key: string = randomUUID()): Promise<Message> {
  const { message } = await ask<AdminMessageAnswer>("POST", "/admin/messages/trial", { to, key });
  return standing(message.id, state);
}

function standing(id: string, state: Message["state"]): Promise<Message> {
  return eventually(async () => {
    const { message } = await ask<AdminMessageAnswer>("GET", `/admin/messages/${id}`);
    return message.state === state && message;
  });
}

beforeAll(async () => {
  sms = await startSmsService("a token of the tests", [MOBILE, NEWCOMER]);
  mail = await startMailServer({ user: "dastranj", pass: "a password of the tests" });
  const crew = await aCrew("dastranj_messages", {
    env: {
      SMS_URL: sms.url,
      SMS_TOKEN: "a token of the tests",
      SMTP_URL: mail.url.replaceAll(" ", "%20"),
      MAIL_FROM: "دسترنج <hello@dastranj.example>",
      LOG_LEVEL: "silly",
    },
  });
  market = await crew.join("shared");
  const { email, password } = crew.logins.find(({ role }) => role === "operator") ?? {};
  const signedIn = await ask<{ token: string }>("POST", "/auth/user/emailpass", { email, password });
  token = signedIn.token;
});

afterAll(async () => {
  await market?.stop();
  await Promise.all([sms?.stop(), mail?.stop()]);
});

afterEach(() => {
  expect([...sms.faults, ...mail.faults]).toEqual([]);
  expect([...sms.next, ...mail.next]).toEqual([]);
});

describe("a message by SMS", () => {
  it("is handed over with its own key, and the mailbox tells so", async () => {
    const message = await sent("۰۹۱۷ ۱۲۳ ۴۵۶۷", "sent");
    expect(sms.taken.get(message.id)).toEqual({ to: MOBILE, text: TEXT, handedOver: 1 });
    expect(message).toMatchObject({
      channel: "sms",
      recipient: "+98917••••4567",
      provider_reference: `sms-${message.id}`,
      tries: 1,
      error: null,
      words: { subject: "پیام آزمایشی دسترنج", text: TEXT },
    });
  });

  it("is one, though ten ask for it at once, and once more when it has left", async () => {
    const key = randomUUID();
    const before = sms.taken.size;
    const answers = await Promise.all(Array.from({ length: 10 }, () => sent(MOBILE, "sent", key)));
    answers.push(await sent(MOBILE, "sent", key));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(sms.taken.size).toBe(before + 1);
    expect(sms.taken.get(answers[0]?.id ?? "")?.handedOver).toBe(1);
  });

  it("is tried again when the service fails, and when it hangs up", async () => {
    sms.next.push(500, "hangs up");
    const message = await sent(MOBILE, "sent");
    expect(message).toMatchObject({ tries: 3, error: null });
    expect(sms.taken.get(message.id)?.handedOver).toBe(1);
  });

  it("is known again by its key when the service took it and nobody heard", async () => {
    sms.next.push("takes it and hangs up");
    const message = await sent(MOBILE, "sent");
    expect(sms.taken.get(message.id)).toEqual({ to: MOBILE, text: TEXT, handedOver: 2 });
  });

  it("fails at once when it is refused for good, and goes out when the operator asks again", async () => {
    sms.next.push(422);
    const message = await sent(MOBILE, "failed");
    expect(message).toMatchObject({ tries: 1, error: "The SMS service answered 422.", sent_at: null });
    expect(sms.taken.has(message.id)).toBe(false);
    await ask("POST", `/admin/messages/${message.id}/retry`, {});
    expect(await standing(message.id, "sent")).toMatchObject({ tries: 2, error: null });
    const again = await ask("POST", `/admin/messages/${message.id}/retry`, {});
    expect(again.code).toBe("message_not_failed");
    expect(sms.taken.get(message.id)?.handedOver).toBe(1);
  });

  it("with a code is readable by nobody but the recipient, and forgotten once it is sent", async () => {
    const before = new Set(sms.taken.keys());
    await ask("POST", "/auth/one-time-codes", { mobile: "09179990011" });
    const taken = await eventually(async () => [...sms.taken].find(([id]) => !before.has(id)));
    const [id, { to, text }] = taken;
    expect(to).toBe(NEWCOMER);
    expect(text).toMatch(/\d{6}/);
    const message = await standing(id, "sent");
    expect(message).toMatchObject({ secret: true, subject: null, words: null });
    const { messages } = await ask<AdminMessagesAnswer>("GET", "/admin/messages?to=۰۹۱۷۹۹۹۰۰۱۱");
    expect(messages.map((one) => one.id)).toEqual([id]);
    expect(JSON.stringify(messages)).not.toMatch(/\d{6}(?!\d*Z)/);
  });
});

describe("a message by e-mail", () => {
  it("tells mail programs where its reader gets no more of its kind, by one press", async () => {
    const [Smtp] = load("@dastranj/messages/providers/smtp").default.services;
    const smtp = new Smtp(
      {},
      { url: mail.url.replaceAll(" ", "%20"), from: "Dastranj <hello@dastranj.example>" },
    );
    const unsubscribe = "https://dastranj.example/api/no-more?token=x.order.customer.1";
    const content = { to: EMAIL, subject: "Your order", text: TEXT, unsubscribe };
    await smtp.send({ to: "••••", channel: "email", content, provider_data: { message_id: "msg_1" } });
    expect(mail.taken.at(-1)?.headers).toMatchObject({
      "list-unsubscribe": `<${unsubscribe}>`,
      "list-unsubscribe-post": "List-Unsubscribe=One-Click",
    });
  });

  it("is handed over, in letters that any mail server carries", async () => {
    const message = await sent(" Sara@Dastranj.example", "sent");
    expect(mail.taken.at(-1)).toMatchObject({
      from: "hello@dastranj.example",
      to: [EMAIL],
      headers: {
        subject: "پیام آزمایشی دسترنج",
        to: EMAIL,
        from: "دسترنج <hello@dastranj.example>",
        "message-id": `<${message.id}@dastranj.example>`,
      },
      text: TEXT,
    });
    expect(message).toMatchObject({ channel: "email", recipient: "s••••@dastranj.example", tries: 1 });
  });

  it("waits for a server that asks for patience", async () => {
    mail.next.push({ at: "words", code: 451, says: "4.7.1 greylisted" });
    const before = mail.taken.length;
    const message = await sent(EMAIL, "sent");
    expect(message.tries).toBe(2);
    expect(mail.taken.length).toBe(before + 1);
  });

  it("fails at once when its recipient is refused, and nothing is told on of what the server said", async () => {
    mail.next.push({ at: "recipient", code: 550, says: `5.1.1 <${EMAIL}> is unknown here` });
    const message = await sent(EMAIL, "failed");
    expect(message).toMatchObject({ tries: 1, error: "The mail server answered 550 5.1.1 to RCPT TO." });
  });
});

describe("all of it", () => {
  it("is counted for the operator, who is told what can be sent", async () => {
    // What the demonstration's people are told of orders leaves when the market opens, or in the morning where it is night.
    const { states, channels } = await eventually(async () => {
      const { messages } = await ask<AdminMessagesAnswer>("GET", "/admin/messages?state=waiting&limit=100");
      const summary = await ask<AdminMessagesSummaryAnswer>("GET", "/admin/messages/summary");
      const untilMorning = messages.filter(({ name, tries }) => NEVER_AT_NIGHT.test(name) && tries === 0);
      return summary.states.waiting === untilMorning.length && summary;
    });
    expect(channels).toEqual(["email", "sms"]);
    expect(states).toMatchObject({ failed: 1 });
    const { messages: kept } = await ask<AdminMessagesAnswer>("GET", "/admin/messages?state=kept&limit=100");
    expect(kept.filter(({ name }) => !TOLD_BY_SEED.test(name))).toEqual([]);
  });

  it("leaves nothing personal in the log", () => {
    const log = market.wrote();
    expect(log).toContain("messages.send");
    expect(log).not.toMatch(/917123|917999|sara@|Sara@|می‌رسد|a token of the tests|a password of the tests/);
  });
});
