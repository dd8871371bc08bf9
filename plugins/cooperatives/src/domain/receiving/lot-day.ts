/** The day that a lot's number begins with: Iran's calendar there, the world's elsewhere; eight digits. */
export function lotDay(at: Date, { country, time_zone }: { country: string; time_zone: string }): string {
  const calendar = country === "ir" ? "persian" : "gregory";
  const parts = new Intl.DateTimeFormat(`en-US-u-ca-${calendar}-nu-latn`, {
    timeZone: time_zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(at);
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? "";
  return part("year").padStart(4, "0") + part("month").padStart(2, "0") + part("day").padStart(2, "0");
}
