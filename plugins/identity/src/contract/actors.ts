import type { MedusaContainer } from "@medusajs/framework/types";
import { ONE_TIME_CODE_PROVIDER } from "./one-time-codes";

/** Who acts in the market under a kind of actor, as the plugin knows whose they are. */
export interface ActorDefinition {
  /** The actor of Medusa's tokens, such as `seller`. */
  type: string;
  /**
   * The id of the one whom a mobile number stands for, asked each time that its holder signs in by code. Undefined when it
   * stands for nobody: then she is signed in as nobody of this kind, whoever she was before.
   *
   * @param bound whom it stood for at the last sign-in
   */
  find(who: { mobile: string; bound?: string }, container: MedusaContainer): Promise<string | undefined>;
}

/** Every kind of actor known to this process. On the global object: a built and a source copy of this file share it. */
const shared = globalThis as typeof globalThis & { dastranjActors?: Map<string, ActorDefinition> };
shared.dastranjActors ??= new Map();
const known = shared.dastranjActors;

/** Makes known whom a mobile number stands for. Called where the file lies that Medusa loads at start: `workflows/`. */
export function defineActor(definition: ActorDefinition): ActorDefinition {
  known.set(definition.type, definition);
  return definition;
}

/** The kinds of actors that were defined, by type. */
export function definedActors(): ReadonlyMap<string, ActorDefinition> {
  return known;
}

/** What of a request's token says who is signed in: Medusa's `auth_context`. */
interface SignedIn {
  auth_provider?: string;
  user_metadata?: Record<string, unknown>;
}

/** The mobile number that whoever is signed in by code has shown to be hers, as `+989…`; undefined by another way. */
export function shownMobile({ auth_provider, user_metadata }: SignedIn): string | undefined {
  if (auth_provider !== ONE_TIME_CODE_PROVIDER) return undefined;
  return typeof user_metadata?.mobile === "string" ? user_metadata.mobile : undefined;
}
