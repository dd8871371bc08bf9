/** A part with all that has to be taken out of the order. */
export interface ReleasedPart {
  id: string;
  order_id: string;
  shipping_option_id: string;
  /** What rounding took off it; a decimal in the major unit. */
  rounding_total: string;
  line_item_ids: string[];
}
