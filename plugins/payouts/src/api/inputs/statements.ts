import { z } from "@medusajs/framework/zod";

const language = z.enum(["fa", "en"]).default("fa");

/** Query of `GET /seller/statements`, and of any seller `GET /admin/statements/:id`. */
export const AskStatements = z.strictObject({ before: z.string().max(10).optional() });
export type AskStatements = z.output<typeof AskStatements>;

/** Query of `GET /seller/statements/:month`, and of any seller `GET /admin/statements/:id/:month`. */
export const AskStatement = z.strictObject({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});
export type AskStatement = z.output<typeof AskStatement>;

/** Query of a statement as a file. */
export const AskStatementFile = z.strictObject({ language });
export type AskStatementFile = z.output<typeof AskStatementFile>;
