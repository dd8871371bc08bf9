import type { MiddlewareRoute } from "@medusajs/framework/http";
import { authenticate, validateAndTransformBody } from "@medusajs/framework/http";
import {
  AddHandoverAddress,
  ChangeRole,
  ChangeSheba,
  CloseSeller,
  InvitationToken,
  InviteMember,
  UpdateProfile,
} from "../../contract/team";

const post = (matcher: string, body: Parameters<typeof validateAndTransformBody>[0]): MiddlewareRoute => ({
  matcher,
  method: "POST",
  middlewares: [validateAndTransformBody(body)],
});

/** A seller's own account; below `/seller` the acting seller is known already. */
export const TEAM_DOORS: MiddlewareRoute[] = [
  post("/seller/profile", UpdateProfile),
  post("/seller/team/invitations", InviteMember),
  post("/seller/team/members/:id/role", ChangeRole),
  post("/seller/sheba", ChangeSheba),
  post("/seller/handover-addresses", AddHandoverAddress),
  post("/seller/close", CloseSeller),
  post("/store/seller-invitations/look", InvitationToken),
  {
    matcher: "/seller-invitations/accept",
    method: "POST",
    // Who accepts is signed in, but no member yet.
    middlewares: [
      authenticate("seller", ["session", "bearer"], { allowUnregistered: true }),
      validateAndTransformBody(InvitationToken),
    ],
  },
];
