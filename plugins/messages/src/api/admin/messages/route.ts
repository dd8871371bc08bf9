import { VAULT_MODULE, type Vault } from "@dastranj/privacy/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AdminMessagesAnswer } from "../../../contract/answers";
import { RECIPIENT_KIND } from "../../../domain/recipient";
import { searched } from "../../../domain/searched";
import { ADMIN_MESSAGE_FIELDS, toAdminMessage } from "./answer";
import type { AdminListMessages } from "./input";

/** Operators only: messages, the youngest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminMessagesAnswer>,
): Promise<void> {
  const { state, channel, to, limit, offset } = req.validatedQuery as AdminListMessages;
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data, metadata } = await query.graph({
    entity: "message",
    fields: ADMIN_MESSAGE_FIELDS,
    filters: {
      ...(state && { state }),
      ...(channel && { channel }),
      ...(to && recipientFilter(to, req.scope.resolve<Vault>(VAULT_MODULE))),
    },
    pagination: { skip: offset, take: limit, order: { created_at: "DESC", id: "DESC" } },
  });
  const rows = data as unknown as Parameters<typeof toAdminMessage>[0][];
  res.json({ messages: rows.map(toAdminMessage), count: metadata?.count ?? 0, offset, limit });
}

function recipientFilter(text: string, vault: Vault): object {
  const sought = searched(text);
  if ("address" in sought) return { recipient_key: vault.fingerprint(RECIPIENT_KIND, sought.address) };
  // What has a meaning of its own in a pattern is looked for as it stands.
  return { recipient_mask: { $ilike: `%${sought.piece.replace(/[\\%_]/g, "\\$&")}%` } };
}
