import { container } from "@medusajs/framework";
import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityDTO,
  AuthIdentityProviderService,
} from "@medusajs/framework/types";
import { AbstractAuthModuleProvider, MedusaError } from "@medusajs/framework/utils";
import { codeOf, mobileOf } from "../../contract/mobile";
import {
  ONE_TIME_CODE_PROVIDER,
  ONE_TIME_CODES_MODULE,
  type OneTimeCodes,
} from "../../contract/one-time-codes";

/** Who signs in by code. Operators do not: what they hold is worth more than an SMS. */
const ACTORS = ["customer", "seller"];

/**
 * Medusa's auth provider for mobile and code. What it refuses is said by its code alone, since Medusa keeps nothing of a
 * provider's error but a sentence; `sign-in-by-code` makes the refusal of it.
 */
export class OneTimeCodeProvider extends AbstractAuthModuleProvider {
  static override identifier = ONE_TIME_CODE_PROVIDER;
  static override DISPLAY_NAME = "Mobile and one-time code";

  override async authenticate(
    input: AuthenticationInput,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const { actor_type } = input as { actor_type?: string };
    if (!actor_type || !ACTORS.includes(actor_type)) return refused("code_signs_in_nobody");
    const { mobile: typed, code: given } = (input.body ?? {}) as Record<string, unknown>;
    const mobile = typeof typed === "string" ? mobileOf(typed) : undefined;
    if (!mobile) return refused("mobile_invalid");
    const code = typeof given === "string" ? codeOf(given) : undefined;
    if (!code) return refused("code_invalid");
    try {
      // The codes stand in Medusa's container, not in the auth module's own.
      const codes = container.resolve<OneTimeCodes>(ONE_TIME_CODES_MODULE);
      await codes.spend({ purpose: "sign_in", mobile, code, now: new Date() });
    } catch (error) {
      if (error instanceof MedusaError && error.code) return refused(error.code);
      throw error;
    }
    return { success: true, authIdentity: await identityOf(mobile, identities) };
  }

  /** There is nothing to register: whoever shows a code to a number is its holder. */
  override async register(): Promise<AuthenticationResponse> {
    return refused("code_signs_in_nobody");
  }

  override async update(): Promise<AuthenticationResponse> {
    return refused("code_signs_in_nobody");
  }
}

const refused = (code: string): AuthenticationResponse => ({ success: false, error: code });

/** The identity of a number, made at its first sign-in. Its token tells others which number was shown. */
async function identityOf(mobile: string, identities: AuthIdentityProviderService): Promise<AuthIdentityDTO> {
  const standing = await found(mobile, identities);
  return standing ?? identities.create({ entity_id: mobile, user_metadata: { mobile } });
}

async function found(
  mobile: string,
  identities: AuthIdentityProviderService,
): Promise<AuthIdentityDTO | undefined> {
  try {
    return await identities.retrieve({ entity_id: mobile });
  } catch (error) {
    if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) return undefined;
    throw error;
  }
}
