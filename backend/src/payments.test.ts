import { describe, expect, it } from "vitest";
import { paymentsBy } from "./payments";

describe("by whom buyers can pay", () => {
  it("is nobody else when nobody is named", () => {
    expect(paymentsBy({}).options.providers).toEqual([]);
    expect(paymentsBy({ PAYMENT_PROVIDERS: "" }).options.providers).toEqual([]);
  });

  it("is whom the list names", () => {
    const providers = [{ resolve: "a-gateway", id: "gateway", options: { key: "k" } }];
    expect(paymentsBy({ PAYMENT_PROVIDERS: JSON.stringify(providers) }).options.providers).toEqual(providers);
  });

  it.each(["no json", "{}", '["a"]', '[{"resolve":"a-secret"}]', "[null]"])(
    "is refused at the start without telling what was given: %s",
    (value) => {
      expect(() => paymentsBy({ PAYMENT_PROVIDERS: value })).toThrow(
        /^PAYMENT_PROVIDERS must be a JSON list of \{resolve, id, options\}\.$/,
      );
    },
  );
});
