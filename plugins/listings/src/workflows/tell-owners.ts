import { MESSAGES_MODULE, type MessageLanguage, type Messages } from "@dastranj/messages/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { listingApproved, listingSentBack } from "./listing-messages";

interface Owner {
  id: string;
  mobile: string | null;
  email: string | null;
  language: MessageLanguage;
}

/** What is told of a listing that the office judged. */
export interface ListingVerdict {
  verdict: "approved" | "rejected";
  listing_id: string;
  seller_id: string;
  title: string;
  title_en: string | null;
  reasons: Record<string, string>;
  now: Date;
}

/** Who owns a booth. */
export async function ownersOf(container: MedusaContainer, seller_id: string): Promise<Owner[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_member",
    fields: ["id", "mobile", "email", "language"],
    filters: { seller_id, role: "owner" },
  });
  return data as unknown as Owner[];
}

/** Tells owners what the office decided, each in her own language: once, and only if the decision is written too. */
export async function tellOwners(
  container: MedusaContainer,
  owners: readonly Owner[],
  { verdict, listing_id, title, title_en, reasons, now }: ListingVerdict,
  context: Context,
): Promise<void> {
  const { name } = verdict === "approved" ? listingApproved : listingSentBack;
  await container.resolve<Messages>(MESSAGES_MODULE).send(
    owners.map(({ id, mobile, email, language }) => ({
      key: `${listing_id}:${verdict}:${new Date(now).toISOString()}:${id}`,
      name,
      to: { mobile, email },
      language,
      data: { title, title_en, reasons },
    })),
    context,
  );
}
