import { describe, expect, it } from "vitest";
import { remembering } from "./remember-keys";

const SHOP = { key: "pk_shop", sales_channel_ids: ["sc_shop"] };

function shop() {
  const asked = { times: 0, now: 0, isRevoked: false };
  const handler = remembering(
    (req, _res, next) => {
      asked.times += 1;
      if (asked.isRevoked) return next(new Error("no such key"));
      req.publishable_key_context = { ...SHOP };
      return next();
    },
    () => asked.now,
  );
  const ask = (key: string | undefined) => {
    const req = { get: () => key } as never as Parameters<typeof handler>[0];
    let refused: unknown;
    handler(req, {} as never, (error?: unknown) => {
      refused = error;
    });
    return { context: req.publishable_key_context, refused };
  };
  return { asked, ask };
}

describe("a publishable key", () => {
  it("is looked up once in five seconds, and says the same channels each time", () => {
    const { asked, ask } = shop();
    expect(ask("pk_once").context).toEqual(SHOP);
    asked.now = 4999;
    expect(ask("pk_once").context).toEqual(SHOP);
    expect(asked.times).toBe(1);
    asked.now = 5000;
    expect(ask("pk_once").context).toEqual(SHOP);
    expect(asked.times).toBe(2);
  });

  it("is refused once it is revoked, five seconds later at most", () => {
    const { asked, ask } = shop();
    ask("pk_revoked");
    asked.isRevoked = true;
    expect(ask("pk_revoked").refused).toBeUndefined();
    asked.now = 5000;
    expect(ask("pk_revoked").refused).toBeInstanceOf(Error);
    expect(ask("pk_revoked").refused).toBeInstanceOf(Error);
    expect(asked.times).toBe(3);
  });

  it("is looked up each time while it is not good, and when there is none", () => {
    const { asked, ask } = shop();
    asked.isRevoked = true;
    ask("pk_bad");
    ask("pk_bad");
    ask(undefined);
    expect(asked.times).toBe(3);
  });

  it("gives each request channels of its own", () => {
    const { ask } = shop();
    ask("pk_own");
    ask("pk_own").context?.sales_channel_ids.push("sc_other");
    expect(ask("pk_own").context).toEqual(SHOP);
  });
});
