import { MedusaError } from "@medusajs/framework/utils";
import { JOBS_REFUSALS, type JobsRefusalCode } from "../../contract/refusals";

/** The error to throw for a refusal of this plugin; HTTP answers it as a 4xx with its code. */
export function refusal(code: JobsRefusalCode, more = ""): MedusaError {
  const { kind, en } = JOBS_REFUSALS[code];
  return new MedusaError(kind, more ? `${en} ${more}` : en, code);
}
