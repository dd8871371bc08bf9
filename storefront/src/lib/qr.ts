import QRCode from "qrcode";

/** A QR code as one path on a square of so many modules; the quiet zone around it is the caller's. Server only. */
export function qrPath(text: string): { size: number; path: string } {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  const { size } = modules;
  const rows = Array.from({ length: size }, (_, y) => {
    let row = "";
    for (let x = 0; x < size; x++) {
      const from = x;
      while (x < size && modules.get(y, x)) x++;
      // A run of dark modules is one rectangle.
      if (x > from) row += `M${from} ${y}h${x - from}v1H${from}z`;
    }
    return row;
  });
  return { size, path: rows.join("") };
}
