import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminJob } from "../../../../../contract/answers";
import { readAdminJob } from "../../answer";

const LOOK_EVERY_MS = 500;
/** A proxy closes a line on which nothing is said. */
const BREATHE_EVERY_MS = 15_000;

/** Operators only: server-sent events of a job, one per change, until it is done or given up. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = String(req.params.id);
  let { job } = await readAdminJob(req.scope, id);
  res.writeHead(200, {
    "content-type": "text/event-stream",
    "cache-control": "no-store",
    "x-accel-buffering": "no",
  });
  let gone = false;
  req.on("close", () => {
    gone = true;
  });
  let said = "";
  let saidAt = 0;
  while (!gone) {
    const now = JSON.stringify(whatIsSeen(job));
    if (now !== said) res.write(`data: ${now}\n\n`);
    else if (Date.now() - saidAt > BREATHE_EVERY_MS) res.write(": still here\n\n");
    if (now !== said || Date.now() - saidAt > BREATHE_EVERY_MS) saidAt = Date.now();
    said = now;
    if (job.state === "done" || job.state === "dead") break;
    await new Promise((look) => setTimeout(look, LOOK_EVERY_MS));
    try {
      ({ job } = await readAdminJob(req.scope, id));
    } catch {
      // The browser asks anew by itself.
      break;
    }
  }
  res.end();
}

const whatIsSeen = ({ id, state, attempt, progress, error, run_at, finished_at }: AdminJob) => ({
  id,
  state,
  attempt,
  progress,
  error,
  run_at,
  finished_at,
});
