/** The name of the module in Medusa's container; its service is `OneTimeCodes`. */
export const ONE_TIME_CODES_MODULE = "one_time_codes";

/** The name of Medusa's auth provider for mobile and code: `POST /auth/:actor/one-time-code`. */
export const ONE_TIME_CODE_PROVIDER = "one-time-code";

/** For what a code opens a door: one for signing in does not change an account, nor the other way round. */
export const CODE_PURPOSES = ["sign_in", "change_sheba", "close_account"] as const;
export type CodePurpose = (typeof CODE_PURPOSES)[number];

/** The service of the codes module, as other plugins see it. */
export interface OneTimeCodes {
  /**
   * Makes a code for a mobile number (`+989…`), keeps its hash for two minutes and sends it. A former code for the same
   * purpose ends.
   *
   * @throws a refusal: `code_too_soon`, `code_too_often`
   */
  request(wanted: {
    purpose: CodePurpose;
    mobile: string;
    language: "fa" | "en";
    now: Date;
  }): Promise<{ expires_at: Date; resend_at: Date }>;
  /**
   * Spends a code: right once, and never again.
   *
   * @throws a refusal: `code_wrong`, `code_expired`, `code_used`, `code_tries_spent`
   */
  spend(given: { purpose: CodePurpose; mobile: string; code: string; now: Date }): Promise<void>;
}
