import type { Language } from "./said";

/** Where the links of messages lead. What opens something stands behind the `#`, which browsers send to nobody. */

const page = (storefront: string, language: Language, path: string) =>
  `${storefront}${language === "en" ? "/en" : ""}${path}`;

/** Opens an order to whoever holds it. Short: it travels by SMS. */
export function orderLinkAt(storefront: string, language: Language, token: string): string {
  return `${page(storefront, language, "/t")}#${token}`;
}

/** The order's page, for a buyer who signs in. */
export function orderPageAt(storefront: string, language: Language, order_id: string): string {
  return page(storefront, language, `/order/${order_id}`);
}

/** A seller's part in her desk. */
export function deskPageAt(storefront: string, language: Language, part_id: string): string {
  return page(storefront, language, `/seller/orders/${part_id}`);
}

/** Where somebody says that she wants no more e-mails of a kind. */
export function stopPageAt(storefront: string, language: Language, token: string): string {
  return `${page(storefront, language, "/no-more")}#${token}`;
}

/** Where her mail program says so for her: by one POST, without a page (RFC 8058). */
export function oneClickAt(storefront: string, token: string): string {
  return `${storefront}/api/no-more?token=${token}`;
}
