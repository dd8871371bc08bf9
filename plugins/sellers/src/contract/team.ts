import { z } from "@medusajs/framework/zod";
import type { SellerStatus } from "./answers";

/** A seller's own account: her team, her Sheba, where she hands over. What each route takes and answers. */

const named = z.string().trim().min(1).max(100);

/** `POST /seller/profile` */
export const UpdateProfile = z.strictObject({
  name: named.optional(),
  language: z.enum(["fa", "en"]).optional(),
});
export type UpdateProfile = z.infer<typeof UpdateProfile>;

/** `POST /seller/team/invitations`: by mobile or by e-mail, one of the two. */
export const InviteMember = z.strictObject({
  name: named,
  mobile: z.string().trim().max(20).nullish(),
  email: z.email().max(254).nullish(),
  language: z.enum(["fa", "en"]).default("fa"),
});
export type InviteMember = z.infer<typeof InviteMember>;

/** `POST /seller/team/members/:id/role` */
export const ChangeRole = z.strictObject({ role: z.enum(["owner", "staff"]) });
export type ChangeRole = z.infer<typeof ChangeRole>;

/** `POST /store/seller-invitations/look` and `POST /seller-invitations/accept`: the token stands in the body, so that no log has it. */
export const InvitationToken = z.strictObject({ token: z.string().min(20).max(100) });
export type InvitationToken = z.infer<typeof InvitationToken>;

/** `POST /seller/sheba` */
export const ChangeSheba = z.strictObject({
  sheba: z.string().trim().min(1).max(60),
  code: z.string().trim().min(1).max(40),
});
export type ChangeSheba = z.infer<typeof ChangeSheba>;

/** `POST /seller/handover-addresses` */
export const AddHandoverAddress = z.strictObject({
  kind: z.enum(["home", "hub", "office"]),
  city: z.string().trim().min(1).max(100),
  address: z.string().trim().min(5).max(300),
  phone: z.string().trim().max(20).nullish(),
  hours: z.string().trim().max(200).nullish(),
  /** That buyers may see her home. */
  consent: z.boolean().default(false),
});
export type AddHandoverAddress = z.infer<typeof AddHandoverAddress>;

/** `POST /seller/close`: with a fresh code, or with the password. */
export const CloseSeller = z.strictObject({
  code: z.string().trim().min(1).max(40).nullish(),
  password: z.string().min(1).max(200).nullish(),
});
export type CloseSeller = z.infer<typeof CloseSeller>;

export interface TeamMemberAnswer {
  id: string;
  name: string;
  role: "owner" | "staff";
  /** Null for staff who look: only owners read how the others are reached. */
  email: string | null;
  mobile: string | null;
  /** Whether this is who asks. */
  you: boolean;
}

export interface InvitationAnswer {
  id: string;
  name: string;
  email: string | null;
  mobile: string | null;
  expires_at: string;
  expired: boolean;
}

/** `GET /seller/team`, and every change of it. Invitations are for owners; staff get none. */
export interface TeamAnswer {
  members: TeamMemberAnswer[];
  invitations: InvitationAnswer[];
  /** Whether who asks may invite, remove and change roles. */
  may_change: boolean;
}

/** `POST /store/seller-invitations/look`: who asks whom. */
export interface InvitationLookAnswer {
  invitation: {
    seller: { name: string; name_en: string };
    name: string;
    /** To whom it was sent, for signing in with just that. */
    email: string | null;
    mobile: string | null;
    expires_at: string;
  };
}

/** `POST /seller-invitations/accept`: the token of who accepted names her as a member once it is refreshed. */
export interface InvitationAcceptedAnswer {
  member: { id: string; role: "owner" | "staff" };
}

/** `GET /seller/account` */
export interface SellerAccountAnswer {
  member: {
    id: string;
    name: string;
    email: string | null;
    mobile: string | null;
    role: "owner" | "staff";
    language: "fa" | "en";
  };
  status: SellerStatus;
  /** For owners; null for staff. */
  money: {
    sheba_masked: string | null;
    payouts_held_until: string | null;
    /** Whether the Sheba may be changed here now: not before she was verified, and not without a mobile for the code. */
    may_change: boolean;
    /** Newest first. */
    changes: { at: string; by: string; before_masked: string | null; after_masked: string }[];
  } | null;
}

/** `POST /seller/sheba/code`, `POST /seller/close/code` */
export interface CodeSentAnswer {
  sent_to: string;
  expires_at: string;
  resend_at: string;
}

export interface HandoverAddressAnswer {
  id: string;
  kind: "home" | "hub" | "office";
  /** Null for staff where it is the owner's home. */
  place: { city: string; address: string; phone: string | null; hours: string | null } | null;
}

/** `GET /seller/handover-addresses`, and every change of them. */
export interface HandoverAddressesAnswer {
  addresses: HandoverAddressAnswer[];
  may_change: boolean;
}

/**
 * Asked before a seller's account is closed: the service of a module that other plugins name to the sellers plugin
 * (option `closingGuards`).
 */
export interface ClosingGuard {
  /** Whether something is still owed to buyers in this seller's name, or to her. */
  hasOpenBusiness(sellerId: string): Promise<boolean>;
}
