import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { TELL_OF_ADVANCE } from "./job-names";

/** What is told of an advance: to its member that it was given, to its cooperative what she says of it. */
export const ADVANCE_TIDINGS = ["given", "confirmed", "denied"] as const;
export type AdvanceTidings = (typeof ADVANCE_TIDINGS)[number];

/** Has somebody told of an advance, once what happened to it is committed. */
export async function announceAdvance(
  container: MedusaContainer,
  advance_id: string,
  what: AdvanceTidings,
  context: Context,
): Promise<void> {
  await container
    .resolve<Jobs>(JOBS_MODULE)
    .enqueue(TELL_OF_ADVANCE, { advance_id, what }, { key: `${advance_id}:${what}` }, context);
}
