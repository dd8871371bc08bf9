import { expect, test } from "vitest";
import { resetLink } from "./reset-link";

const AT = { storefront: "https://shop.example", admin: "https://admin.example" };
const WHO = { email: "negar+1@dastranj.example", token: "ey.token.x", language: "fa" } as const;

test("a buyer and a seller set a new password in the shop, in their language, with the token where it is sent to nobody", () => {
  expect(resetLink({ ...WHO, actor_type: "customer" }, AT)).toBe(
    "https://shop.example/reset-password?as=buyer#ey.token.x",
  );
  expect(resetLink({ ...WHO, actor_type: "seller", language: "en" }, AT)).toBe(
    "https://shop.example/en/reset-password?as=seller#ey.token.x",
  );
});

test("an operator does so in the admin", () => {
  expect(resetLink({ ...WHO, actor_type: "user" }, AT)).toBe(
    "https://admin.example/app/reset-password?token=ey.token.x&email=negar%2B1%40dastranj.example",
  );
});
