/** Options of the identity plugin, from the composition root. */
interface BuyerAccountsOptions {
  /** Names of jobs that take `BuyerClosed`. */
  tellClosed?: string[];
}

/** Keeps nothing: buyers are Medusa's customers. It knows who else is told when one of them goes. */
export class BuyerAccountsModuleService {
  readonly tellClosed: readonly string[];

  constructor(_dependencies: object, { tellClosed = [] }: BuyerAccountsOptions = {}) {
    this.tellClosed = tellClosed;
  }
}
