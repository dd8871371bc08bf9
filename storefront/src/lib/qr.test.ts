import QRCode from "qrcode";
import { describe, expect, it } from "vitest";
import { qrPath } from "./qr";

/** Paints a path's rectangles again. */
function painted({ size, path }: { size: number; path: string }): boolean[] {
  const dark = new Array<boolean>(size * size).fill(false);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    for (let at = 0; at < Number(run); at++) dark[Number(y) * size + Number(x) + at] = true;
  return dark;
}

describe("a QR code as a path", () => {
  it("is dark exactly where the code is, with the three finders in its corners", () => {
    const text = "https://dastranj.example/badge/anjir-bagh-estahban";
    const code = QRCode.create(text, { errorCorrectionLevel: "M" });
    const made = qrPath(text);
    expect(made.size).toBe(code.modules.size);
    expect(painted(made)).toEqual([...code.modules.data].map(Boolean));
    const last = made.size - 7;
    for (const [x, y] of [
      [0, 0],
      [last, 0],
      [0, last],
    ])
      expect(made.path).toContain(`M${x} ${y}h7`);
  });
});
