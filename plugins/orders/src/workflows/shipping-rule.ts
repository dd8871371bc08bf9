/**
 * Name under which a basket tells shipping options' rules that goods of a shipping profile lie in it.
 * An option with the rule `{attribute: basketAttribute(profile), operator: "eq", value: "true"}` is offered only then.
 */
export function basketAttribute(shippingProfileId: string): string {
  return `basket_holds_${shippingProfileId}`;
}
