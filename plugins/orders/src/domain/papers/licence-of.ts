/** A licence as its holder shows it; days are ISO dates, both of them included. */
interface Licence {
  number: string;
  status: string;
  issued_on: string;
  expires_on: string;
}

/** Under which licence something was sold on a day; null when none is known that held then. */
export function licenceOf(licences: readonly Licence[], day: string): string | null {
  const held = licences.filter(
    ({ status, issued_on, expires_on }) =>
      // One that was replaced since held in its time.
      (status === "accepted" || status === "replaced") && issued_on <= day && day <= expires_on,
  );
  const [first] = held.sort(
    (a, b) => a.status.localeCompare(b.status) || b.issued_on.localeCompare(a.issued_on),
  );
  return first?.number ?? null;
}
