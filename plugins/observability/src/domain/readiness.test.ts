import { expect, it } from "vitest";
import { judgeReadiness } from "./readiness";

const part = (name: string, status: "up" | "down", essential = false) => ({ name, status, essential, ms: 3 });

it("is ready when all parts are up", () => {
  expect(judgeReadiness([part("database", "up", true), part("redis", "up")])).toEqual({
    status: "ready",
    parts: { database: { status: "up", ms: 3 }, redis: { status: "up", ms: 3 } },
  });
});

it("is degraded without a part the market can do without", () => {
  expect(judgeReadiness([part("database", "up", true), part("redis", "down")]).status).toBe("degraded");
});

it("is dead without an essential part, whatever the others are", () => {
  expect(judgeReadiness([part("redis", "down"), part("database", "down", true)]).status).toBe("dead");
});
