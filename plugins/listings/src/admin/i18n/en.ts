/** What the operator's screens of listings say in English. */
export const en = { title: "Listings" };
