import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { aMobile, aTokenByCode, readBy } from "../../support/codes";
import { eventually } from "../../support/eventually";
import { anOperator, aSeller } from "../../support/factories";
import { type Answer, send } from "../../support/http";

const NEW = "another-password-of-the-tests";

/** Somebody of each kind who signs in with e-mail and password, and where her link leads. */
const FORGETFUL = {
  customer: {
    async email() {
      const email = `buyer-${randomUUID().slice(0, 8)}@dastranj.example`;
      const { body } = await send<{ token: string }>("POST", "/auth/customer/emailpass/register", {
        email,
        password: "a-password-of-the-tests",
      });
      await send("POST", "/store/customers", { email }, { token: body.token });
      return email;
    },
    link: /http:\/\/localhost:8000\/reset-password\?as=buyer#(\S+)/,
  },
  seller: {
    email: async () => `${(await aSeller()).handle}@dastranj.example`,
    link: /http:\/\/localhost:8000\/reset-password\?as=seller#(\S+)/,
  },
  user: {
    async email() {
      await anOperator();
      return "operator@dastranj.example";
    },
    link: /http:\/\/localhost:9000\/app\/reset-password\?token=([^&\s]+)&email=operator%40dastranj\.example/,
  },
} as const;
type Actor = keyof typeof FORGETFUL;

const forget = (actor: string, identifier: string, metadata?: object): Promise<Answer> =>
  send("POST", `/auth/${actor}/emailpass/reset-password`, { identifier, metadata });

/** The token in the letter that somebody is sent. */
async function letterTo(actor: Actor, email: string, metadata?: object): Promise<string> {
  const before = await messagesSent();
  return readBy(email, async () => {
    expect((await forget(actor, email, metadata)).status).toBe(201);
    await eventually(async () => (await messagesSent()) > before);
  });
}

async function messagesSent(): Promise<number> {
  const { rows } = await (await application()).container
    .resolve("__pg_connection__")
    .raw("select count(*)::int as sent from message where name = 'identity.password_reset'");
  return rows[0].sent;
}

const setAnew = (actor: Actor, token: string, password: unknown): Promise<Answer> =>
  send("POST", `/auth/${actor}/emailpass/update`, { password }, { token });

const signIn = async (actor: Actor, email: string, password: string): Promise<number> =>
  (await send("POST", `/auth/${actor}/emailpass`, { email, password })).status;

describe("a forgotten password", () => {
  it.each(Object.keys(FORGETFUL) as Actor[])(
    "of a %s is set anew by the link in her letter, once",
    async (actor) => {
      const email = await FORGETFUL[actor].email();
      const words = await letterTo(actor, email);
      const [, token = ""] = FORGETFUL[actor].link.exec(words) ?? [];
      expect(token, words).not.toBe("");
      const weak = await setAnew(actor, token, "short");
      expect([weak.status, weak.body.code]).toEqual([400, "password_too_short"]);
      expect((await setAnew(actor, token, NEW)).status).toBe(200);
      expect(await signIn(actor, email, NEW)).toBe(200);
      expect(await signIn(actor, email, "a-password-of-the-tests")).toBe(401);
      expect((await setAnew(actor, token, "a-password-of-a-thief")).status).toBe(401);
      expect(await signIn(actor, email, NEW)).toBe(200);
      if (actor === "user") await setBack(email);
    },
  );

  it("is asked about in English where English is read", async () => {
    const words = await letterTo("customer", await FORGETFUL.customer.email(), { language: "en" });
    expect(words).toMatch(
      /^Somebody asked for a new password.*\nhttp:\/\/localhost:8000\/en\/reset-password\?as=buyer#/,
    );
  });

  it("of an e-mail that nobody has is answered as any other, and nothing is sent", async () => {
    const known = await FORGETFUL.customer.email();
    const stranger = await forget("customer", `nobody-${randomUUID()}@dastranj.example`);
    const before = await messagesSent();
    const hers = await forget("customer", known);
    expect([hers.status, hers.body]).toEqual([stranger.status, stranger.body]);
    await eventually(async () => (await messagesSent()) === before + 1);
  });

  it("is none of a number's: its holder is sent no link", async () => {
    const mobile = aMobile();
    await aTokenByCode(mobile, "customer");
    const before = await messagesSent();
    expect(
      (await send("POST", "/auth/customer/one-time-code/reset-password", { identifier: mobile })).status,
    ).toBe(201);
    await letterTo("customer", await FORGETFUL.customer.email());
    expect(await messagesSent()).toBe(before + 1);
  });
});

/** Others of the run sign in as the operator, too. */
async function setBack(email: string): Promise<void> {
  const words = await letterTo("user", email);
  const [, token = ""] = FORGETFUL.user.link.exec(words) ?? [];
  expect((await setAnew("user", token, "a-password-of-the-tests")).status).toBe(200);
}
