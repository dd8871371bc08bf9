/** The secrets that sign tokens and cookies. */
export interface Secrets {
  jwtSecret?: string;
  cookieSecret?: string;
}

/**
 * Reads the secrets; in production a missing one is an error, since Medusa would fall back to a public one.
 *
 * @throws Error naming what is missing
 */
export function productionSecrets(env: Record<string, string | undefined>): Secrets {
  const { JWT_SECRET: jwtSecret, COOKIE_SECRET: cookieSecret, NODE_ENV } = env;
  const missing = [!jwtSecret && "JWT_SECRET", !cookieSecret && "COOKIE_SECRET"].filter(Boolean);
  if (NODE_ENV === "production" && missing.length > 0) {
    throw new Error(
      `${missing.join(" and ")} must be set in production: long random texts that stay secret.`,
    );
  }
  return { ...(jwtSecret && { jwtSecret }), ...(cookieSecret && { cookieSecret }) };
}
