import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../contract/names";
import { invitationEnded, MOST_MEMBERS } from "../../domain/team";
import type { SellerModuleService } from "../../modules/seller/service";
import { refusal } from "../refusal";
import { accountEvent } from "./acting";
import { bind, memberOf } from "./bind-identity";
import { hashOfToken } from "./invite-member";

export interface AcceptInvitationInput {
  token: string;
  /** Who is signed in, as a member of nobody yet. */
  auth_identity_id: string;
  /** The mobile number she signed in with by code; undefined when by e-mail. */
  mobile: string | undefined;
  now: Date;
}

/** Makes whoever holds the invitation and signed in with just what it was sent to a member of the team. */
const joinTeamStep = createStep("join-team", async (input: AcceptInvitationInput, { container }) => {
  const { token, auth_identity_id, mobile } = input;
  const now = new Date(input.now);
  const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
  const [found] = await sellers.listSellerInvitations({ token_hash: hashOfToken(token) }, { take: 1 });
  if (!found) throw refusal("invitation_not_found");
  const { id, seller_id } = found as unknown as { id: string; seller_id: string };
  const named = await memberOf(container, auth_identity_id);
  const emails = await emailsOf(auth_identity_id);
  const member = await sellers.changeAccount(seller_id, async (context) => {
    const [invitation] = await sellers.listSellerInvitations({ id }, { take: 1 }, context);
    if (!invitation) throw refusal("invitation_not_found");
    const ended = invitationEnded(invitation, now);
    if (ended) throw refusal(ended);
    const hers = invitation.mobile ? invitation.mobile === mobile : emails.has(invitation.email ?? "");
    if (!hers) throw refusal("invitation_for_another");
    const acts = await sellers.listSellerMembers(
      { $or: [{ id: named ?? "" }, { [reach(invitation)]: invitation[reach(invitation)] }] },
      { take: 1 },
      context,
    );
    if (acts.length > 0) throw refusal("already_acts_for_a_seller");
    const team = await sellers.listSellerMembers({ seller_id }, { take: MOST_MEMBERS }, context);
    if (team.length >= MOST_MEMBERS) throw refusal("team_full");
    const made = (await sellers.createSellerMembers(
      {
        seller_id,
        name: invitation.name,
        email: invitation.email,
        mobile: invitation.mobile,
        role: "staff",
      } as never,
      context,
    )) as unknown as { id: string };
    await sellers.updateSellerInvitations({ id, accepted_at: now }, context);
    await sellers.createSellerEvents(
      accountEvent({ seller_id, member_id: made.id, role: "staff", now }, "member_joined", {
        invitation: id,
      }) as never,
      context,
    );
    // Last, for it lies in another module: when it fails, all of the above is undone with it.
    await bind(container, auth_identity_id, made.id);
    return made;
  });
  return new StepResponse({ id: member.id, role: "staff" as const });

  async function emailsOf(identity: string): Promise<Set<string>> {
    const { provider_identities = [] } = await container
      .resolve(Modules.AUTH)
      .retrieveAuthIdentity(identity, { relations: ["provider_identities"] });
    return new Set(
      provider_identities
        .filter(({ provider }) => provider === "emailpass")
        .map(({ entity_id }) => entity_id.toLowerCase()),
    );
  }
});

const reach = ({ mobile }: { mobile: string | null }) => (mobile ? "mobile" : "email");

/** Somebody who was invited joins the team. */
export const acceptInvitationWorkflow = createWorkflow(
  "accept-invitation",
  (input: AcceptInvitationInput) => new WorkflowResponse(joinTeamStep(input)),
);
