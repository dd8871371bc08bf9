import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../contract/names";
import type { ChangeRole, UpdateProfile } from "../../contract/team";
import { refuseRemoval, refuseRole } from "../../domain/team";
import type { SellerModuleService } from "../../modules/seller/service";
import { refusal } from "../refusal";
import { type Acting, accountEvent } from "./acting";
import { unbind } from "./bind-identity";

const removeMemberStep = createStep(
  "remove-member",
  async (input: Acting & { member: string }, { container }) => {
    const { seller_id, member_id, member } = input;
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    await sellers.changeAccount(seller_id, async (context) => {
      const team = await sellers.listSellerMembers({ seller_id }, { select: ["id", "role"] }, context);
      const flaw = refuseRemoval(team, { by: member_id, member });
      if (flaw) throw refusal(flaw);
      // Her name stays for the audit trail; how she is reached does not, and may belong to another team tomorrow.
      await sellers.updateSellerMembers({ id: member, email: null, mobile: null }, context);
      await sellers.softDeleteSellerMembers([member], undefined, context);
      await sellers.createSellerEvents(
        accountEvent(input, member === member_id ? "member_left" : "member_removed", { member }) as never,
        context,
      );
      // Her tokens ended with the row: whoever acts is looked up on every request. New ones name her no more.
      await unbind(container, member);
    });
    return new StepResponse({ id: member });
  },
);

/** An owner removes a member, or a member leaves. */
export const removeMemberWorkflow = createWorkflow(
  "remove-member",
  (input: Acting & { member: string }) => new WorkflowResponse(removeMemberStep(input)),
);

const changeRoleStep = createStep(
  "change-role",
  async (input: Acting & { member: string; change: ChangeRole }, { container }) => {
    const { seller_id, member_id, member } = input;
    const { role } = input.change;
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    await sellers.changeAccount(seller_id, async (context) => {
      const team = await sellers.listSellerMembers({ seller_id }, { select: ["id", "role"] }, context);
      const flaw = refuseRole(team, { by: member_id, member, role });
      if (flaw) throw refusal(flaw);
      if (team.some(({ id, role: standing }) => id === member && standing === role)) return;
      await sellers.updateSellerMembers({ id: member, role }, context);
      await sellers.createSellerEvents(
        accountEvent(input, "role_changed", { member, role }) as never,
        context,
      );
    });
    return new StepResponse({ id: member });
  },
);

/** An owner makes a member an owner, or staff again. */
export const changeRoleWorkflow = createWorkflow(
  "change-role",
  (input: Acting & { member: string; change: ChangeRole }) => new WorkflowResponse(changeRoleStep(input)),
);

const updateProfileStep = createStep(
  "update-profile",
  async ({ member_id, profile }: { member_id: string; profile: UpdateProfile }, { container }) => {
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    await sellers.updateSellerMembers({ id: member_id, ...profile });
    return new StepResponse({ id: member_id });
  },
);

/** A member says what she is called and in which language she is told things. */
export const updateProfileWorkflow = createWorkflow(
  "update-seller-profile",
  (input: { member_id: string; profile: UpdateProfile }) => new WorkflowResponse(updateProfileStep(input)),
);
