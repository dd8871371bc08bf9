import { dye, mix, tone } from "../palette.mjs";
import { circle, group, n, path, polygon, rect } from "../sheet.mjs";
import { boards, daylight, linen } from "../stage.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */

/** A star of k points. @param {number} turn in degrees */
function star(x, y, outer, inner, points, turn = 0) {
  /** @type {[number, number][]} */
  const list = [];
  for (let i = 0; i < points * 2; i++) {
    const a = (i / (points * 2)) * Math.PI * 2 - Math.PI / 2 + (turn * Math.PI) / 180;
    const r = i % 2 ? inner : outer;
    list.push([x + Math.cos(a) * r, y + Math.sin(a) * r]);
  }
  return polygon(list);
}

/** One tile of khatam: a six-pointed star of rods within triangles of bone, brass and dyed wood. @param {string[]} woods */
function hexagons(sheet, woods, s) {
  const [ground, one, two, bone, brass] = woods;
  const h = (s * Math.sqrt(3)) / 2;
  const cell = (x, y) =>
    path(star(x, y, s * 0.5, s * 0.29, 6), { fill: ground, stroke: brass, "stroke-width": s * 0.02 }) +
    path(star(x, y, s * 0.42, s * 0.245, 6), { fill: bone }) +
    path(star(x, y, s * 0.34, s * 0.2, 6), { fill: one }) +
    path(star(x, y, s * 0.22, s * 0.127, 6), { fill: brass }) +
    path(star(x, y, s * 0.15, s * 0.087, 6), { fill: two }) +
    circle(x, y, s * 0.05, { fill: bone });
  const gem = (x, y) =>
    path(star(x, y, s * 0.2, s * 0.1, 3, 0), { fill: two }) +
    path(star(x, y, s * 0.11, s * 0.055, 3, 0), { fill: bone });
  const tile =
    rect(0, 0, s, h * 2, { fill: ground }) +
    [
      [0, 0],
      [s, 0],
      [0, h * 2],
      [s, h * 2],
      [s / 2, h],
    ]
      .map(([x, y]) => cell(x, y))
      .join("") +
    [
      [s / 2, h * 0.36],
      [0, h * 1.36],
      [s, h * 1.36],
      [s / 2, h * 1.64],
    ]
      .map(([x, y]) => gem(x, y))
      .join("");
  return sheet.pattern(tile, { width: s, height: n(h * 2) });
}

/** Eight-pointed stars and crosses. */
function eights(sheet, woods, s) {
  const [ground, one, two, bone, brass] = woods;
  const sq = (x, y, r, fill, stroke) =>
    [0, 45]
      .map((t) =>
        rect(x - r, y - r, r * 2, r * 2, {
          fill,
          transform: `rotate(${t} ${x} ${y})`,
          stroke,
          "stroke-width": s * 0.012,
        }),
      )
      .join("");
  const cell = (x, y) =>
    sq(x, y, s * 0.29, bone, brass) +
    sq(x, y, s * 0.255, one, "none") +
    sq(x, y, s * 0.18, brass, "none") +
    sq(x, y, s * 0.155, ground, "none") +
    path(star(x, y, s * 0.13, s * 0.06, 8), { fill: bone }) +
    circle(x, y, s * 0.04, { fill: two });
  const cross = (x, y) =>
    path(star(x, y, s * 0.28, s * 0.1, 4), { fill: two }) +
    path(star(x, y, s * 0.2, s * 0.07, 4), { fill: bone }) +
    path(star(x, y, s * 0.13, s * 0.045, 4), { fill: one });
  const tile =
    rect(0, 0, s, s, { fill: ground }) +
    cell(s / 2, s / 2) +
    [
      [0, 0],
      [s, 0],
      [0, s],
      [s, s],
    ]
      .map(([x, y]) => cross(x, y))
      .join("");
  return sheet.pattern(tile, { width: s, height: s });
}

const zagros = [dye.walnutDeep, dye.madder, dye.pine, "#f1e4c6", "#c79a45"];
const night = [dye.indigoDeep, dye.saffron, dye.madder, "#f3e7cd", "#d0a64f"];
const forest = ["#23160e", dye.pistachio, dye.brick, "#efe0bf", "#bf9040"];
const wine = [dye.figDeep, dye.pomegranate, dye.turquoise, "#f3e7cd", "#c99f50"];

/** Strips of small rods that frame each face. @param {Sheet} sheet @param {string[]} woods */
function rods(sheet, woods, size) {
  const [ground, one, two, bone, brass] = woods;
  const tile =
    rect(0, 0, size * 4, size, { fill: ground }) +
    [bone, one, brass, two]
      .map((c, i) => path(`M${i * size} ${size}l${size * 0.5} ${-size}l${size * 0.5} ${size}Z`, { fill: c }))
      .join("");
  return sheet.pattern(tile, { width: size * 4, height: size });
}

/** A face of a box: field of stars, brass line, border of rods. `place` maps it into the picture. */
function face(sheet, woods, w, h, fill, border = 34) {
  const strip = rods(sheet, woods, 17);
  const brass = woods[4];
  return (
    rect(0, 0, w, h, { fill: woods[0] }) +
    rect(6, 6, w - 12, border - 10, { fill: strip }) +
    rect(6, h - border + 4, w - 12, border - 10, { fill: strip }) +
    group(rect(0, 0, h, border - 10, { fill: strip }), {
      transform: `translate(${border - 4} 0) rotate(90)`,
    }) +
    group(rect(0, 0, h, border - 10, { fill: strip }), { transform: `translate(${w - 6} 0) rotate(90)` }) +
    rect(border, border, w - border * 2, h - border * 2, { fill, stroke: "#f1e4c6", "stroke-width": 5 }) +
    rect(border + 5, border + 5, w - border * 2 - 10, h - border * 2 - 10, {
      fill: "none",
      stroke: brass,
      "stroke-width": 4,
    }) +
    rect(1, 1, w - 2, h - 2, { fill: "none", stroke: brass, "stroke-width": 4 })
  );
}

/** A closed box, standing corner-on: lid above, two sides. @param {{woods: string[], tile: "hex" | "eight", size: number, cloth?: string, wood?: string, w?: number, d?: number, h?: number}} look */
const box =
  ({ woods, tile, size, cloth, wood, w = 520, d = 420, h = 210 }) =>
  (/** @type {Sheet} */ sheet) => {
    if (wood) boards(sheet, wood, { boards: 5 });
    else linen(sheet, cloth);
    const fill = tile === "hex" ? hexagons(sheet, woods, size) : eights(sheet, woods, size);
    const ax = [0.87, 0.42];
    const bx = [-0.8, 0.48];
    const ox = 540 + (-ax[0] * w - bx[0] * d) / 2;
    const oy = 500 + (-ax[1] * w - bx[1] * d) / 2 - h * 0.4;
    const p = (u, v, z) =>
      /** @type {[number, number]} */ ([ox + ax[0] * u + bx[0] * v, oy + ax[1] * u + bx[1] * v + z]);
    const foot = polygon([p(0, d, h), p(w, d, h), p(w, 0, h), p(0, 0, h)]);
    const whole = polygon([p(0, 0, 0), p(w, 0, 0), p(w, 0, h), p(w, d, h), p(0, d, h), p(0, d, 0)]);
    sheet.add(
      sheet.cast(foot, { dx: 60, dy: 40, blur: 34, opacity: 0.55 }),
      sheet.cast(whole, { dx: 10, dy: 14, blur: 12, opacity: 0.5 }),
    );
    const put = (inside, origin, a, b) =>
      group(inside, { transform: `matrix(${a[0]} ${a[1]} ${b[0]} ${b[1]} ${n(origin[0])} ${n(origin[1])})` });
    const lidLine = (from, to) =>
      path(`M${n(from[0])} ${n(from[1])}L${n(to[0])} ${n(to[1])}`, {
        stroke: "#0e0704",
        "stroke-width": 5,
        opacity: 0.75,
      });
    sheet.add(put(face(sheet, woods, w, h, fill), p(0, d, 0), ax, [0, 1]));
    sheet.add(
      path(polygon([p(0, d, 0), p(w, d, 0), p(w, d, h), p(0, d, h)]), { fill: "#1b0f08", opacity: 0.16 }),
    );
    sheet.add(put(face(sheet, woods, d, h, fill), p(w, d, 0), [-bx[0], -bx[1]], [0, 1]));
    sheet.add(
      path(polygon([p(w, d, 0), p(w, 0, 0), p(w, 0, h), p(w, d, h)]), { fill: "#1b0f08", opacity: 0.46 }),
    );
    sheet.add(put(face(sheet, woods, w, d, fill), p(0, 0, 0), ax, bx));
    sheet.add(
      path(polygon([p(0, 0, 0), p(w, 0, 0), p(w, d, 0), p(0, d, 0)]), {
        fill: sheet.linear(
          [
            [0, "#fff3d8", 0.34],
            [0.4, "#fff3d8", 0.02],
            [0.55, "#fff3d8", 0.16],
            [0.7, "#fff3d8", 0],
          ],
          { x1: 0, y1: 0, x2: 1, y2: 1 },
        ),
      }),
    );
    sheet.add(lidLine(p(0, d, h * 0.3), p(w, d, h * 0.3)), lidLine(p(w, d, h * 0.3), p(w, 0, h * 0.3)));
    const [kx, ky] = p(w / 2, d, h * 0.36);
    sheet.add(
      circle(kx, ky, 15, {
        fill: sheet.radial([
          [0, "#f5dd9c"],
          [1, "#9a6c25"],
        ]),
        stroke: "#5a3c12",
        "stroke-width": 2,
      }),
    );
    daylight(sheet);
  };

/** A flat thing seen from above: a frame, a tray, a board. @param {{woods: string[], tile: "hex" | "eight", size: number, cloth: string, round?: boolean}} look */
const flat =
  ({ woods, tile, size, cloth, round = false }) =>
  (/** @type {Sheet} */ sheet) => {
    linen(sheet, cloth);
    const fill = tile === "hex" ? hexagons(sheet, woods, size) : eights(sheet, woods, size);
    if (round) {
      const ring = "M140 540a400 400 0 1 0 800 0a400 400 0 1 0 -800 0Z";
      sheet.add(sheet.cast(ring, { dx: 22, dy: 30, blur: 24, opacity: 0.5 }));
      let beads = "";
      for (let k = 0; k < 84; k++) {
        const a = (k / 84) * Math.PI * 2;
        beads += path(star(540 + Math.cos(a) * 372, 540 + Math.sin(a) * 372, 15, 7, 4, (a * 180) / Math.PI), {
          fill: [woods[3], woods[1], woods[4]][k % 3],
        });
      }
      sheet.add(
        circle(540, 540, 400, { fill: woods[0], stroke: woods[4], "stroke-width": 6 }),
        beads,
        circle(540, 540, 342, { fill, stroke: woods[3], "stroke-width": 9 }),
        circle(540, 540, 334, { fill: "none", stroke: woods[4], "stroke-width": 6 }),
      );
      sheet.add(
        circle(540, 540, 400, {
          fill: sheet.linear(
            [
              [0, "#fff3d8", 0.3],
              [0.5, "#fff3d8", 0.02],
              [1, "#1b0f08", 0.3],
            ],
            { x1: 0, y1: 0, x2: 1, y2: 1 },
          ),
        }),
      );
    } else {
      const outer = polygon([
        [190, 130],
        [890, 130],
        [890, 950],
        [190, 950],
      ]);
      sheet.add(sheet.cast(outer, { dx: 20, dy: 28, blur: 22, opacity: 0.5 }));
      sheet.add(group(face(sheet, woods, 700, 820, fill, 46), { transform: "translate(190 130)" }));
      sheet.add(
        rect(310, 250, 460, 580, {
          fill: mix(dye.cream, dye.sand, 0.4),
          stroke: woods[4],
          "stroke-width": 8,
        }),
        rect(310, 250, 460, 60, {
          fill: sheet.linear([
            [0, "#1b0f08", 0.4],
            [1, "#1b0f08", 0],
          ]),
        }),
      );
      sheet.add(
        path(
          polygon([
            [310, 250],
            [560, 250],
            [420, 830],
            [310, 830],
          ]),
          { fill: "#ffffff", opacity: 0.22 },
        ),
      );
      sheet.add(
        path(outer, {
          fill: sheet.linear(
            [
              [0, "#fff3d8", 0.25],
              [0.5, "#fff3d8", 0],
              [1, "#1b0f08", 0.28],
            ],
            { x1: 0, y1: 0, x2: 1, y2: 1 },
          ),
        }),
      );
    }
    daylight(sheet);
  };

export const khatams = [
  box({ woods: zagros, tile: "hex", size: 92, cloth: dye.cream }),
  box({ woods: night, tile: "eight", size: 104, wood: dye.camel, w: 420, d: 420, h: 280 }),
  flat({ woods: wine, tile: "hex", size: 98, cloth: dye.sand }),
  flat({ woods: forest, tile: "eight", size: 110, cloth: dye.sageWash, round: true }),
  box({ woods: wine, tile: "eight", size: 84, cloth: dye.roseWash, w: 620, d: 300, h: 170 }),
  flat({
    woods: zagros.map((c, i) => (i === 1 ? dye.turquoise : tone(c, 0))),
    tile: "hex",
    size: 120,
    cloth: dye.madder,
    round: true,
  }),
];
