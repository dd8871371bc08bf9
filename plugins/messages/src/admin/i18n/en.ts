/** The operator's words about messages, in English. */
export const en = { title: "Mailbox" };
