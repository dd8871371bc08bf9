/** That a seller's goods are off sale while she is away: until which day, in her own calendar, and what buyers read of it. */
export interface SellerAbsence {
  seller_id: string;
  /** ISO date, with it; null when she is there. */
  away_until: string | null;
  away_note: string | null;
}

/** The service of the module of sellers, as whoever keeps their time off sees it. */
export interface SellersAway {
  /** Those of these sellers who are away; without ids all who are. */
  whoIsAway(seller_ids?: string[]): Promise<SellerAbsence[]>;
  /** Takes sellers' goods off sale while they are away, and puts them back. The catalogue follows by itself. */
  markAway(absences: SellerAbsence[]): Promise<void>;
}
