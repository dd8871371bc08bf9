/** Nobody objected to a receipt for some days: it is agreed with. */
export const AGREE_SILENTLY = "cooperatives.agree_silently";
/** A shipment came some days ago and nobody claims anything: it is accepted. */
export const ACCEPT_SILENTLY = "cooperatives.accept_silently";
/** The other side learns what was written down at the hub, or decided. */
export const TELL_OF_RECEIPT = "cooperatives.tell_of_receipt";
/** The other side learns that a shipment left, or what the buyer says of it. */
export const TELL_OF_DISPATCH = "cooperatives.tell_of_dispatch";
/** Claims that nobody answered in time go on by themselves. */
export const SWEEP_CLAIMS = "cooperatives.sweep_claims";
