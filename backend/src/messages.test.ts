import { describe, expect, it } from "vitest";
import { messagesFrom, notificationsBy } from "./messages";

const MAIL = {
  SMTP_URL: "smtps://us%65r:pass@mail.dastranj.example",
  MAIL_FROM: "Dastranj <hello@dastranj.example>",
};
const SMS = { SMS_URL: "https://sms.dastranj.example/send", SMS_TOKEN: "a token" };
const place = (provider: string) => `/messages/${provider}`;
const sendersOf = (env: Record<string, string>) => notificationsBy(env, place).options.providers.slice(1);

describe("how messages leave", () => {
  it("is by nothing, unless it is configured", () => {
    expect(messagesFrom({})).toEqual({ demonstration: false, channels: [] });
    expect(sendersOf({})).toEqual([]);
    expect(notificationsBy({}, place)).toMatchObject({
      resolve: "@medusajs/medusa/notification",
      options: { providers: [{ id: "local", options: { channels: ["feed"] } }] },
    });
  });

  it("is by a mail server and by an SMS service", () => {
    expect(messagesFrom({ ...MAIL, ...SMS, DEMONSTRATION: "1" })).toEqual({
      demonstration: true,
      channels: ["email", "sms"],
    });
    expect(sendersOf({ ...MAIL, ...SMS })).toEqual([
      {
        resolve: "/messages/smtp",
        id: "smtp",
        options: { channels: ["email"], url: MAIL.SMTP_URL, from: MAIL.MAIL_FROM },
      },
      {
        resolve: "/messages/sms",
        id: "sms",
        options: { channels: ["sms"], url: SMS.SMS_URL, token: SMS.SMS_TOKEN },
      },
    ]);
  });

  it.each([
    [{ SMTP_URL: MAIL.SMTP_URL }, "SMTP_URL is set, but MAIL_FROM is not"],
    [{ MAIL_FROM: MAIL.MAIL_FROM }, "MAIL_FROM is set, but SMTP_URL is not"],
    [{ SMS_URL: SMS.SMS_URL, SMS_TOKEN: "" }, "SMS_URL is set, but SMS_TOKEN is not"],
    [{ SMS_TOKEN: SMS.SMS_TOKEN }, "SMS_TOKEN is set, but SMS_URL is not"],
  ])("is not half configured: %j", (env, sentence) => {
    expect(() => messagesFrom(env as Record<string, string>)).toThrow(sentence);
    expect(() => sendersOf(env as Record<string, string>)).toThrow(sentence);
  });

  it("needs addresses that are some, and tells no password", () => {
    const wrong = () => sendersOf({ ...MAIL, SMTP_URL: "user:secret@mail.dastranj.example" });
    expect(wrong).toThrow("SMTP_URL must be an address that begins with smtp:// or smtps://.");
    expect(() => sendersOf({ ...SMS, SMS_URL: "sms.dastranj.example" })).toThrow(/^SMS_URL must be/);
    expect(() => sendersOf({ ...MAIL, MAIL_FROM: "Dastranj" })).toThrow(/^MAIL_FROM must be/);
    expect(() => sendersOf({ ...MAIL, MAIL_FROM: "a@b.example\r\nBcc: c@d.example" })).toThrow(/^MAIL_FROM/);
  });
});
