import { dayAt, LICENCE_POLICY_MODULE, type MaySell, type ReturnRule } from "@dastranj/sellers/contract";
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";
import { ORDER_RETURN_MODULE, SELLER_ORDER_MODULE } from "../../contract/names";
import type { WorkingDays } from "../../contract/working-days";
import type { PaidPart } from "../../domain/return-amounts";
import { everyDayIsWorked, type ReturnCalendar } from "../../domain/returns";
import type { SellerOrderStatus } from "../../domain/seller-order-states";
import type { OrderReturnModuleService } from "../../modules/order-return/service";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { decimal } from "../decimal";
import { decimalsOf } from "../sellers-of";

/** A part of an order with all that says what may come back of it, until when and for how much. */
export interface ReturnGround {
  part: {
    id: string;
    order_id: string;
    seller_id: string;
    display_id: number;
    currency_code: string;
    status: SellerOrderStatus;
    location_id: string;
    delivered_at: Date | null;
    lines: {
      line_item_id: string;
      title: string;
      variant_title: string | null;
      thumbnail: string | null;
      quantity: number;
    }[];
  };
  paid: PaidPart;
  /** By the line's item. */
  rules: Map<string, ReturnRule>;
  calendar: ReturnCalendar;
}

/** Reads parts by what they are looked for, in few queries; what is not there is missing. */
export async function readReturnGrounds(
  container: MedusaContainer,
  which: { id?: string | string[]; order_id?: string },
): Promise<ReturnGround[]> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const parts = await service.listSellerOrders(which, { relations: ["lines"], order: { id: "ASC" } });
  const [first] = parts;
  if (!first) return [];
  const [decimals, calendarOf, rules] = await Promise.all([
    decimalsOf(container, first.currency_code),
    calendarsOf(
      container,
      parts.map(({ seller_id }) => seller_id),
    ),
    container.resolve<MaySell>(LICENCE_POLICY_MODULE).returnRules(
      container,
      parts.flatMap(({ seller_id, placed_at, lines }) =>
        lines.map(({ product_id }) => ({ seller_id, product_id, sold_at: new Date(placed_at) })),
      ),
    ),
  ]);
  const left = [...rules];
  return parts.map((part) => ({
    part: { ...part, delivered_at: part.delivered_at && new Date(part.delivered_at) },
    paid: {
      total: exact(part, "total"),
      rounding_total: exact(part, "rounding_total"),
      decimals,
      lines: part.lines.map((line) => ({
        line_item_id: line.line_item_id,
        quantity: line.quantity,
        total: exact(line, "total"),
      })),
    },
    rules: new Map(part.lines.map(({ line_item_id }) => [line_item_id, left.shift() as ReturnRule])),
    calendar: calendarOf(part.seller_id),
  }));
}

/** By which clock and which calendar each seller's days are counted. */
async function calendarsOf(
  container: MedusaContainer,
  sellerIds: string[],
): Promise<(seller_id: string) => ReturnCalendar> {
  const homes = await container
    .resolve<MaySell>(LICENCE_POLICY_MODULE)
    .homesOf(container, [...new Set(sellerIds)], new Date());
  const of = new Map(homes.map((home) => [home.seller_id, home]));
  const { workingDays } = container.resolve<OrderReturnModuleService>(ORDER_RETURN_MODULE);
  const known = workingDays ? container.resolve<WorkingDays>(workingDays) : undefined;
  return (seller_id) => {
    const home = of.get(seller_id);
    return {
      dayOf: (at) => dayAt(at, home?.time_zone),
      workingDayAfter: (day, nth) =>
        known && home ? known.workingDayAfter(home.country, day, nth) : everyDayIsWorked(day, nth),
    };
  };
}

/** A row's amount as it was written, whatever a number makes of it. */
function exact(row: object, field: string): string {
  const found = row as Record<string, BigNumberInput | undefined>;
  return decimal(found[`raw_${field}`] ?? found[field]);
}
