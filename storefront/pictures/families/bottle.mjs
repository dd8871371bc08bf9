import { blossom, rose } from "../blossom.mjs";
import { dye, mix } from "../palette.mjs";
import { closer, counter, daylight } from "../stage.mjs";
import { leaf } from "../table.mjs";
import { FLOOR, glass, label, stopper } from "../vessel.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */

const BOTTLES = [
  [
    [0, 108],
    [14, 122],
    [150, 126],
    [320, 122],
    [400, 86],
    [450, 44],
    [560, 40],
    [585, 50],
    [600, 48],
  ],
  [
    [0, 120],
    [20, 146],
    [120, 168],
    [240, 150],
    [340, 92],
    [430, 42],
    [560, 38],
    [580, 52],
    [598, 48],
  ],
  [
    [0, 96],
    [12, 104],
    [380, 104],
    [440, 92],
    [480, 46],
    [590, 42],
    [612, 52],
    [628, 48],
  ],
  [
    [0, 90],
    [30, 130],
    [160, 176],
    [290, 140],
    [370, 70],
    [440, 36],
    [620, 34],
    [640, 54],
    [654, 50],
  ],
];

/** @param {{shape: number, liquid: string, wall?: string, table?: string, flower: (s: Sheet, x: number, y: number, size: number) => string, flowers: [number, number, number][], cap: "cork" | "cloth", cloth?: string, ink?: string, second?: number, leaf?: string, x?: number}} look */
const bottle = (look) => (/** @type {Sheet} */ sheet) => {
  counter(sheet, { wall: look.wall, table: look.table });
  const scene = sheet.layers.length;
  const stand = (x, shape, floor, scale) => {
    const profile = BOTTLES[shape].map(([h, w]) => /** @type {[number, number]} */ ([h * scale, w * scale]));
    const top = profile[profile.length - 1];
    glass(sheet, { x, floor, profile, level: 0.66, liquid: look.liquid });
    stopper(sheet, {
      x,
      y: floor - top[0] + 4,
      w: top[1] * (look.cap === "cork" ? 0.84 : 1.15),
      kind: look.cap,
      colour: look.cloth ?? dye.madder,
    });
    const wide = profile[2][1];
    label(sheet, {
      x,
      y: floor - profile[2][0] * (shape === 2 ? 0.5 : 1.1),
      w: wide * 1.42,
      h: 190 * scale,
      ink: look.ink ?? dye.madder,
      emblem: 8,
    });
  };
  if (look.second !== undefined) stand((look.x ?? 540) + 230, look.second, FLOOR - 60, 0.82);
  stand(look.x ?? 500, look.shape, FLOOR, 1.08);
  for (const [x, y, size] of look.flowers) {
    sheet.add(
      leaf(sheet, x - size * 0.8, y + size * 0.4, size * 0.6, 2.6, look.leaf ?? dye.pistachio),
      leaf(sheet, x + size * 0.9, y + size * 0.3, size * 0.6, 0.3, look.leaf ?? dye.pistachio),
    );
  }
  for (const [x, y, size] of look.flowers) sheet.add(look.flower(sheet, x, y, size));
  closer(sheet, scene);
  daylight(sheet, 0.9);
};

const pink = "#e2a79b";
export const rosewaters = [
  bottle({
    shape: 0,
    liquid: "#edc9bd",
    flower: (s, x, y, z) => rose(s, x, y, z, "#d77f86"),
    flowers: [
      [260, 900, 88],
      [760, 930, 96],
      [880, 860, 66],
    ],
    cap: "cork",
  }),
  bottle({
    shape: 1,
    liquid: pink,
    wall: dye.roseWash,
    flower: (s, x, y, z) => rose(s, x, y, z, "#c9566a"),
    flowers: [
      [220, 920, 100],
      [330, 970, 66],
    ],
    cap: "cloth",
    second: 2,
    x: 460,
  }),
  bottle({
    shape: 2,
    liquid: "#f0dccb",
    wall: dye.sageWash,
    flower: (s, x, y, z) => rose(s, x, y, z, "#e3a39f"),
    flowers: [
      [730, 910, 104],
      [860, 960, 74],
      [240, 950, 70],
    ],
    cap: "cloth",
    cloth: dye.pistachio,
  }),
  bottle({
    shape: 3,
    liquid: "#e9b9a6",
    table: dye.walnut,
    flower: (s, x, y, z) => rose(s, x, y, z, "#b93a55"),
    flowers: [
      [250, 930, 92],
      [800, 920, 84],
    ],
    cap: "cork",
    x: 540,
  }),
  bottle({
    shape: 2,
    liquid: pink,
    wall: mix(dye.indigo, dye.cream, 0.25),
    flower: (s, x, y, z) => rose(s, x, y, z, "#dd8f95"),
    flowers: [
      [200, 910, 84],
      [320, 960, 96],
      [900, 950, 62],
    ],
    cap: "cork",
    second: 0,
    ink: dye.indigo,
    x: 500,
  }),
];

export const distillates = [
  bottle({
    shape: 3,
    liquid: "#e6e3bd",
    flower: blossom,
    flowers: [
      [240, 900, 74],
      [340, 950, 60],
      [800, 930, 78],
    ],
    cap: "cork",
    ink: dye.pistachio,
  }),
  bottle({
    shape: 0,
    liquid: "#cfd6a6",
    wall: dye.sageWash,
    flower: (s, x, y, z) =>
      leaf(s, x, y, z, 0.5, dye.sage) + leaf(s, x + 40, y - 30, z * 0.8, -0.6, dye.pistachio),
    flowers: [
      [240, 930, 80],
      [800, 930, 80],
    ],
    cap: "cloth",
    cloth: dye.pistachio,
    ink: dye.pistachio,
    second: 2,
    x: 440,
  }),
  bottle({
    shape: 1,
    liquid: "#f0d9a0",
    wall: dye.sand,
    table: dye.walnut,
    flower: (s, x, y, z) => blossom(s, x, y, z, dye.madder, "#f6d98c"),
    flowers: [
      [230, 930, 70],
      [820, 900, 84],
      [900, 970, 56],
    ],
    cap: "cork",
    ink: dye.saffron,
  }),
  bottle({
    shape: 2,
    liquid: "#dce2d0",
    wall: dye.skyWash,
    flower: (s, x, y, z) => blossom(s, x, y, z, dye.straw, "#c9b6d6"),
    flowers: [
      [250, 920, 70],
      [350, 970, 54],
      [770, 940, 76],
    ],
    cap: "cloth",
    cloth: dye.indigo,
    ink: dye.indigo,
  }),
];
