import { dye, mix, tone } from "./palette.mjs";
import { group, line, n, path, rect, SIDE } from "./sheet.mjs";

/** @typedef {import("./sheet.mjs").Sheet} Sheet */

/** Daylight from the upper left: a warm lift there, a quiet fall-off opposite. @param {Sheet} sheet */
export function daylight(sheet, strength = 1) {
  const glow = sheet.radial(
    [
      [0, "#fff6e0", 0.42 * strength],
      [1, "#fff6e0", 0],
    ],
    { cx: 0.2, cy: 0.1, r: 0.8 },
  );
  const dusk = sheet.radial(
    [
      [0.55, "#2a170c", 0],
      [1, "#2a170c", 0.26 * strength],
    ],
    { cx: 0.38, cy: 0.36, r: 0.95 },
  );
  sheet.add(rect(0, 0, SIDE, SIDE, { fill: glow, style: "mix-blend-mode:soft-light" }));
  sheet.add(rect(0, 0, SIDE, SIDE, { fill: dusk, style: "mix-blend-mode:multiply" }));
}

/** A lime-plastered wall with the light of a window on it. @param {Sheet} sheet @param {string} colour */
export function wall(sheet, colour = dye.cream, window = true) {
  sheet.add(
    rect(0, 0, SIDE, SIDE, {
      fill: sheet.linear(
        [
          [0, tone(colour, 0.02)],
          [1, tone(colour, -0.06)],
        ],
        { x1: 0, y1: 0, x2: 0.8, y2: 1 },
      ),
    }),
  );
  const { rng } = sheet;
  const strokes = Array.from({ length: 26 }, () => {
    const [x, y] = [rng.range(-100, SIDE), rng.range(0, SIDE)];
    const bend = rng.range(-60, 60);
    return path(
      `M${n(x)} ${n(y)}q${n(rng.range(80, 220))} ${n(bend)} ${n(rng.range(240, 460))} ${n(rng.range(-40, 40))}`,
      {
        stroke: rng.next() < 0.5 ? tone(colour, 0.05) : tone(colour, -0.05),
        "stroke-width": rng.range(24, 70),
        "stroke-linecap": "round",
        fill: "none",
        opacity: 0.28,
      },
    );
  }).join("");
  sheet.add(group(strokes, { filter: sheet.blur(22) }));
  if (window) {
    const lean = rng.range(-40, 60);
    const panes = [0, 1].map((i) => `M${140 + i * 330 + lean} -60h280l-210 760h-280Z`).join("");
    sheet.add(path(panes, { fill: "#fff8e6", opacity: 0.42, filter: sheet.blur(26) }));
  }
}

/** A linen cloth seen from above, its weave just visible, two soft creases across it. @param {Sheet} sheet @param {string} colour */
export function linen(sheet, colour = dye.cream) {
  const { rng } = sheet;
  sheet.add(rect(0, 0, SIDE, SIDE, { fill: colour }));
  const thread = sheet.pattern(
    rect(0, 0, 6, 3, { fill: tone(colour, -0.07) }) + rect(6, 3, 6, 3, { fill: tone(colour, -0.07) }),
    { width: 12, height: 6, patternTransform: `rotate(${n(rng.range(-8, 8))})` },
  );
  sheet.add(rect(0, 0, SIDE, SIDE, { fill: thread, opacity: 0.35 }));
  const light = tone(colour, 0.09);
  const dark = tone(colour, -0.13);
  const slope = rng.range(-0.5, 0.5);
  const folds = Array.from({ length: 5 }, (_, k) => {
    const y = (k + rng.range(0.1, 0.7)) * 260 - 140;
    const bend = rng.range(-90, 90);
    const run = (dy) =>
      `M-80 ${n(y + dy - slope * 260)}C300 ${n(y + dy + bend)} 760 ${n(y + dy - bend)} ${SIDE + 80} ${n(y + dy + slope * 260)}`;
    return (
      path(run(26), { stroke: dark, "stroke-width": 70, fill: "none", opacity: 0.3 }) +
      path(run(-26), { stroke: light, "stroke-width": 60, fill: "none", opacity: 0.42 })
    );
  }).join("");
  sheet.add(group(folds, { filter: sheet.blur(34) }));
}

/**
 * Boards of wood, running across the picture (or down it).
 * @param {Sheet} sheet @param {string} colour
 * @param {{x?: number, y?: number, width?: number, height?: number, boards?: number, down?: boolean}} box
 */
export function boards(
  sheet,
  colour = dye.camel,
  { x = 0, y = 0, width = SIDE, height = SIDE, boards: count = 6, down = false } = {},
) {
  const { rng } = sheet;
  const [long, wide] = down ? [height, width] : [width, height];
  const step = wide / count;
  const at = (along, across) => (down ? [x + across, y + along] : [x + along, y + across]);
  let base = "";
  let grain = "";
  for (let i = 0; i < count; i++) {
    const shade = tone(colour, rng.range(-0.035, 0.035));
    const [bx, by] = at(0, i * step);
    base += rect(bx, by, down ? step : long, down ? long : step, { fill: shade });
    for (let k = 0; k < 9; k++) {
      const start = i * step + rng.range(4, step - 4);
      const bend = rng.range(-step * 0.22, step * 0.22);
      const points = Array.from({ length: 9 }, (_, p) => {
        const t = p / 8;
        return at(t * long, start + Math.sin(t * Math.PI * 1.4 + k) * bend);
      });
      grain += path(line(points), {
        stroke: tone(shade, rng.next() < 0.7 ? -0.08 : 0.05),
        "stroke-width": rng.range(1.5, 7),
        opacity: rng.range(0.2, 0.55),
        fill: "none",
      });
    }
    grain += path(line([at(0, i * step), at(long, i * step)]), {
      stroke: tone(colour, -0.25),
      "stroke-width": 3.5,
      opacity: 0.7,
    });
    grain += path(line([at(0, i * step + 4), at(long, i * step + 4)]), {
      stroke: tone(colour, 0.14),
      "stroke-width": 2,
      opacity: 0.5,
    });
  }
  const clip = sheet.clip(rect(x, y, width, height));
  sheet.add(group(base + grain, { "clip-path": clip }));
}

/** A wall and a table before it: where jars and bottles stand. @param {Sheet} sheet @param {{wall?: string, table?: string, edge?: number}} look */
export function counter(
  sheet,
  { wall: plaster = dye.cream, table = mix(dye.cream, dye.camel, 0.5), edge = 770 } = {},
) {
  wall(sheet, plaster);
  boards(sheet, table, { y: edge, height: SIDE - edge, boards: 3 });
  sheet.add(
    rect(0, edge, SIDE, 90, {
      fill: sheet.linear([
        [0, "#2a170c", 0.3],
        [1, "#2a170c", 0],
      ]),
    }),
    rect(0, edge - 60, SIDE, 60, {
      fill: sheet.linear([
        [0, "#2a170c", 0],
        [1, "#2a170c", 0.16],
      ]),
    }),
  );
}

/** Bring what was drawn since `from` nearer to the eye. @param {Sheet} sheet @param {number} from */
export function closer(sheet, from, scale = 1.15) {
  const scene = sheet.layers.splice(from).join("");
  sheet.add(group(scene, { transform: `translate(540 905) scale(${scale}) translate(-545 -905)` }));
}
