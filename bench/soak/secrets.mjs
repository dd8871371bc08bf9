/** What the processes of a campaign sign with. */
export const secrets = {
  JWT_SECRET: "of a campaign",
  COOKIE_SECRET: "of a campaign",
  REVALIDATE_SECRET: "of a campaign",
  VAULT_KEYS: "first:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8",
  VAULT_HASH_KEY: "of a campaign",
  DEMO_PASSWORD: "of-a-campaign",
};
