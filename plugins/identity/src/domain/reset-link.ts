/** Where people find the market. */
export interface Addresses {
  storefront: string;
  admin: string;
}

/** Who forgot her password. */
export interface Forgetful {
  actor_type: string;
  email: string;
  token: string;
  language: "fa" | "en";
}

/**
 * Where she sets a new password. To the storefront the token goes behind the `#`, which browsers send to nobody; the page of
 * Medusa's admin reads it from the query.
 */
export function resetLink({ actor_type, email, token, language }: Forgetful, at: Addresses): string {
  if (actor_type === "user") {
    return `${at.admin}/app/reset-password?${new URLSearchParams({ token, email })}`;
  }
  const page = `${at.storefront}${language === "en" ? "/en" : ""}/reset-password`;
  return `${page}?as=${actor_type === "seller" ? "seller" : "buyer"}#${token}`;
}
