/** How this market stands with ZarinPal. */
export interface ZarinpalOptions {
  merchantId: string;
  /** Where buyers come back to. */
  storefront: string;
  /** Of the terminal and its owner: without them only a whole payment of the last half hour can go back. */
  terminalId?: string;
  accessToken?: string;
  /** Another address than ZarinPal's own: its sandbox, a double of its interface. */
  url?: string;
  graphqlUrl?: string;
  timeoutMs?: number;
}
