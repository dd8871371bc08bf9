import type { MiddlewareRoute } from "@medusajs/framework/http";
import {
  ApplyToCooperative,
  ChangeMembershipTerms,
  InviteProducer,
  ListMembers,
  ListMemberships,
  MoveMembership,
  SayNaming,
} from "../inputs/membership";
import { ownersPost, reads } from "./door";

/** Doors before memberships: what binds a seller or a cooperative is an owner's. */
export const MEMBERSHIP_DOORS: MiddlewareRoute[] = [
  reads("/seller/cooperative/members", ListMembers),
  ownersPost("/seller/cooperative/members/invite", InviteProducer),
  ownersPost("/seller/cooperative/members/:id/terms", ChangeMembershipTerms),
  ...["accept", "refuse", "end", "suspend", "reinstate"].map((verb) =>
    ownersPost(`/seller/cooperative/members/:id/${verb}`, MoveMembership),
  ),
  reads("/seller/memberships", ListMemberships),
  ownersPost("/seller/memberships/apply", ApplyToCooperative),
  ...["accept", "decline", "leave"].map((verb) =>
    ownersPost(`/seller/memberships/:id/${verb}`, MoveMembership),
  ),
  ownersPost("/seller/memberships/:id/naming", SayNaming),
];
