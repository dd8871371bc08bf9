import { definedMessages } from "@dastranj/messages/contract";
import { describe, expect, test } from "vitest";
import { CODE_PURPOSES } from "../contract/one-time-codes";
import "./words";

const LANGUAGES = ["fa", "en"] as const;

describe("the message with a code", () => {
  const message = definedMessages().get("identity.code");

  test("is secret, and not sent any more when the code is over", () => {
    expect([message?.secret, message?.validSeconds]).toEqual([true, 120]);
  });

  test.each(LANGUAGES)("says the code and what it is for, and its subject no code (%s)", (language) => {
    const written = CODE_PURPOSES.map((purpose) => message?.write[language]({ code: "012345", purpose }));
    for (const words of written) {
      expect(words?.text).toContain(": 012345\n");
      expect(words?.subject).not.toContain("012345");
    }
    expect(new Set(written.map((words) => words?.subject)).size).toBe(CODE_PURPOSES.length);
  });

  test.each([{ code: "12345" }, { code: "1234567" }, { code: "۱۲۳۴۵۶" }])("is not written of %j", (data) => {
    expect(message?.data.safeParse({ ...data, purpose: "sign_in" }).success).toBe(false);
  });
});

test.each(LANGUAGES)("the message for a forgotten password is secret and holds the link (%s)", (language) => {
  const message = definedMessages().get("identity.password_reset");
  const link = "https://shop.example/reset-password?as=buyer#ey.token.x";
  expect([message?.secret, message?.validSeconds]).toEqual([true, 900]);
  expect(message?.write[language]({ link }).text).toContain(`\n${link}\n`);
});
