import { dye, tone } from "../palette.mjs";
import { ellipse, group, n, path, rect } from "../sheet.mjs";
import { closer, counter, daylight } from "../stage.mjs";
import { FLOOR, glass, JARS, label, stopper } from "../vessel.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */

/** A wooden honey dipper. @param {Sheet} sheet */
function dipper(sheet, x, y, turn, honey) {
  let head = "";
  for (let k = 0; k < 6; k++)
    head += ellipse(k * 20, 0, 9, 44 - Math.abs(k - 2.5) * 6, {
      fill: sheet.linear([
        [0, tone(dye.camel, 0.1)],
        [1, tone(dye.camel, -0.14)],
      ]),
    });
  const stick = rect(100, -9, 330, 18, {
    rx: 9,
    fill: sheet.linear([
      [0, tone(dye.camel, 0.1)],
      [1, tone(dye.camel, -0.14)],
    ]),
  });
  const drip = path("M-14 -34Q-34 0 -10 36Q40 54 84 38Q60 20 66 -30Q20 -48 -14 -34Z", {
    fill: honey,
    opacity: 0.72,
  });
  sheet.add(
    group(
      rect(-10, 6, 440, 40, { rx: 20, fill: "#2a170c", opacity: 0.35, filter: sheet.blur(10) }) +
        stick +
        head +
        drip,
      { transform: `translate(${x} ${y}) rotate(${turn})` },
    ),
  );
}

/** Honeycomb on a small plate. @param {Sheet} sheet */
function comb(sheet, x, y, scale, honey) {
  let cells = "";
  const clip = sheet.clip(
    path(
      `M${x - 150 * scale} ${y}L${x + 110 * scale} ${y - 46 * scale}L${x + 170 * scale} ${y + 24 * scale}L${x - 110 * scale} ${y + 78 * scale}Z`,
    ),
  );
  for (let r = -6; r < 8; r++)
    for (let c = -10; c < 11; c++) {
      const cx = x + (c * 31 + (r % 2 ? 15 : 0)) * scale;
      const cy = y + r * 17 * scale;
      cells += path(
        `M${n(cx)} ${n(cy - 11 * scale)}l${n(14 * scale)} ${n(5.5 * scale)}v${n(11 * scale)}l${n(-14 * scale)} ${n(5.5 * scale)}l${n(-14 * scale)} ${n(-5.5 * scale)}v${n(-11 * scale)}Z`,
        { fill: sheet.rng.next() < 0.75 ? tone(honey, sheet.rng.range(-0.1, 0.06)) : dye.straw },
      );
    }
  sheet.add(
    ellipse(x + 6, y + 66 * scale, 250 * scale, 64 * scale, {
      fill: "#2a170c",
      opacity: 0.4,
      filter: sheet.blur(14),
    }),
    ellipse(x, y + 46 * scale, 240 * scale, 66 * scale, {
      fill: sheet.linear([
        [0, dye.paper],
        [1, tone(dye.sand, -0.06)],
      ]),
    }),
    ellipse(x, y + 42 * scale, 200 * scale, 50 * scale, { fill: tone(dye.sand, 0.02) }),
    path(
      `M${x - 150 * scale} ${y}v${44 * scale}L${x - 110 * scale} ${y + 112 * scale}v${-34 * scale}ZM${x - 110 * scale} ${y + 78 * scale}v${34 * scale}L${x + 170 * scale} ${y + 58 * scale}v${-34 * scale}Z`,
      { fill: tone(honey, -0.16) },
    ),
    group(
      rect(x - 200 * scale, y - 100 * scale, 420 * scale, 240 * scale, { fill: tone(honey, -0.2) }) + cells,
      { "clip-path": clip },
    ),
  );
}

/** @param {{shape: number, honey: string, wall?: string, table?: string, cloth: string, x?: number, comb?: [number, number, number], dip?: [number, number, number], ink?: string}} look */
const jar = (look) => (/** @type {Sheet} */ sheet) => {
  counter(sheet, { wall: look.wall, table: look.table });
  const scene = sheet.layers.length;
  const x = look.x ?? 500;
  const profile = JARS[look.shape];
  const top = profile[profile.length - 1];
  glass(sheet, { x, profile, level: 0.86, liquid: look.honey, tint: "#f4ead2" });
  stopper(sheet, { x, y: FLOOR - top[0] + 10, w: top[1] * 1.04, kind: "cloth", colour: look.cloth });
  label(sheet, { x, y: FLOOR - 190, w: 220, h: 190, ink: look.ink ?? dye.walnut, emblem: 6 });
  if (look.comb) comb(sheet, ...look.comb, look.honey);
  if (look.dip) dipper(sheet, ...look.dip, look.honey);
  closer(sheet, scene);
  daylight(sheet, 0.9);
};

export const honeys = [
  jar({ shape: 0, honey: "#d08a1e", cloth: dye.madder, x: 420, comb: [770, 900, 0.95] }),
  jar({ shape: 1, honey: "#b8651b", wall: dye.sageWash, cloth: dye.pistachio, x: 540, dip: [170, 960, -6] }),
  jar({ shape: 2, honey: "#e3b04b", table: dye.walnut, cloth: dye.indigo, x: 600, comb: [270, 910, 0.8] }),
  jar({ shape: 0, honey: "#8f4713", wall: dye.sand, cloth: dye.saffron, x: 610, dip: [150, 950, -12] }),
  jar({
    shape: 1,
    honey: "#dca03a",
    wall: dye.skyWash,
    table: dye.camel,
    cloth: dye.fig,
    x: 430,
    comb: [790, 910, 0.8],
  }),
];
