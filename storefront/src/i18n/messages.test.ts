import { describe, expect, test } from "vitest";
import { MESSAGES } from "./messages";

/** Every text by its full name. */
function texts(value: unknown, name = ""): [string, string][] {
  if (typeof value === "string") return [[name, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, below]) =>
    texts(below, `${name}.${key}`),
  );
}

const names = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

describe("the interface in two languages", () => {
  const persian = new Map(texts(MESSAGES.fa));
  const english = new Map(texts(MESSAGES.en));

  test("has the same texts in both", () => {
    expect([...english.keys()].sort()).toEqual([...persian.keys()].sort());
  });
  test("puts the same names into them", () => {
    const different = [...persian].filter(([key, text]) => {
      const other = english.get(key) ?? "";
      const own = names(text).filter((name) => name !== "other");
      return own.some((name) => !names(other).includes(name));
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });
  test("writes Persian with Persian letters", () => {
    expect([...persian].filter(([, text]) => /[يكة]/.test(text)).map(([key]) => key)).toEqual([]);
  });
});
