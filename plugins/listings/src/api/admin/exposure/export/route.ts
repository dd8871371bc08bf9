import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminExposureExportQuery } from "../../../../contract/exposure";
import { exportExposure } from "../../../../workflows/counting/export-exposure";
import { sendFile } from "../../../sheets/send-file";

/** An operator: every maker's share of what was seen, as a list. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { days, language } = req.validatedQuery as unknown as AdminExposureExportQuery;
  await sendFile(res, { name: "exposure", format: "csv" }, exportExposure(req.scope, { days, language }));
}
