/** What the processes of a campaign sign with. */
export const secrets = {
  JWT_SECRET: "of a campaign",
  COOKIE_SECRET: "of a campaign",
  REVALIDATE_SECRET: "of a campaign",
  DEMO_PASSWORD: "of-a-campaign",
};
