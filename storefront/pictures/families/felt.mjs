import { dye, tone } from "../palette.mjs";
import { circle, group, n, path, polygon, smooth } from "../sheet.mjs";
import { boards, daylight, linen } from "../stage.mjs";
import { blob } from "../table.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */

/** Fibres blur every edge of a felt: shapes are nudged by soft noise. @param {Sheet} sheet @param {number} seed */
const felted = (sheet, seed, scale = 16) =>
  sheet.filter(
    `<feTurbulence type="fractalNoise" baseFrequency="0.035" numOctaves="3" seed="${seed}"/><feDisplacementMap in="SourceGraphic" scale="${scale}" xChannelSelector="R" yChannelSelector="G"/><feGaussianBlur stdDeviation="1.4"/>`,
  );

/** A curl as felters draw it: a hook rolled inwards. */
const curl = (x, y, r, flip, turn) => {
  /** @type {[number, number][]} */
  const points = [];
  for (let k = 0; k <= 26; k++) {
    const t = k / 26;
    const a = turn + flip * t * 7.4;
    points.push([x + Math.cos(a) * r * (1 - t * 0.86), y + Math.sin(a) * r * (1 - t * 0.86)]);
  }
  return smooth(points, false);
};

/** @param {{ground: string, edge: string, inks: string[], kind: number, backdrop: (s: Sheet) => void}} look */
const felt =
  ({ ground, edge, inks, kind, backdrop }) =>
  (/** @type {Sheet} */ sheet) => {
    backdrop(sheet);
    const { rng } = sheet;
    const body =
      kind % 2
        ? blob(540, 540, 420, 0.3, (a) => 0.97 + 0.02 * Math.sin(a * 5), 1, 30)
        : smooth([
            [190, 130],
            [540, 118],
            [880, 136],
            [906, 540],
            [884, 940],
            [540, 962],
            [186, 946],
            [172, 540],
          ]);
    const rough = felted(sheet, rng.int(1, 90));
    sheet.add(group(sheet.cast(body, { dx: 20, dy: 26, blur: 20, opacity: 0.5 }), {}));
    let marks = path(body, { fill: edge });
    marks += group(path(body, { fill: ground }), {
      transform: "translate(540 540) scale(0.9) translate(-540 -540)",
    });
    const width = 30;
    if (kind % 2) {
      for (let k = 0; k < 8; k++) {
        const a = (k / 8) * Math.PI * 2;
        const [x, y] = [540 + Math.cos(a) * 255, 540 + Math.sin(a) * 255];
        marks += path(curl(x, y, 78, k % 2 ? 1 : -1, a), {
          stroke: inks[k % inks.length],
          "stroke-width": width,
          fill: "none",
          "stroke-linecap": "round",
        });
      }
      marks +=
        circle(540, 540, 150, { fill: inks[0] }) +
        circle(540, 540, 116, { fill: inks[1] }) +
        circle(540, 540, 70, { fill: edge }) +
        circle(540, 540, 34, { fill: inks[2] });
    } else {
      for (const y of [330, 540, 750]) {
        marks +=
          path(
            polygon([
              [540, y - 118],
              [700, y],
              [540, y + 118],
              [380, y],
            ]),
            { fill: inks[0] },
          ) +
          path(
            polygon([
              [540, y - 82],
              [650, y],
              [540, y + 82],
              [430, y],
            ]),
            { fill: inks[1] },
          ) +
          circle(540, y, 34, { fill: inks[2] });
        for (const side of [-1, 1])
          marks += path(curl(540 + side * 232, y, 70, side, side > 0 ? Math.PI : 0), {
            stroke: inks[2],
            "stroke-width": width,
            fill: "none",
            "stroke-linecap": "round",
          });
      }
      for (const x of [270, 400, 540, 680, 810])
        for (const y of [212, 868]) marks += circle(x, y, 26, { fill: inks[1] });
    }
    sheet.add(group(marks, { filter: rough }));
    let fibres = "";
    for (let k = 0; k < 420; k++) {
      const [x, y] = [rng.range(170, 910), rng.range(130, 950)];
      fibres += `M${n(x)} ${n(y)}q${n(rng.range(-24, 24))} ${n(rng.range(-16, 16))} ${n(rng.range(-40, 40))} ${n(rng.range(-24, 24))}`;
    }
    sheet.add(
      group(path(fibres, { stroke: tone(ground, 0.2), "stroke-width": 2, opacity: 0.28, fill: "none" }), {
        "clip-path": sheet.clip(path(body)),
      }),
    );
    sheet.add(
      path(body, {
        fill: sheet.linear(
          [
            [0, "#fff3d8", 0.22],
            [0.5, "#fff3d8", 0],
            [1, "#1b0f08", 0.22],
          ],
          { x1: 0, y1: 0, x2: 1, y2: 1 },
        ),
      }),
    );
    daylight(sheet);
  };

export const felts = [
  felt({
    kind: 0,
    ground: dye.cream,
    edge: dye.walnut,
    inks: [dye.madder, dye.saffron, dye.indigo],
    backdrop: (s) => boards(s, dye.camel, { boards: 6 }),
  }),
  felt({
    kind: 1,
    ground: dye.camel,
    edge: dye.walnutDeep,
    inks: [dye.cream, dye.madder, dye.straw],
    backdrop: (s) => linen(s, dye.cream),
  }),
  felt({
    kind: 2,
    ground: dye.indigo,
    edge: dye.indigoDeep,
    inks: [dye.cream, dye.brick, dye.straw],
    backdrop: (s) => linen(s, dye.sand),
  }),
  felt({
    kind: 3,
    ground: dye.madder,
    edge: dye.madderDeep,
    inks: [dye.straw, dye.pistachio, dye.cream],
    backdrop: (s) => linen(s, dye.sageWash),
  }),
];
