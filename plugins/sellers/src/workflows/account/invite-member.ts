import { createHash, randomBytes } from "node:crypto";
import { mobileOf } from "@dastranj/identity/contract";
import { MESSAGES_MODULE, type Messages } from "@dastranj/messages/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../contract/names";
import type { InviteMember } from "../../contract/team";
import { invitationEnded, invitationExpires, MOST_MEMBERS, MOST_OPEN_INVITATIONS } from "../../domain/team";
import type { SellerModuleService } from "../../modules/seller/service";
import { refusal } from "../refusal";
import { type Acting, accountEvent, ownersOnly } from "./acting";
import { INVITED } from "./messages";

/** So long an invitation rests before it is sent again. */
const RESEND_MS = 60_000;

/** How a token is kept: nobody who reads the table can accept. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

interface Invited {
  id: string;
  email: string | null;
  mobile: string | null;
  language: "fa" | "en";
}

const inviteMemberStep = createStep(
  "invite-member",
  async (input: Acting & { invite: InviteMember }, { container }) => {
    ownersOnly(input);
    const { seller_id, member_id, invite } = input;
    const now = new Date(input.now);
    const { email, mobile } = contactOf(invite);
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    const id = await sellers.changeAccount(seller_id, async (context) => {
      const [members, invitations] = await Promise.all([
        sellers.listSellerMembers({ seller_id }, { take: MOST_MEMBERS }, context),
        sellers.listSellerInvitations(
          { seller_id, accepted_at: null, revoked_at: null },
          { take: 200 },
          context,
        ),
      ]);
      const open = invitations.filter((invitation) => !invitationEnded(invitation, now));
      if (members.length + open.length >= MOST_MEMBERS || open.length >= MOST_OPEN_INVITATIONS)
        throw refusal("team_full");
      const known = [...members, ...open].some(
        (other) => (mobile && other.mobile === mobile) || (email && other.email === email),
      );
      if (known) throw refusal("already_in_team");
      const token = newToken();
      const made = await sellers.createSellerInvitations(
        {
          seller_id,
          name: invite.name,
          email,
          mobile,
          token_hash: hashOfToken(token),
          invited_by: member_id,
          expires_at: invitationExpires(now),
        } as never,
        context,
      );
      const { id } = made as unknown as { id: string };
      await tell(container, seller_id, { id, email, mobile, language: invite.language }, token, context);
      await sellers.createSellerEvents(
        accountEvent(input, "member_invited", { invitation: id }) as never,
        context,
      );
      return id;
    });
    return new StepResponse({ id });
  },
);

/** An owner asks somebody into her team, by SMS or e-mail. */
export const inviteMemberWorkflow = createWorkflow(
  "invite-member",
  (input: Acting & { invite: InviteMember }) => new WorkflowResponse(inviteMemberStep(input)),
);

const resendInvitationStep = createStep(
  "resend-invitation",
  async (input: Acting & { id: string; language: "fa" | "en" }, { container }) => {
    ownersOnly(input);
    const { seller_id, id, language } = input;
    const now = new Date(input.now);
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    await sellers.changeAccount(seller_id, async (context) => {
      const [invitation] = await sellers.listSellerInvitations({ id, seller_id }, { take: 1 }, context);
      if (!invitation) throw refusal("invitation_not_found");
      const ended = invitationEnded(invitation, now);
      if (ended === "invitation_used" || ended === "invitation_revoked") throw refusal(ended);
      if (now.getTime() - new Date(invitation.updated_at).getTime() < RESEND_MS)
        throw refusal("invitation_too_soon");
      // A new token: what was sent before opens nothing any more.
      const token = newToken();
      await sellers.updateSellerInvitations(
        { id, token_hash: hashOfToken(token), expires_at: invitationExpires(now) },
        context,
      );
      const { email, mobile } = invitation;
      await tell(container, seller_id, { id, email, mobile, language }, token, context);
      await sellers.createSellerEvents(
        accountEvent(input, "invitation_resent", { invitation: id }) as never,
        context,
      );
    });
    return new StepResponse({ id });
  },
);

/** An owner sends an invitation again, for seven more days. */
export const resendInvitationWorkflow = createWorkflow(
  "resend-invitation",
  (input: Acting & { id: string; language: "fa" | "en" }) =>
    new WorkflowResponse(resendInvitationStep(input)),
);

const revokeInvitationStep = createStep(
  "revoke-invitation",
  async (input: Acting & { id: string }, { container }) => {
    ownersOnly(input);
    const { seller_id, id } = input;
    const now = new Date(input.now);
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    await sellers.changeAccount(seller_id, async (context) => {
      const [invitation] = await sellers.listSellerInvitations({ id, seller_id }, { take: 1 }, context);
      if (!invitation) throw refusal("invitation_not_found");
      if (invitation.accepted_at) throw refusal("invitation_used");
      if (invitation.revoked_at) return;
      await sellers.updateSellerInvitations({ id, revoked_at: now }, context);
      await sellers.createSellerEvents(
        accountEvent(input, "invitation_revoked", { invitation: id }) as never,
        context,
      );
    });
    return new StepResponse({ id });
  },
);

/** An owner takes an invitation back. */
export const revokeInvitationWorkflow = createWorkflow(
  "revoke-invitation",
  (input: Acting & { id: string }) => new WorkflowResponse(revokeInvitationStep(input)),
);

function contactOf({ email, mobile }: InviteMember): { email: string | null; mobile: string | null } {
  if (Boolean(email) === Boolean(mobile)) throw refusal("contact_missing");
  if (email) return { email: email.toLowerCase(), mobile: null };
  const bare = mobileOf(mobile ?? "");
  if (!bare) throw refusal("contact_mobile_invalid");
  return { email: null, mobile: bare };
}

const newToken = () => randomBytes(24).toString("base64url");

async function tell(
  container: MedusaContainer,
  seller_id: string,
  { id, email, mobile, language }: Invited,
  token: string,
  context: Context,
) {
  const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
  const { name, name_en } = await sellers.retrieveSeller(seller_id, { select: ["name", "name_en"] }, context);
  const page = language === "en" ? "/en/seller/join" : "/seller/join";
  await container.resolve<Messages>(MESSAGES_MODULE).send(
    [
      {
        // One message for each token.
        key: `seller.invited:${id}:${hashOfToken(token).slice(0, 16)}`,
        name: INVITED.name,
        to: { email, mobile },
        language,
        data: {
          seller: name,
          seller_en: name_en || name,
          url: `${sellers.storefront}${page}?token=${token}`,
        },
      },
    ],
    context,
  );
}
