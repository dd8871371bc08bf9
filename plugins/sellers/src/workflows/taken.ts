/** Whether the database refused a row because something in it is unique and taken, such as the named column's value. */
export function isTaken(error: unknown, column = ""): boolean {
  const { message } = (error ?? {}) as { message?: unknown };
  return typeof message === "string" && message.includes("already exists") && message.includes(column);
}
