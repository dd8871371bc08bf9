import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AdminCountiesAnswer } from "../../../contract/answers";
import { byPersianName } from "../../store/place-counts";
import { namedCode } from "../../store/sellers/answer";

/** Operators only: the counties to filter by. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCountiesAnswer>,
): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "county", fields: ["code", "name", "name_en"] });
  res.json({ counties: data.map(namedCode).sort(byPersianName) });
}
