/** `POST /auth/one-time-codes`: how long the code is good, and from when on another may be asked for. */
export interface CodeSentAnswer {
  expires_at: string;
  resend_at: string;
}

/** `POST /store/buyers`: who was made; the token that was used does not name her yet. */
export interface BuyerMadeAnswer {
  buyer: { id: string };
}
