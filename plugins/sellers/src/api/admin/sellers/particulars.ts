import { maskIdentity, maskSheba, VAULT_MODULE, type Vault } from "@dastranj/privacy/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { SECRET_FIELDS, type SecretField } from "../../../contract/review";

const SEALED_IN = {
  identity_number: "identity_sealed",
  address: "address_sealed",
  postal_code: "postal_code_sealed",
  sheba: "sheba_sealed",
} as const satisfies Record<SecretField, string>;

const HIDDEN = "••••";

const MASKS: Record<SecretField, (text: string) => string> = {
  identity_number: maskIdentity,
  address: () => HIDDEN,
  postal_code: maskIdentity,
  sheba: maskSheba,
};

/** What is secret of a seller, opened. Whoever calls it has written down that it is seen. Null: not on file. */
export async function openParticulars(
  container: MedusaContainer,
  seller_id: string,
  fields: readonly SecretField[],
): Promise<Partial<Record<SecretField, string | null>>> {
  const sealed = await readSealed(container, seller_id);
  const vault = container.resolve<Vault>(VAULT_MODULE);
  return Object.fromEntries(
    fields.map((field) => {
      const text = sealed?.[SEALED_IN[field]];
      return [field, text ? vault.open(text) : null];
    }),
  );
}

/** The same, masked. What a lost key no longer opens is hidden whole: the rest of the page can still be read. */
export async function maskParticulars(
  container: MedusaContainer,
  seller_id: string,
): Promise<Record<SecretField, string | null>> {
  const sealed = await readSealed(container, seller_id);
  const vault = container.resolve<Vault>(VAULT_MODULE);
  const masked = (field: SecretField): string | null => {
    const text = sealed?.[SEALED_IN[field]];
    if (!text) return null;
    try {
      return MASKS[field](vault.open(text));
    } catch {
      return HIDDEN;
    }
  };
  return Object.fromEntries(SECRET_FIELDS.map((field) => [field, masked(field)])) as Record<
    SecretField,
    string | null
  >;
}

type Sealed = Partial<Record<(typeof SEALED_IN)[SecretField], string | null>>;

async function readSealed(container: MedusaContainer, seller_id: string): Promise<Sealed | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_particulars",
    fields: Object.values(SEALED_IN),
    filters: { seller_id },
  });
  return data[0] as Sealed | undefined;
}
