import { afterEach, expect, test, vi } from "vitest";
import { askBackend, Refused } from "./ask-backend";
import { sentencesFrom } from "./sentence-of";

const sentenceOf = sentencesFrom({
  company_gone: { fa: "این شرکت دیگر نیست.", en: "That company is gone." },
});
const asked = vi.fn();

afterEach(() => vi.unstubAllGlobals());

function answers(status: number, body: string) {
  vi.stubGlobal("fetch", (path: string, init: RequestInit) => {
    asked(path, init);
    return Promise.resolve(new Response(body, { status, statusText: "Bad Gateway" }));
  });
}

const refusalOf = async (status: number, body: string) => {
  answers(status, body);
  return askBackend("/admin/companies").then(
    () => undefined,
    (error: unknown) => error,
  );
};

test("what is posted goes as JSON, with the operator's session and language", async () => {
  answers(200, '{"done":true}');
  expect(await askBackend("/admin/companies/c/refuse", { reason: "r" }, "fa")).toEqual({ done: true });
  expect(asked).toHaveBeenLastCalledWith(
    "/admin/companies/c/refuse",
    expect.objectContaining({
      method: "POST",
      body: '{"reason":"r"}',
      credentials: "include",
      headers: expect.objectContaining({ "accept-language": "fa" }),
    }),
  );
});

test("a refusal of the plugin's is said by its code, in the operator's language", async () => {
  const error = await refusalOf(404, '{"code":"company_gone","message":"Gone. [company_gone]"}');
  expect([sentenceOf(error, true, "?"), sentenceOf(error, false, "?")]).toEqual([
    "این شرکت دیگر نیست.",
    "That company is gone.",
  ]);
});

test("any other refusal is said as it was answered", async () => {
  expect(sentenceOf(await refusalOf(400, '{"message":"No such page"}'), true, "?")).toBe("No such page");
  expect(sentenceOf(await refusalOf(400, '{"code":"toString","message":"Odd"}'), true, "?")).toBe("Odd");
  expect(sentenceOf(await refusalOf(502, "<html>"), true, "?")).toBe("Bad Gateway");
});

test("what is wrong at a field is kept with its name", async () => {
  const error = await refusalOf(400, '{"message":"Flaws","fields":{"cap.amount":"Too much"}}');
  expect(error).toBeInstanceOf(Refused);
  expect((error as Refused).fields).toEqual({ "cap.amount": "Too much" });
});

test("a question without any answer is said by the words for that", () => {
  expect(sentenceOf(new TypeError("Failed to fetch"), true, "پاسخی نرسید.")).toBe("پاسخی نرسید.");
});
