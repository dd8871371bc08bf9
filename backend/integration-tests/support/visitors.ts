import type { LimitName } from "@dastranj/protection/contract";
import { application } from "./application";

let given = 0;

/** An address that nobody in this run has had. */
export function anAddress(): string {
  given += 1;
  return `203.${(given >> 16) & 0xff}.${(given >> 8) & 0xff}.${given & 0xff}`;
}

/** The headers of a request that a proxy of ours passes on for a visitor. */
export const from = (address: string) => ({ "x-forwarded-for": address });

/** Counts tries from an address as though they had been made. */
export async function used(limit: LimitName, address: string, times: number): Promise<void> {
  const limits = (await application()).container.resolve<{
    spend(limit: LimitName, who: string): Promise<unknown>;
  }>("limits");
  for (let time = 0; time < times; time++) await limits.spend(limit, address);
}
