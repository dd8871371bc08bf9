import { Writable } from "node:stream";
import { beforeEach, expect, it } from "vitest";
import { medusaLogger } from "./logger";
import { writeTo } from "./pino";
import { currentRequestId, underRequest } from "./request-context";

let written = "";
const output = new Writable({
  write(chunk, _encoding, done) {
    written += chunk;
    done();
  },
});
const logger = medusaLogger(writeTo(output, false));
const lines = () =>
  written
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

beforeEach(() => {
  written = "";
  logger.unsetLogLevel();
});

it("writes one JSON object a line, with the id of the request on whose behalf it runs", async () => {
  logger.info("outside");
  await underRequest("request-of-a-test", async () => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    logger.warn("inside");
  });
  expect(lines()).toMatchObject([
    { level: "info", msg: "outside" },
    { level: "warn", request_id: "request-of-a-test" },
  ]);
  expect(lines()[0].request_id).toBeUndefined();
});

it("runs a job under the id it was enqueued with, or under a new one", () => {
  expect(underRequest("request-of-a-test", currentRequestId)).toBe("request-of-a-test");
  expect(underRequest(null, currentRequestId)).toMatch(/^[\da-f-]{36}$/);
  expect(underRequest("not an id", currentRequestId)).toMatch(/^[\da-f-]{36}$/);
  expect(currentRequestId()).toBeUndefined();
});

it("writes an error with its kind, words and place, and neither an address nor a name", () => {
  const refused = Object.assign(new Error("No mail to negar@example.ir"), { last_name: "صادقی" });
  logger.error("Could not write", refused);
  logger.error(refused);
  for (const { level, err } of lines()) {
    expect(level).toBe("error");
    expect(err).toMatchObject({ type: "Error", message: "No mail to [email]", last_name: "[redacted]" });
    expect(err.stack).toContain("logger.test.ts");
  }
  expect(written).not.toMatch(/negar|صادقی/);
});

it("heeds the level, by Medusa's names too", () => {
  logger.setLogLevel("error");
  logger.info("unseen");
  expect(written).toBe("");
  expect(logger.shouldLog("error")).toBe(true);
  expect(logger.shouldLog("warn")).toBe(false);
  logger.setLogLevel("silly");
  logger.silly("seen");
  expect(lines()).toHaveLength(1);
});

it("says how long an activity took", () => {
  const id = logger.activity("Creating server");
  logger.success(id, "Server is ready");
  expect(lines()[1]).toMatchObject({ msg: "Server is ready", activity_id: id, ms: expect.any(Number) });
});

it("leaves the line per request to us: Medusa's would hold the query and the caller's address", () => {
  logger.setLogLevel("silly");
  expect(logger.shouldLog("http")).toBe(false);
});
