import { dye, tone } from "../palette.mjs";
import { ellipse, n, path } from "../sheet.mjs";
import { closer, counter, daylight } from "../stage.mjs";
import { blob, round } from "../table.mjs";
import { FLOOR, glass, JARS, label, stands, stopper } from "../vessel.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */

/** A pomegranate, its crown up. @param {Sheet} sheet */
function whole(sheet, x, y, r, colour) {
  const d = blob(x, y, r, 0, (a) => 0.97 + 0.02 * Math.cos(a * 6), 0.94, 24);
  const crown = `M${n(x - r * 0.2)} ${n(y - r * 0.86)}L${n(x - r * 0.32)} ${n(y - r * 1.24)}L${n(x - r * 0.12)} ${n(y - r * 1.08)}L${n(x)} ${n(y - r * 1.3)}L${n(x + r * 0.14)} ${n(y - r * 1.08)}L${n(x + r * 0.34)} ${n(y - r * 1.22)}L${n(x + r * 0.2)} ${n(y - r * 0.86)}Z`;
  stands(sheet, x, y + r * 0.9, r * 0.8);
  sheet.add(
    path(crown, {
      fill: sheet.linear([
        [0, tone(colour, 0.1)],
        [1, tone(colour, -0.1)],
      ]),
      "stroke-linejoin": "round",
    }),
    path(d, { fill: round(sheet, colour, 0.2) }),
    ellipse(x - r * 0.34, y - r * 0.4, r * 0.2, r * 0.13, {
      fill: "#fff1e0",
      opacity: 0.4,
      filter: sheet.blur(8),
      transform: `rotate(-30 ${x - r * 0.34} ${y - r * 0.4})`,
    }),
  );
}

/** A pomegranate broken open, its seeds like stones. @param {Sheet} sheet */
function open(sheet, x, y, r, colour) {
  const { rng } = sheet;
  stands(sheet, x, y + r * 0.9, r * 0.8);
  sheet.add(
    path(
      blob(x, y, r, 0, (a) => 0.98 + 0.02 * Math.cos(a * 5), 0.94, 24),
      { fill: round(sheet, colour, 0.16) },
    ),
  );
  sheet.add(
    path(
      blob(x, y, r * 0.86, 0, (a) => 0.96 + 0.05 * Math.cos(a * 6), 0.92, 24),
      { fill: "#f2d9ae" },
    ),
  );
  let seeds = "";
  for (let chamber = 0; chamber < 6; chamber++) {
    const a0 = (chamber / 6) * Math.PI * 2 + 0.3;
    for (let k = 0; k < 19; k++) {
      const a = a0 + rng.range(-0.4, 0.4);
      const d = r * (0.2 + 0.54 * Math.sqrt((k + rng.next()) / 19));
      const [px, py] = [x + Math.cos(a) * d, y + Math.sin(a) * d * 0.92];
      const s = r * 0.1;
      seeds +=
        ellipse(n(px), n(py), n(s), n(s * 0.78), {
          fill: round(sheet, rng.pick([dye.pomegranate, "#a81d3c", "#7a0f2b"]), 0.22),
          transform: `rotate(${n((a * 180) / Math.PI)} ${n(px)} ${n(py)})`,
        }) +
        ellipse(n(px - s * 0.3), n(py - s * 0.3), n(s * 0.24), n(s * 0.16), {
          fill: "#ffe3df",
          opacity: 0.8,
        });
    }
  }
  sheet.add(seeds);
}

/** @param {{shape: number, wall?: string, table?: string, cloth: string, x: number, fruit: ["whole" | "open", number, number, number][], colour: string}} look */
const paste = (look) => (/** @type {Sheet} */ sheet) => {
  counter(sheet, { wall: look.wall, table: look.table });
  const scene = sheet.layers.length;
  const profile = JARS[look.shape];
  const top = profile[profile.length - 1];
  glass(sheet, { x: look.x, profile, level: 0.88, liquid: "#5c0f1d", tint: "#f4e4da" });
  stopper(sheet, { x: look.x, y: FLOOR - top[0] + 10, w: top[1] * 1.04, kind: "cloth", colour: look.cloth });
  label(sheet, { x: look.x, y: FLOOR - 190, w: 220, h: 190, ink: dye.pomegranate, emblem: 6 });
  for (const [kind, x, y, r] of look.fruit) (kind === "whole" ? whole : open)(sheet, x, y, r, look.colour);
  closer(sheet, scene);
  daylight(sheet, 0.9);
};

export const pomegranates = [
  paste({
    shape: 0,
    cloth: dye.cream,
    x: 400,
    colour: "#b3273a",
    fruit: [
      ["whole", 760, 740, 128],
      ["open", 850, 890, 118],
    ],
  }),
  paste({
    shape: 2,
    cloth: dye.saffron,
    wall: dye.roseWash,
    table: dye.walnut,
    x: 640,
    colour: "#a01f33",
    fruit: [["open", 280, 850, 140]],
  }),
  paste({
    shape: 1,
    cloth: dye.pistachio,
    wall: dye.sageWash,
    x: 560,
    colour: "#c03b3e",
    fruit: [
      ["whole", 210, 820, 116],
      ["open", 900, 900, 104],
    ],
  }),
];
