/** A buyer with an account is known by signing in; a guest has nothing but the order's id. Nobody is who closed her account. */
export function isBuyer(
  customer: { id: string; has_account: boolean } | null | undefined,
  actorId?: string,
): boolean {
  if (!customer) return false;
  return customer.has_account ? customer.id === actorId : true;
}
