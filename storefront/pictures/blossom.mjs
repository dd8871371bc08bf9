import { dye, tone } from "./palette.mjs";
import { circle, group, n, path } from "./sheet.mjs";
import { blob, resting } from "./table.mjs";

/** @typedef {import("./sheet.mjs").Sheet} Sheet */

/** A damask rose, petals wound about the heart. @param {Sheet} sheet */
export function rose(sheet, x, y, size, colour = dye.rose) {
  const { rng } = sheet;
  let petals = "";
  for (let ringNumber = 0; ringNumber < 5; ringNumber++) {
    const r = size * (1 - ringNumber * 0.2);
    const count = 7 - ringNumber;
    const turn = rng.range(0, 6.28);
    for (let k = 0; k < count; k++) {
      const a = turn + (k / count) * Math.PI * 2;
      const px = x + Math.cos(a) * r * 0.45;
      const py = y + Math.sin(a) * r * 0.42;
      const d = blob(px, py, r * 0.58, a, (t) => 0.95 + 0.06 * Math.sin(t * 3 + k), 0.95, 12);
      const shade = tone(colour, ringNumber * -0.028 + rng.range(-0.015, 0.02));
      petals += path(d, {
        fill: sheet.radial(
          [
            [0, tone(shade, -0.12)],
            [0.7, shade],
            [1, tone(shade, 0.1)],
          ],
          { cx: n(0.5 - Math.cos(a) * 0.32), cy: n(0.5 - Math.sin(a) * 0.32), r: 0.75 },
        ),
        stroke: tone(shade, -0.12),
        "stroke-width": 1.2,
        "stroke-opacity": 0.5,
      });
    }
  }
  return (
    resting(sheet, x, y, size * 0.95, size * 0.9, 0.45) +
    petals +
    circle(x, y, size * 0.1, { fill: tone(colour, -0.2), opacity: 0.6 })
  );
}

/** An orange blossom: five white petals, yellow stamens. @param {Sheet} sheet */
export function blossom(sheet, x, y, size, heart = dye.saffron, colour = "#fffaf0") {
  const turn = sheet.rng.range(0, 72);
  let petals = "";
  for (let k = 0; k < 5; k++) {
    const d = `M0 0C${n(size * 0.4)} ${n(-size * 0.3)} ${n(size * 0.38)} ${n(-size * 0.95)} 0 ${n(-size)}C${n(-size * 0.38)} ${n(-size * 0.95)} ${n(-size * 0.4)} ${n(-size * 0.3)} 0 0Z`;
    petals += `<g transform="rotate(${n(turn + k * 72)})">${path(d, {
      fill: sheet.linear([
        [0, colour],
        [1, tone(colour, -0.1)],
      ]),
      stroke: tone(colour, -0.14),
      "stroke-width": 1.5,
    })}</g>`;
  }
  let stamens = "";
  for (let k = 0; k < 9; k++)
    stamens += circle(
      n(Math.cos(k * 0.7) * size * 0.18),
      n(Math.sin(k * 0.7) * size * 0.18),
      n(size * 0.06),
      { fill: heart },
    );
  return (
    resting(sheet, x, y, size * 0.8, size * 0.7, 0.35) +
    group(petals + stamens, { transform: `translate(${n(x)} ${n(y)})` })
  );
}
