/** What the operator's screens of listings say in Persian. */
export const fa = { title: "کالاها" };
