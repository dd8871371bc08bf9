import type { ProviderSendNotificationDTO } from "@medusajs/framework/types";

/**
 * A notification as the messages plugin hands it over: whatever Medusa's module does not keep in its table in the clear
 * stands in `content`, the address too.
 */
export type HandedOver = ProviderSendNotificationDTO & {
  content?: { to?: string; subject?: string; text?: string; unsubscribe?: string } | null;
  provider_data?: { message_id?: string } | null;
};

/** To whom, what, and under which name it must not be sent twice. Anybody else's notification is read as Medusa means it. */
export function contentOf({ to, content, provider_data, ...rest }: HandedOver): {
  to: string;
  subject: string;
  text: string;
  id: string;
  unsubscribe?: string;
} {
  return {
    to: content?.to ?? to,
    subject: content?.subject ?? "",
    text: content?.text ?? "",
    unsubscribe: content?.unsubscribe,
    id: provider_data?.message_id ?? String((rest as { id?: string }).id ?? ""),
  };
}
