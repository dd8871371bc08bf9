import { SELLER_MODULE } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MEMBERSHIP_MODULE } from "../../contract/names";
import { type Standing, standing } from "../../domain/membership/standing";
import { OPEN_STATES } from "../../domain/membership/states";
import type { MembershipModuleService } from "../../modules/membership/service";

/** How a producer stands to a cooperative right now. */
export interface MemberStanding {
  standing: Standing;
  membership_id: string | null;
  /** Her part beside the others'. */
  weight: number;
}

/** How producers stand to a cooperative right now, by their ids: one entry for each who was asked about. */
export async function standingOf(
  container: MedusaContainer,
  { cooperative_id, producer_ids }: { cooperative_id: string; producer_ids: readonly string[] },
): Promise<Map<string, MemberStanding>> {
  const asked = [...new Set(producer_ids)];
  if (asked.length === 0) return new Map();
  const [memberships, { data: sellers }] = await Promise.all([
    container
      .resolve<MembershipModuleService>(MEMBERSHIP_MODULE)
      .listMemberships({ cooperative_id, producer_id: asked, state: [...OPEN_STATES] }, { take: null }),
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: SELLER_MODULE,
      fields: ["id", "status"],
      filters: { id: asked },
      pagination: { take: asked.length },
    }),
  ]);
  const statusOf = new Map(
    (sellers as unknown as { id: string; status: string }[]).map(({ id, status }) => [id, status]),
  );
  const ofProducer = new Map(memberships.map((membership) => [membership.producer_id, membership]));
  return new Map(
    asked.map((id) => {
      const membership = ofProducer.get(id);
      return [
        id,
        {
          standing: standing(membership?.state ?? null, statusOf.get(id) ?? ""),
          membership_id: membership?.id ?? null,
          weight: membership?.weight ?? 1,
        },
      ];
    }),
  );
}
