import { beforeAll, describe, expect, it } from "vitest";
import { anOperator } from "../../support/factories";
import { send } from "../../support/http";

describe("what cannot be answered of the books is refused", () => {
  let token: string;
  beforeAll(async () => {
    token = await anOperator();
  });

  const future = new Date(Date.now() + 3_600_000).toISOString();
  it.each([
    [`trial-balance?at=${future}`, 400, "ledger_moment_ahead"],
    ["trial-balance?at=yesterday", 400, undefined],
    ["trial-balance?and=more", 400, undefined],
    [`accounts?kind=pending&currency=irr&at=${future}`, 400, "ledger_moment_ahead"],
    [`accounts?kind=gold&currency=irr`, 400, undefined],
    ["accounts?kind=pending&currency=toman", 400, undefined],
    ["entries?account=pending:-:irr", 400, undefined],
    ["entries?limit=101", 400, undefined],
    ["trial-balance?at=0000-01-01T00:00:00Z", 400, undefined],
    ["entries?before=2026-02-30T00:00:00.000000Z_1&account=commission:-:irr", 400, undefined],
    ["export?from=9999-12-31T00:00:00Z&until=9999-12-31T01:00:00Z", 400, "ledger_moment_ahead"],
    ["export?from=9999-12-31T23:00:00-14:00&until=9999-12-31T23:59:00-14:00", 400, undefined],
    ["entries?before=0", 400, undefined],
    ["entries?before=2026-13-01T00:00:00.000000Z_1&account=commission:-:irr", 400, undefined],
    ["entries?before=2026-01-01T00:00:00.000000Z_1", 400, "ledger_cursor_wrong"],
    ["entries?before=5&account=commission:-:irr", 400, "ledger_cursor_wrong"],
    ["entries/999999999", 404, "ledger_entry_not_found"],
    ["entries/jent_1", 404, "ledger_entry_not_found"],
    ["export", 400, undefined],
    ["export?from=2026-01-02T00:00:00Z&until=2026-01-01T00:00:00Z", 400, "ledger_period_wrong"],
  ])("%s: %i %s", async (path, status, code) => {
    const answer = await send("GET", `/admin/ledger/${path}`, undefined, { token });
    expect(answer.status).toBe(status);
    if (code) expect(answer.body.code).toBe(code);
  });
});
