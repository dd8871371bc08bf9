import { PICTURES_MODULE, type Pictures } from "@dastranj/pictures/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ProofAnswer } from "../contract/fulfil";
import { refusal } from "../workflows/refusal";

/** The photo that shows that somebody's part was received; whose part it must be says the filter. */
export async function readProof(
  container: MedusaContainer,
  part: { id: string } & ({ seller_id: string } | { order_id: string }),
): Promise<ProofAnswer> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_order",
    fields: ["id", "shipments.proof"],
    filters: part,
  });
  const [found] = data;
  if (!found) throw refusal("seller_order_not_found");
  const shipments = (found.shipments ?? []) as ({ proof: string | null } | null)[];
  const key = shipments.find((shipment) => shipment?.proof)?.proof;
  if (!key) return { photo: null };
  const photo = await container.resolve<Pictures>(PICTURES_MODULE).openPrivate(container, key);
  return { photo: `data:image/webp;base64,${photo.toString("base64")}` };
}
