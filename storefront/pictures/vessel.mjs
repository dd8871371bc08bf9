import { dye, tone } from "./palette.mjs";
import { circle, ellipse, group, n, path, rect, smooth } from "./sheet.mjs";

/** @typedef {import("./sheet.mjs").Sheet} Sheet */

export const FLOOR = 880;

/** The outline of a turned vessel from its right half: heights above the floor and half-widths. @param {[number, number][]} profile */
function turned(x, floor, profile) {
  const right = profile.map(([h, w]) => /** @type {[number, number]} */ ([x + w, floor - h]));
  const left = profile.map(([h, w]) => /** @type {[number, number]} */ ([x - w, floor - h])).reverse();
  const [bottomRight] = right;
  const bottomLeft = left[left.length - 1];
  return `${smooth(right, false)}L${n(left[0][0])} ${n(left[0][1])}${smooth(left, false).replace(/^M[^C]*/, "")}Q${n(x)} ${n(floor + (bottomRight[0] - bottomLeft[0]) * 0.05)} ${n(bottomRight[0])} ${n(bottomRight[1])}Z`;
}

/** Where a thing stands: its contact shadow and the long soft one. @param {Sheet} sheet */
export function stands(sheet, x, floor, half, tint = "#2a170c") {
  sheet.add(
    path(
      `M${n(x - half)} ${floor - 6}L${n(x + half)} ${floor - 6}L${n(x + half * 2.5)} ${floor + 66}L${n(x + half * 0.5)} ${floor + 78}Z`,
      { fill: tint, opacity: 0.34, filter: sheet.blur(20) },
    ),
    ellipse(x + half * 0.1, floor, half * 1.06, half * 0.13, {
      fill: "#2a170c",
      opacity: 0.55,
      filter: sheet.blur(8),
    }),
  );
}

/** A glass vessel with what it holds. @param {Sheet} sheet */
export function glass(sheet, { x, floor = FLOOR, profile, level, liquid, tint = "#eaf0e6" }) {
  const half = Math.max(...profile.map(([, w]) => w));
  const d = turned(x, floor, profile);
  const height = profile[profile.length - 1][0];
  const clip = sheet.clip(path(d));
  stands(sheet, x, floor, half, tone(liquid, -0.25));
  const top = floor - height * level;
  const deep = tone(liquid, -0.16);
  const body =
    rect(x - half, floor - height - 20, half * 2, height + 60, { fill: tint, opacity: 0.55 }) +
    rect(x - half, top, half * 2, height, {
      fill: sheet.linear(
        [
          [0, deep],
          [0.16, liquid],
          [0.42, tone(liquid, 0.08)],
          [0.7, liquid],
          [1, deep],
        ],
        { x1: 0, y1: 0, x2: 1, y2: 0 },
      ),
      opacity: 0.93,
    }) +
    ellipse(x, top, half * 1.02, half * 0.1, { fill: tone(liquid, 0.12), opacity: 0.9 }) +
    ellipse(x + half * 0.25, floor - height * 0.12, half * 0.6, height * 0.16, {
      fill: tone(liquid, 0.2),
      opacity: 0.5,
      filter: sheet.blur(18),
    });
  const shine =
    path(d, { fill: "none", stroke: "#ffffff", "stroke-width": 7, opacity: 0.4 }) +
    path(d, { fill: "none", stroke: tone(liquid, -0.2), "stroke-width": 3, opacity: 0.55 }) +
    path(
      smooth(
        profile.map(([h, w]) => /** @type {[number, number]} */ ([x - w * 0.74, floor - h * 0.94 - 14])),
        false,
      ),
      {
        fill: "none",
        stroke: "#ffffff",
        "stroke-width": half * 0.11,
        "stroke-linecap": "round",
        opacity: 0.5,
        filter: sheet.blur(3),
      },
    ) +
    path(
      smooth(
        profile.map(([h, w]) => /** @type {[number, number]} */ ([x + w * 0.84, floor - h * 0.8 - 30])),
        false,
      ),
      {
        fill: "none",
        stroke: "#ffffff",
        "stroke-width": half * 0.04,
        "stroke-linecap": "round",
        opacity: 0.4,
      },
    );
  sheet.add(group(body + shine, { "clip-path": clip }));
}

/** A paper label with a small emblem, no words. @param {Sheet} sheet */
export function label(sheet, { x, y, w, h, ink, emblem }) {
  const edge = rect(x - w / 2, y - h / 2, w, h, {
    rx: 8,
    fill: sheet.linear(
      [
        [0, tone(dye.paper, -0.1)],
        [0.25, dye.paper],
        [0.65, dye.paper],
        [1, tone(dye.paper, -0.14)],
      ],
      { x1: 0, y1: 0, x2: 1, y2: 0 },
    ),
  });
  const frame = rect(x - w / 2 + 9, y - h / 2 + 9, w - 18, h - 18, {
    rx: 4,
    fill: "none",
    stroke: ink,
    "stroke-width": 2.5,
    opacity: 0.75,
  });
  let mark = "";
  const petals = emblem ?? 8;
  for (let k = 0; k < petals; k++)
    mark += `<g transform="translate(${n(x)} ${n(y - h * 0.08)}) rotate(${n((k / petals) * 360)})">${path(`M0 ${n(-h * 0.05)}Q${n(h * 0.09)} ${n(-h * 0.15)} 0 ${n(-h * 0.26)}Q${n(-h * 0.09)} ${n(-h * 0.15)} 0 ${n(-h * 0.05)}Z`, { fill: ink })}</g>`;
  const rule =
    rect(x - w * 0.24, y + h * 0.28, w * 0.48, 4, { fill: ink, opacity: 0.7 }) +
    rect(x - w * 0.14, y + h * 0.36, w * 0.28, 3, { fill: ink, opacity: 0.5 });
  sheet.add(edge + frame + mark + rule);
}

/** A cork, or a cloth tied over the mouth. @param {Sheet} sheet */
export function stopper(sheet, { x, y, w, kind, colour }) {
  if (kind === "cork") {
    sheet.add(
      path(
        `M${x - w} ${y + 30}L${x - w * 1.08} ${y - 34}Q${x} ${y - 46} ${x + w * 1.08} ${y - 34}L${x + w} ${y + 30}Z`,
        {
          fill: sheet.linear(
            [
              [0, tone(dye.camel, -0.1)],
              [0.35, tone(dye.camel, 0.08)],
              [1, tone(dye.camel, -0.16)],
            ],
            { x1: 0, y1: 0, x2: 1, y2: 0 },
          ),
        },
      ),
      ellipse(x, y - 36, w * 1.06, w * 0.2, { fill: tone(dye.camel, 0.1) }),
    );
    return;
  }
  let pleats = "";
  for (let k = -5; k <= 5; k++)
    pleats += `M${n(x + k * w * 0.15)} ${y - 6}Q${n(x + k * w * 0.24)} ${y + 28} ${n(x + k * w * 0.27)} ${y + 58}`;
  const cap = `M${n(x - w)} ${y}Q${n(x - w * 0.9)} ${y - 52} ${x} ${y - 56}Q${n(x + w * 0.9)} ${y - 52} ${n(x + w)} ${y}L${n(x + w * 1.36)} ${y + 62}${[1, 0.66, 0.33, 0, -0.33, -0.66].map((k) => `Q${n(x + w * 1.36 * (k - 0.16))} ${y + 80} ${n(x + w * 1.36 * (k - 0.33))} ${y + 62}`).join("")}Z`;
  const dots = sheet.pattern(
    circle(9, 9, 3.4, { fill: tone(colour, 0.3) }) + circle(27, 27, 3.4, { fill: tone(colour, 0.3) }),
    { width: 36, height: 36 },
  );
  sheet.add(
    path(cap, {
      fill: sheet.linear(
        [
          [0, tone(colour, -0.08)],
          [0.35, tone(colour, 0.07)],
          [1, tone(colour, -0.14)],
        ],
        { x1: 0, y1: 0, x2: 1, y2: 0 },
      ),
    }),
    path(cap, { fill: dots, opacity: 0.7 }),
    path(pleats, { stroke: tone(colour, -0.16), "stroke-width": 4, fill: "none", opacity: 0.6 }),
    rect(x - w * 1.06, y - 8, w * 2.12, 15, { rx: 7, fill: dye.straw }),
    path(
      `M${x} ${y}q-44 20 -36 58M${x} ${y}q36 16 44 48M${x} ${y}q-36 -26 -44 0q10 20 44 0q34 -26 44 0q-10 20 -44 0`,
      { stroke: dye.straw, "stroke-width": 6, fill: "none", "stroke-linecap": "round" },
    ),
  );
}

export const JARS = [
  [
    [0, 170],
    [16, 192],
    [60, 200],
    [300, 200],
    [350, 186],
    [385, 160],
    [430, 160],
  ],
  [
    [0, 130],
    [20, 190],
    [110, 232],
    [230, 214],
    [310, 150],
    [345, 138],
    [385, 138],
  ],
  [
    [0, 160],
    [14, 172],
    [60, 176],
    [390, 176],
    [425, 158],
    [450, 144],
    [490, 144],
  ],
];
