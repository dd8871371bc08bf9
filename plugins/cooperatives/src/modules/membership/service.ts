import { lock, transactionOf } from "@dastranj/database";
import type { Context } from "@medusajs/framework/types";
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { MemberRole, MembershipMode, MembershipState } from "../../contract/membership";
import { OPEN_STATES } from "../../domain/membership/states";
import { Membership } from "./models/membership";
import { MembershipEvent } from "./models/membership-event";

/** Options of the cooperatives plugin that this module reads. */
interface MembershipOptions {
  /** The shop's public address. */
  storefront?: string;
}

export interface MembershipRow {
  id: string;
  cooperative_id: string;
  producer_id: string;
  state: MembershipState;
  mode: MembershipMode;
  role: MemberRole;
  agreement: string | null;
  agreed_on: string | null;
  share_fee: string | null;
  share_currency: string | null;
  share_paid_on: string | null;
  weight: number;
  may_be_named: boolean;
  words: string | null;
  asked_at: Date;
  joined_at: Date | null;
  ended_at: Date | null;
}

/** Which two a membership is between. */
export interface Pair {
  cooperative_id: string;
  producer_id: string;
}

interface Done {
  verb: string;
  actor_id: string;
  at: Date;
  words?: string | null;
  details?: Record<string, unknown> | null;
}

/** Keeps who belongs to which cooperative, and on what terms. */
export class MembershipModuleService extends MedusaService({ Membership, MembershipEvent }) {
  readonly storefront: string;

  constructor(dependencies: Record<string, unknown>, options: MembershipOptions = {}) {
    super(dependencies, options);
    this.storefront = (options.storefront ?? "").replace(/\/$/, "");
  }

  /** Takes a pair until the transaction ends, with the open membership between the two. */
  @InjectTransactionManager()
  async withPair<T>(
    { cooperative_id, producer_id }: Pair,
    work: (open: MembershipRow | undefined, context: Context) => Promise<T>,
    @MedusaContext() context: Context = {},
  ): Promise<T> {
    await lock(transactionOf(context), `cooperatives:membership:${cooperative_id}:${producer_id}`);
    const [open] = await this.listMemberships(
      { cooperative_id, producer_id, state: [...OPEN_STATES] },
      { take: 1 },
      context,
    );
    return work(open as MembershipRow | undefined, context);
  }

  /** Writes a new membership with what was done; the caller holds the pair. */
  async begin(
    row: Partial<MembershipRow> & Pair & Pick<MembershipRow, "state" | "asked_at">,
    done: Done,
    context: Context,
  ): Promise<{ row: MembershipRow; event_id: string }> {
    const made = await this.createMemberships(row as never, context);
    const { id } = made as unknown as MembershipRow;
    return { row: made as unknown as MembershipRow, event_id: await this.note(id, done, context) };
  }

  /** Changes a membership with what was done; the caller holds the pair. Answers the event's id. */
  async change(id: string, changes: Partial<MembershipRow>, done: Done, context: Context): Promise<string> {
    await this.updateMemberships({ id, ...changes } as never, context);
    return this.note(id, done, context);
  }

  private async note(membership_id: string, done: Done, context: Context): Promise<string> {
    const id = generateEntityId(undefined, "mevt");
    await this.createMembershipEvents({ id, membership_id, ...done } as never, context);
    return id;
  }
}
