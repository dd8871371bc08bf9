import { MESSAGES_MODULE, type MessageLanguage, type Messages } from "@dastranj/messages/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MEMBERSHIP_MODULE } from "../../contract/names";
import type { Side } from "../../domain/membership/states";
import type { MembershipModuleService, Pair } from "../../modules/membership/service";
import { MEMBERSHIP_MESSAGES, type MembershipTidings } from "./membership-messages";
import { NOBODY, namedSellers } from "./named-sellers";

interface Owner {
  id: string;
  mobile: string | null;
  email: string | null;
  language: MessageLanguage;
}

/** The rooms of the desk in which each side reads of it. */
const ROOMS: Record<Side, string> = {
  cooperative: "/seller/cooperative/members",
  producer: "/seller/memberships",
};

/** Tells the owners of the other side what was done, each in her own language: once, and only if it is written too. */
export async function tellOtherSide(
  container: MedusaContainer,
  {
    by,
    membership_id,
    event_id,
    tidings,
    said,
    ...pair
  }: Pair & {
    by: Side;
    membership_id: string;
    event_id: string;
    tidings: MembershipTidings;
    said: string | null;
  },
  context: Context,
): Promise<void> {
  const to: Side = by === "cooperative" ? "producer" : "cooperative";
  const [named, { data }] = await Promise.all([
    namedSellers(container, [pair[`${by}_id`]]),
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "seller_member",
      fields: ["id", "mobile", "email", "language"],
      filters: { seller_id: pair[`${to}_id`], role: "owner" },
    }),
  ]);
  const other = named.get(pair[`${by}_id`]) ?? NOBODY;
  const { storefront } = container.resolve<MembershipModuleService>(MEMBERSHIP_MODULE);
  await container.resolve<Messages>(MESSAGES_MODULE).send(
    (data as unknown as Owner[]).map(({ id, mobile, email, language }) => ({
      key: `${membership_id}:${event_id}:${id}`,
      name: MEMBERSHIP_MESSAGES[tidings].name,
      to: { mobile, email },
      language,
      data: {
        other: other.name,
        other_en: other.name_en || other.name,
        said: said ?? "",
        at_desk: `${storefront}${language === "en" ? "/en" : ""}${ROOMS[to]}`,
      },
    })),
    context,
  );
}
