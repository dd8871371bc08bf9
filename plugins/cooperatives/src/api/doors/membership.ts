import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http";
import {
  ApplyToCooperative,
  ChangeMembershipTerms,
  InviteProducer,
  ListMembers,
  ListMemberships,
  MoveMembership,
  SayNaming,
} from "../inputs/membership";
import { ownersOnly } from "../owners-only";

const reads = (matcher: string, query: Parameters<typeof validateAndTransformQuery>[0]): MiddlewareRoute => ({
  matcher,
  method: "GET",
  middlewares: [validateAndTransformQuery(query, {})],
});
const posts = (matcher: string, body: Parameters<typeof validateAndTransformBody>[0]): MiddlewareRoute => ({
  matcher,
  method: "POST",
  middlewares: [ownersOnly, validateAndTransformBody(body)],
});

/** Doors before memberships: what binds a seller or a cooperative is an owner's. */
export const MEMBERSHIP_DOORS: MiddlewareRoute[] = [
  reads("/seller/cooperative/members", ListMembers),
  posts("/seller/cooperative/members/invite", InviteProducer),
  posts("/seller/cooperative/members/:id/terms", ChangeMembershipTerms),
  ...["accept", "refuse", "end", "suspend", "reinstate"].map((verb) =>
    posts(`/seller/cooperative/members/:id/${verb}`, MoveMembership),
  ),
  reads("/seller/memberships", ListMemberships),
  posts("/seller/memberships/apply", ApplyToCooperative),
  ...["accept", "decline", "leave"].map((verb) => posts(`/seller/memberships/:id/${verb}`, MoveMembership)),
  posts("/seller/memberships/:id/naming", SayNaming),
];
