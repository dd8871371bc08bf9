import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminJobsSummaryAnswer } from "../../../../contract/answers";
import { JOBS_MODULE } from "../../../../contract/names";

type Counts = { countJobsByName(): Promise<AdminJobsSummaryAnswer["names"]> };

/** Operators only: how many jobs of each name wait, run or were given up. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminJobsSummaryAnswer>,
): Promise<void> {
  const names = await req.scope.resolve<Counts>(JOBS_MODULE).countJobsByName();
  res.json({
    names: names.map(({ name, waiting, running, dead, oldest_waiting_seconds }) => ({
      name,
      waiting,
      running,
      dead,
      oldest_waiting_seconds: Math.round(oldest_waiting_seconds),
    })),
  });
}
