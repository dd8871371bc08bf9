/** By what somebody is invited: what has an @ is an e-mail, all else a number that the backend reads. */
export function contactOf(typed: string): { email: string } | { mobile: string } {
  const text = typed.trim();
  return text.includes("@") ? { email: text } : { mobile: text };
}
