import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

/** Under this key an identity names the member whose it is; Medusa's tokens read it. */
const KEY = "seller_id";

/** The member that an identity names; undefined when it names none. */
export async function memberOf(container: MedusaContainer, identityId: string): Promise<string | undefined> {
  const { app_metadata } = await container.resolve(Modules.AUTH).retrieveAuthIdentity(identityId);
  const named = app_metadata?.[KEY];
  return typeof named === "string" ? named : undefined;
}

/** From now on the identity's tokens name this member. */
export async function bind(container: MedusaContainer, identityId: string, memberId: string): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  const { app_metadata } = await auth.retrieveAuthIdentity(identityId);
  await auth.updateAuthIdentities({ id: identityId, app_metadata: { ...app_metadata, [KEY]: memberId } });
}

/**
 * No identity's tokens name this member any more; what else the identity stands for (a buyer) stays.
 *
 * @param erase whether an identity that stands for nobody else goes too, with its e-mail or number
 */
export async function unbind(
  container: MedusaContainer,
  memberId: string,
  { erase = false } = {},
): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "auth_identity",
    fields: ["id", "app_metadata"],
    filters: { app_metadata: { [KEY]: memberId } },
  });
  for (const { id, app_metadata } of data) {
    // Without the key, not null: Medusa takes a key that is there for taken.
    const { [KEY]: _, ...others } = (app_metadata ?? {}) as Record<string, unknown>;
    const isSomebody = Object.values(others).some((named) => named !== null);
    if (erase && !isSomebody) await auth.deleteAuthIdentities([id]);
    else await auth.updateAuthIdentities({ id, app_metadata: others });
  }
}
