import { randomUUID } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { application, load } from "../../support/application";
import { eventually } from "../../support/eventually";
import { send } from "../../support/http";

const metrics = (headers: Record<string, string> = {}) => send("GET", "/metrics", undefined, { headers });
const OUTSIDE = { "x-forwarded-for": "203.0.113.7" };

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("/metrics", () => {
  it("shows the process, and requests by route and class of status, never by id", async () => {
    await send("GET", "/store/sellers/nobody-of-this-name");
    await send("GET", "/somewhere-nobody-is");
    const { status, body } = await metrics();
    expect(status).toBe(200);
    expect(body.message).toMatch(/^process_cpu_seconds_total /m);
    expect(body.message).toMatch(
      /^http_request_duration_seconds_count\{method="GET",route="\/store\/sellers\/:handle",status="4xx"\} \d/m,
    );
    expect(body.message).toMatch(/route="unmatched",status="4xx"/);
    expect(body.message).not.toMatch(/nobody/);
  });

  it("shows what waits: jobs by name and state, the index, the checkout", async () => {
    const { container } = await application();
    const database = container.resolve("__pg_connection__");
    const id = `job_${randomUUID()}`;
    await database.raw(
      `insert into job (id, name, data, run_at) values (?, 'test.nobodys', '{}', now() - interval '90 seconds')`,
      [id],
    );
    // What was read for the test before is shown for two seconds.
    const body = await eventually(async () => {
      const answer = await metrics();
      return /test\.nobodys/.test(answer.body.message ?? "") && answer.body;
    });
    await database.raw("delete from job where id = ?", [id]);
    expect(body.message).toMatch(/^dastranj_jobs\{name="test\.nobodys",state="waiting"\} 1$/m);
    expect(body.message).toMatch(/^dastranj_jobs\{name="test\.nobodys",state="dead"\} 0$/m);
    expect(body.message).toMatch(/^dastranj_jobs\{name="catalogue\.follow",state="running"\} \d+$/m);
    expect(body.message).toMatch(/^dastranj_jobs_oldest_waiting_seconds\{name="test\.nobodys"\} 9\d\.\d+$/m);
    expect(body.message).toMatch(/^dastranj_index_lag_changes \d+$/m);
    expect(body.message).toMatch(/^dastranj_index_lag_seconds \d/m);
    expect(body.message).toMatch(/^dastranj_checkouts_inside 0$/m);
    expect(body.message).toMatch(/^dastranj_checkouts_waiting 0$/m);
  });

  it("shows what another plugin adds", async () => {
    const { Gauge, registry } = load("@dastranj/observability/instruments");
    new Gauge({
      name: "figure_of_a_test",
      help: "Added by a test",
      registers: [registry],
      collect() {
        this.set(7);
      },
    });
    expect((await metrics()).body.message).toMatch(/^figure_of_a_test 7$/m);
    registry.removeSingleMetric("figure_of_a_test");
  });

  it("is closed to callers from outside, whom a proxy names, unless they have the token", async () => {
    expect((await metrics(OUTSIDE)).status).toBe(401);
    expect((await metrics({ ...OUTSIDE, authorization: "Bearer undefined" })).status).toBe(401);
    vi.stubEnv("METRICS_TOKEN", "a-token-of-the-tests");
    expect((await metrics(OUTSIDE)).status).toBe(401);
    expect((await metrics({ ...OUTSIDE, authorization: "Bearer another" })).status).toBe(401);
    expect((await metrics({ ...OUTSIDE, authorization: "Bearer a-token-of-the-tests" })).status).toBe(200);
  });
});
