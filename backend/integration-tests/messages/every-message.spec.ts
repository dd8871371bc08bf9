import type * as Contract from "@dastranj/messages/contract";
import { z } from "@medusajs/framework/zod";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../support/application";

const PERSON = { fa: "گل‌بانو", en: "Golbanoo" };
const CODE = "482913";
const LINK = "https://dastranj.example/a-link";

/** Data that fits a message's schema, as far as its fields say by their names what they are. */
function sampleOf(schema: z.core.JSONSchema.BaseSchema, field = ""): unknown {
  const [first] = schema.enum ?? [];
  if (first !== undefined) return first;
  if (schema.anyOf) return sampleOf(schema.anyOf[0] as z.core.JSONSchema.BaseSchema, field);
  if (schema.type === "integer" || schema.type === "number") return 7;
  if (schema.type === "boolean") return true;
  if (schema.type === "object") {
    const fields = Object.entries(schema.properties ?? {});
    return Object.fromEntries(
      fields.map(([name, inside]) => [name, sampleOf(inside as z.core.JSONSchema.BaseSchema, name)]),
    );
  }
  if (schema.type === "array") return [sampleOf(schema.items as z.core.JSONSchema.BaseSchema, field)];
  if (schema.format === "uri" || /url$|link$/.test(field)) return LINK;
  if (schema.pattern === "^\\d{6}$") return CODE;
  if (/_(on|until|for|at)$/.test(field)) return "2027-03-21T08:00:00.000Z";
  if (field === "type") return "home_business";
  return field.endsWith("_en") ? PERSON.en : PERSON.fa;
}

describe("every message that somebody may get", () => {
  let messages: Contract.MessageDefinition[] = [];

  beforeAll(async () => {
    await application();
    const { definedMessages } = load("@dastranj/messages/contract") as typeof Contract;
    messages = [...definedMessages().values()].filter(({ name }) => !name.startsWith("test."));
  });

  it("is known by its name, the noun and what happened to it", () => {
    expect(messages.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["messages.test", "identity.code"]),
    );
    expect(messages.map(({ name }) => name).filter((name) => !/^[a-z_]+\.[a-z_]+$/.test(name))).toEqual([]);
  });

  it("is said in both languages, with nothing left blank", () => {
    for (const { name, data, write } of messages) {
      const given = data.parse(sampleOf(z.toJSONSchema(data, { io: "input" })));
      for (const language of ["fa", "en"] as const) {
        const { subject, text, sms } = write[language](given);
        const said = `${name}, ${language}: ${subject}\n${text}\n${sms ?? ""}`;
        expect(said).not.toMatch(/undefined|null|NaN|\[object|Invalid|\$\{/);
        expect(/[\u0600-\u06ff]/.test(subject), said).toBe(language === "fa");
        expect(/\p{L}{2}/u.test(text) && text.trim() === text, said).toBe(true);
        expect(/^[^\r\n]{4,80}$/.test(subject), said).toBe(true);
        expect(text.length, said).toBeLessThan(1000);
        // Two parts of an SMS: of Persian letters 67 fit into each.
        if (sms !== undefined) expect(sms.length, said).toBeLessThanOrEqual(language === "fa" ? 134 : 306);
      }
    }
  });

  it("has a subject that the operator may read: nobody's name, no code, no link", () => {
    for (const { data, write } of messages) {
      const given = data.parse(sampleOf(z.toJSONSchema(data, { io: "input" })));
      const subjects = [write.fa(given).subject, write.en(given).subject].join("\n");
      for (const hidden of [PERSON.fa, PERSON.en, CODE, LINK]) expect(subjects).not.toContain(hidden);
    }
  });

  it("is secret when it holds a code or a link that opens something", () => {
    const opens = messages.filter(({ data }) =>
      new RegExp(`${CODE}|${LINK}`).test(JSON.stringify(sampleOf(z.toJSONSchema(data, { io: "input" })))),
    );
    expect(opens.map(({ name }) => name)).toContain("identity.code");
    expect(opens.filter(({ secret }) => !secret).map(({ name }) => name)).toEqual([]);
  });
});
