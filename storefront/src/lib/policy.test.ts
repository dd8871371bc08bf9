import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, isPrivate, pictureHosts } from "./policy";

const directive = (policy: string, name: string) =>
  policy
    .split("; ")
    .find((one) => one.startsWith(`${name} `))
    ?.slice(name.length + 1);

describe("what a page may run", () => {
  const ours = contentSecurityPolicy({ nonce: "abc", https: false });
  const everybodys = contentSecurityPolicy({ https: false });

  it("on a private page: our files, what carries the visit's nonce, and the one constant script", () => {
    expect(directive(ours, "script-src")).toBe(
      "'self' 'nonce-abc' 'sha256-VWzwS3Y5zLEVQoibnwJQ1xWs7y1mOKAnglkZ5rD5Amw='",
    );
  });

  it("on a page that is the same for everybody: inline scripts too, but no handlers in markup", () => {
    expect(directive(everybodys, "script-src")).toBe("'self' 'unsafe-inline'");
    expect(directive(everybodys, "script-src-attr")).toBe("'none'");
  });

  it("evaluates strings in development only", () => {
    expect(ours + everybodys).not.toContain("unsafe-eval");
    expect(contentSecurityPolicy({ https: false, development: true })).toContain("'unsafe-eval'");
  });

  it.each([
    ["default-src", "'self'"],
    ["object-src", "'none'"],
    ["base-uri", "'self'"],
    ["form-action", "'self'"],
    ["frame-ancestors", "'none'"],
    ["connect-src", "'self'"],
  ])("is strict everywhere: %s %s", (name, sources) => {
    expect([directive(ours, name), directive(everybodys, name)]).toEqual([sources, sources]);
  });

  it("asks for https only where the shop has it", () => {
    expect(everybodys).not.toContain("upgrade-insecure-requests");
    expect(contentSecurityPolicy({ https: true })).toContain("; upgrade-insecure-requests");
  });

  it("shows pictures of the shop, the backend and the hosts named", () => {
    const hosts = pictureHosts({
      BACKEND_URL: "http://backend:9000/x",
      PICTURE_HOSTS: "https://pictures.example, https://pictures.example/bucket",
    });
    expect(hosts).toEqual(["http://backend:9000", "https://pictures.example"]);
    expect(directive(contentSecurityPolicy({ https: true, pictureHosts: hosts }), "img-src")).toBe(
      "'self' data: http://backend:9000 https://pictures.example",
    );
  });
});

describe("private pages", () => {
  const app = path.join(import.meta.dirname, "../app/[locale]");
  const pages = readdirSync(app, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith("page.tsx"),
  );
  const addresses = (files: string[]) =>
    files
      .filter((file) => path.basename(file) === "page.tsx")
      .map((file) =>
        `/${path.dirname(file)}`.replace(/\/\([^)]*\)/g, "").replace(/\[(?:\.{3})?(\w+)\]/g, "$1"),
      );
  const inside = (file: string) => file.startsWith("(shop)/(private)/") || file.startsWith("(seller)/");

  it("are all pages of the private rooms, in both languages", () => {
    const ours = addresses(pages.filter(inside));
    expect(ours).toContain("/account/sign-up");
    expect(ours).toContain("/seller/orders/id");
    expect(ours.filter((address) => !isPrivate(address) || !isPrivate(`/en${address}`))).toEqual([]);
  });

  it("are known however the address is spelt", () => {
    expect(isPrivate("/%62asket")).toBe(true);
    expect(isPrivate("/%")).toBe(false);
  });

  it("are no others", () => {
    const others = addresses(pages.filter((file) => !inside(file)));
    expect(others).toContain("/product/handle");
    expect(
      ["/", "/en", "/sellers", "/basket-of-figs", "/basket/nowhere", "/seller/nowhere", ...others].filter(
        isPrivate,
      ),
    ).toEqual([]);
  });
});
