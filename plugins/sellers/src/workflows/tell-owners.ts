import { MESSAGES_MODULE, type Messages } from "@dastranj/messages/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import type { Decided, SellerRecord } from "../modules/seller/service";
import { MESSAGE_OF } from "./seller-messages";

/** Tells every owner of what the office decided, in her own language: once, and only if the decision is written too. */
export async function tellOwners(
  container: MedusaContainer,
  { event_id, event }: Decided,
  { name, name_en, members }: SellerRecord,
  context: Context,
): Promise<void> {
  const message = MESSAGE_OF[event.verb];
  if (!message) return;
  const { fields, scheduled_for } = (event.details ?? {}) as {
    fields?: Record<string, string>;
    scheduled_for?: string;
  };
  const data = {
    name,
    name_en,
    reason: event.reason,
    fields: fields ?? {},
    scheduled_for: scheduled_for ?? null,
  };
  const messages = container.resolve<Messages>(MESSAGES_MODULE);
  await messages.send(
    members
      .filter(({ role }) => role === "owner")
      .map(({ id, mobile, email, language }) => ({
        key: `${event_id}:${id}`,
        name: message.name,
        to: { mobile, email },
        language,
        data,
      })),
    context,
  );
}
