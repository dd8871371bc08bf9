import type { MedusaResponse } from "@medusajs/framework/http";
import type { TeamAnswer } from "../../../contract/team";
import { readTeam } from "../../account/read-team";
import type { SellerRequest } from "../../acting-seller";

/** A seller's members: who is in the team. */
export async function GET(req: SellerRequest, res: MedusaResponse<TeamAnswer>): Promise<void> {
  res.json(await readTeam(req, new Date()));
}
