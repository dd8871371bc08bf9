import { lock, transactionOf } from "@dastranj/database";
import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { OPEN_RETURN_STATES, returnLeadsTo } from "../../domain/return-states";
import { type Claim, claimsOf, countBack } from "./claims";
import type { KeptReturn, NewReturn, ReturnMove, ReturnWrites } from "./kept-return";
import { OrderReturn } from "./models/order-return";
import { OrderReturnChange } from "./models/order-return-change";
import { OrderReturnLine } from "./models/order-return-line";
import { OrderReturnPicture } from "./models/order-return-picture";
import { addToStock, itemsToGoOnSale, linesInStock } from "./stock";

/** Options of the orders plugin that are of returns. */
interface OrderReturnOptions {
  /** Name of the module that knows which days are worked where: its service is `WorkingDays`. Without it, every day. */
  workingDays?: string;
}

/** Keeps what buyers send back. What is done to the returns of one part is done one after the other. */
export class OrderReturnModuleService extends MedusaService({
  OrderReturn,
  OrderReturnLine,
  OrderReturnPicture,
  OrderReturnChange,
}) {
  readonly workingDays: string | undefined;

  constructor(dependencies: Record<string, unknown>, options: OrderReturnOptions = {}, ...rest: unknown[]) {
    super(dependencies, options, ...rest);
    this.workingDays = options.workingDays;
  }

  /**
   * Notes what a buyer asks for; who asks twice with one key has asked once.
   *
   * @param judge throws a refusal when the pieces that others speak for leave none; answers what it would come to
   */
  @InjectTransactionManager()
  async ask(
    asked: NewReturn,
    judge: (claims: Claim[]) => string,
    alongside: (id: string, context: Context) => Promise<unknown>,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; fresh: boolean }> {
    await lock(transactionOf(context), `returns:${asked.seller_order_id}`);
    const { order_id, request_key } = asked;
    const [standing] = await this.listOrderReturns(
      { order_id, request_key },
      { select: ["id"], take: 1 },
      context,
    );
    if (standing) return { id: standing.id, fresh: false };
    const full_amount = judge(await claimsOf([asked.seller_order_id], context));
    const { id } = await this.createOrderReturns(
      {
        ...asked,
        full_amount,
        changes: [
          { verb: "ask", state: "requested", by: "buyer", reason: asked.words, at: asked.requested_at },
        ],
      } as never,
      context,
    );
    await alongside(id, context);
    return { id, fresh: true };
  }

  /**
   * Does a verb of the table to a return, and writes what belongs to it; all or nothing.
   *
   * @param prepare reads the return and what other returns of its part speak for; throws a refusal to leave all as it is
   * @returns null when there is none of that id that is whose it must be; false when that may not be done there
   */
  @InjectTransactionManager()
  async move(
    { id, of, verb, by, actor_id, reason, now }: ReturnMove,
    prepare: (kept: KeptReturn, claims: Claim[]) => Promise<ReturnWrites> | ReturnWrites,
    @MedusaContext() context: Context = {},
  ): Promise<KeptReturn | null | false> {
    const [found] = await this.listOrderReturns(
      { id, ...of },
      { select: ["id", "seller_order_id"], take: 1 },
      context,
    );
    if (!found) return null;
    await lock(transactionOf(context), `returns:${found.seller_order_id}`);
    const kept = await this.readReturn(id, context);
    const state = returnLeadsTo(kept.state, verb, by);
    if (!state) return false;
    const writes = await prepare(kept, await claimsOf([kept.seller_order_id], context));
    await this.updateOrderReturns({ id, state, ...writes.fields } as never, context);
    if (writes.settled) {
      const { pieces, back, onSale } = writes.settled;
      await this.updateOrderReturnLines(
        kept.lines.map((line) => ({
          id: line.id,
          settled_quantity: pieces.get(line.line_item_id) ?? 0,
          restock_quantity: onSale?.get(line.line_item_id) ?? 0,
        })),
        context,
      );
      if (back) await countBack(kept.seller_order_id, pieces, context);
    }
    await this.createOrderReturnChanges(
      {
        order_return_id: id,
        verb,
        state,
        by,
        actor_id,
        reason,
        amount: writes.amount ?? null,
        at: now,
      } as never,
      context,
    );
    await writes.alongside?.(context);
    return kept;
  }

  /** Notes that it was sent; null when there is none that is whose it must be, false when it may not be sent. */
  @InjectTransactionManager()
  async noteSent(
    which: { id: string; order_id?: string },
    sent: { tracking_number: string; carrier: string | null; sent_at: Date },
    @MedusaContext() context: Context = {},
  ): Promise<boolean | null> {
    const [found] = await this.listOrderReturns(
      which,
      { select: ["id", "seller_order_id"], take: 1 },
      context,
    );
    if (!found) return null;
    await lock(transactionOf(context), `returns:${found.seller_order_id}`);
    const { state } = await this.retrieveOrderReturn(found.id, { select: ["id", "state"] }, context);
    if (state !== "approved") return false;
    await this.updateOrderReturns({ id: found.id, ...sent }, context);
    return true;
  }

  /**
   * Notes that the office gave the buyer what she paid for the way back; noted again it stays as it was.
   *
   * @returns null when there is no such return, false when nothing of it is to be given
   */
  @InjectTransactionManager()
  async notePostagePaid(
    id: string,
    { by, now }: { by: string; now: Date },
    alongside: (seller_order_id: string, context: Context) => Promise<unknown>,
    @MedusaContext() context: Context = {},
  ): Promise<boolean | null> {
    const [found] = await this.listOrderReturns({ id }, { take: 1 }, context);
    if (!found) return null;
    await lock(transactionOf(context), `returns:${found.seller_order_id}`);
    const kept = await this.retrieveOrderReturn(id, {}, context);
    if (!kept.postage_amount || kept.postage_by !== "seller" || !kept.settled_at) return false;
    if (kept.postage_paid_at) return true;
    await this.updateOrderReturns({ id, postage_paid_at: now, postage_paid_by: by }, context);
    await alongside(kept.seller_order_id, context);
    return true;
  }

  /** Notes a photo unless one with its key stands; null where there may be no more. */
  @InjectTransactionManager()
  async addPhoto(
    order_return_id: string,
    photo: { upload_key: string; file_key: string; most: number },
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; fresh: boolean } | null> {
    await lock(transactionOf(context), `returns:${order_return_id}`);
    const standing = await this.listOrderReturnPictures({ order_return_id }, {}, context);
    const same = standing.find(({ upload_key }) => upload_key === photo.upload_key);
    if (same) return { id: same.id, fresh: false };
    if (standing.length >= photo.most) return null;
    const { upload_key, file_key } = photo;
    const { id } = await this.createOrderReturnPictures(
      { order_return_id, upload_key, file_key } as never,
      context,
    );
    return { id, fresh: true };
  }

  /** Which of these parts have a return that is not over, or that may still be taken to the office. */
  async openOf(partIds: string[], now: Date): Promise<Set<string>> {
    const rows = await this.listOrderReturns(
      {
        seller_order_id: partIds,
        $or: [
          { state: [...OPEN_RETURN_STATES] },
          { state: "refused", dispute_by: { $gt: now } },
          { state: "refunded", contested_at: null, dispute_by: { $gt: now }, amount_words: { $ne: null } },
        ],
      } as never,
      { select: ["id", "seller_order_id"], take: null },
    );
    return new Set(rows.map(({ seller_order_id }) => seller_order_id));
  }

  /**
   * Takes a buyer's words out of the returns of an order, and its photos' names: she closed her account.
   *
   * @returns the keys of the photos' files
   */
  @InjectTransactionManager()
  async forgetBuyer(order_id: string, @MedusaContext() context: Context = {}): Promise<string[]> {
    const returns = await this.listOrderReturns(
      { order_id },
      { select: ["id"], relations: ["photos", "changes"] },
      context,
    );
    const photos = returns.flatMap((one) => one.photos);
    const said = returns.flatMap(({ changes }) =>
      changes.filter(({ by, reason }) => by === "buyer" && reason),
    );
    await this.updateOrderReturns(
      returns.map(({ id }) => ({ id, words: "", dispute_words: null })),
      context,
    );
    await this.updateOrderReturnChanges(
      said.map(({ id }) => ({ id, reason: null })),
      context,
    );
    await this.deleteOrderReturnPictures(
      photos.map(({ id }) => id),
      context,
    );
    return photos.map(({ file_key }) => file_key);
  }

  /** A return with its lines and photos. */
  async readReturn(id: string, context?: Context): Promise<KeptReturn> {
    const kept = await this.retrieveOrderReturn(id, { relations: ["lines", "photos"] }, context);
    return kept as unknown as KeptReturn;
  }

  /** The lines of these parts of which stock is kept where they left. */
  @InjectTransactionManager()
  async linesInStock(
    partIds: string[],
    @MedusaContext() context: Context = {},
  ): Promise<{ seller_order_id: string; line_item_id: string }[]> {
    return linesInStock(partIds, context);
  }

  /** The inventory items of which a return has yet to put something on sale. */
  @InjectTransactionManager()
  async itemsToGoOnSale(id: string, @MedusaContext() context: Context = {}): Promise<string[]> {
    return itemsToGoOnSale(id, context);
  }

  /** Puts into stock what of a return its seller puts on sale again; what was put there is not put there twice. */
  @InjectTransactionManager()
  async putOnSale(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    const { seller_order_id } = await this.retrieveOrderReturn(
      id,
      { select: ["id", "seller_order_id"] },
      context,
    );
    await lock(transactionOf(context), `returns:${seller_order_id}`);
    await addToStock(id, context);
  }

  /** What returns speak for of the lines of these parts. */
  @InjectTransactionManager()
  async claims(partIds: string[], @MedusaContext() context: Context = {}): Promise<Claim[]> {
    return claimsOf(partIds, context);
  }
}
