import { randomInt } from "node:crypto";
import sharp from "sharp";

/** What an applicant has at hand: synthetic numbers with right check digits, and photos of papers. */

/** A national ID that nobody in this market has shown. */
export function aNationalId(): string {
  const digits = Array.from({ length: 9 }, (_, at) => (at < 3 ? 9 : randomInt(10)));
  const rest = digits.reduce((sum, digit, at) => sum + digit * (10 - at), 0) % 11;
  return [...digits, rest < 2 ? rest : 11 - rest].join("");
}

/** A number that nobody in this market has. */
export const aMobile = (): string => `09${String(randomInt(1_000_000_000)).padStart(9, "0")}`;

/** A photo as a telephone takes it, larger than what is sent, with a position in it. */
export async function aPhoto(name: string) {
  const buffer = await sharp({
    create: { width: 3000, height: 2000, channels: 3, background: "#d8cbb3" },
  })
    .composite([
      {
        input: Buffer.from(
          '<svg width="2600" height="1600"><rect width="2600" height="1600" rx="80" fill="#fbf5ea"/><path d="M200 300h1400M200 600h2000M200 900h1700" stroke="#4f3221" stroke-width="60"/></svg>',
        ),
      },
    ])
    .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "29/1 7/1 0/1" } })
    .jpeg()
    .toBuffer();
  return { name, mimeType: "image/jpeg", buffer };
}

/** What says of itself that it is a photo, and is none. */
export const NO_PHOTO = {
  name: "card.jpg",
  mimeType: "image/jpeg",
  buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
};

/** Digits as they are typed on a Persian keyboard. */
export const inPersian = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
