import { dye, mix, tone } from "./palette.mjs";
import { circle, ellipse, group, n, path, polygon } from "./sheet.mjs";
import { blob, resting } from "./table.mjs";

/** @typedef {import("./table.mjs").Morsel} Morsel */

const at = (x, y, turn) => ({ transform: `translate(${n(x)} ${n(y)}) rotate(${n((turn * 180) / Math.PI)})` });

/** A lozenge of masqati: light passes through it, nuts and petals float in it. @param {string} colour @param {string} strewn @returns {Morsel} */
export const masqati = (colour, strewn) => (sheet, x, y, size, turn) => {
  const { rng } = sheet;
  const corner = (a, r = 1) =>
    /** @type {[number, number]} */ ([
      x + Math.cos(a + turn) * size * r * 1.22,
      y + Math.sin(a + turn) * size * r * 0.82,
    ]);
  const [east, south, west, north] = [0, 1, 2, 3].map((k) => corner((k * Math.PI) / 2));
  const drop = size * 0.56;
  const low = ([px, py]) => /** @type {[number, number]} */ ([px, py + drop]);
  const stroke = { "stroke-linejoin": "round", "stroke-width": n(size * 0.2) };
  const glow = tone(colour, 0.1);
  const sides = polygon([west, south, east, low(east), low(south), low(west)]);
  let bits = "";
  for (let k = 0; k < 8; k++) {
    const a = rng.range(0, 6.28);
    const [px, py] = corner(a, rng.range(0.08, 0.62));
    const deep = k > 4;
    bits += ellipse(n(px), n(py + (deep ? drop * 0.5 : 0)), n(size * 0.15), n(size * 0.045), {
      transform: `rotate(${rng.int(0, 180)} ${n(px)} ${n(py + (deep ? drop * 0.5 : 0))})`,
      fill: k % 3 ? strewn : tone(strewn, 0.12),
      opacity: deep ? 0.3 : 0.9,
    });
  }
  const floor = [x + size * 0.22, y + drop + size * 0.2];
  return (
    ellipse(n(floor[0]), n(floor[1]), n(size * 1.35), n(size * 0.86), {
      fill: sheet.radial([
        [0.4, tone(colour, -0.22), 0.75],
        [1, tone(colour, -0.22), 0],
      ]),
    }) +
    path(sides, {
      fill: sheet.linear([
        [0, tone(colour, -0.11)],
        [0.55, tone(colour, -0.02)],
        [1, glow],
      ]),
      stroke: tone(colour, -0.05),
      ...stroke,
    }) +
    path(polygon([south, east, low(east), low(south)]), { fill: tone(colour, -0.16), opacity: 0.3 }) +
    path(polygon([west, south, east, north]), {
      fill: sheet.radial(
        [
          [0, tone(colour, 0.12)],
          [0.55, tone(colour, 0.02)],
          [1, tone(colour, -0.07)],
        ],
        { cx: 0.62, cy: 0.66, r: 0.75 },
      ),
      stroke: tone(colour, 0.04),
      ...stroke,
      opacity: 0.93,
    }) +
    bits +
    path(
      `M${n(west[0] + size * 0.1)} ${n(west[1] - size * 0.1)}L${n(north[0] - size * 0.08)} ${n(north[1] - size * 0.02)}`,
      { stroke: "#fffdf4", "stroke-width": n(size * 0.07), "stroke-linecap": "round", opacity: 0.8 },
    ) +
    path(
      `M${n(west[0] + size * 0.06)} ${n(west[1] + size * 0.05)}L${n(south[0])} ${n(south[1] + size * 0.02)}L${n(east[0] - size * 0.06)} ${n(east[1] + size * 0.05)}`,
      {
        stroke: "#fffdf4",
        "stroke-width": n(size * 0.03),
        fill: "none",
        opacity: 0.5,
        "stroke-linejoin": "round",
      },
    )
  );
};

/** A round loaf, brushed with saffron and scored in lozenges, seeds pressed in. @param {string} colour @param {number} score how far apart @returns {Morsel} */
export const loaf =
  (colour, score = 0.3) =>
  (sheet, x, y, size, turn) => {
    const { rng } = sheet;
    const crust = tone(colour, rng.range(-0.02, 0.025));
    const d = blob(
      x,
      y,
      size,
      turn,
      (a) => 0.98 + 0.012 * Math.sin(a * 4 + size) + 0.006 * Math.sin(a * 11),
      1,
      40,
    );
    let lines = "";
    for (let k = -4; k <= 4; k++) {
      const o = k * size * score;
      lines += `M${n(-size)} ${n(o - size * 0.5)}L${n(size)} ${n(o + size * 0.5)}M${n(-size)} ${n(o + size * 0.5)}L${n(size)} ${n(o - size * 0.5)}`;
    }
    let seeds = "";
    for (let k = 0; k < 60; k++) {
      const a = rng.range(0, 6.28);
      const r = Math.sqrt(rng.next()) * size * 0.78;
      const [px, py] = [n(Math.cos(a) * r), n(Math.sin(a) * r)];
      seeds += ellipse(px, py, n(size * 0.028), n(size * 0.014), {
        transform: `rotate(${rng.int(0, 180)} ${px} ${py})`,
        fill: k % 4 ? "#f6e6c3" : "#2b1a10",
      });
    }
    let browned = "";
    for (let k = 0; k < 7; k++) {
      const a = rng.range(0, 6.28);
      const r = rng.range(0.2, 0.75) * size;
      browned += ellipse(
        n(Math.cos(a) * r),
        n(Math.sin(a) * r),
        n(size * rng.range(0.1, 0.22)),
        n(size * rng.range(0.08, 0.16)),
        {},
      );
    }
    const inner = sheet.clip(circle(0, 0, n(size * 0.84)));
    return (
      resting(sheet, x, y, size * 1.02, size * 1.02, 0.6) +
      path(d, {
        fill: sheet.radial(
          [
            [0, tone(crust, 0.07)],
            [0.62, crust],
            [0.84, tone(crust, -0.1)],
            [0.95, tone(crust, -0.02)],
            [1, tone(crust, -0.2)],
          ],
          { cx: 0.47, cy: 0.45, r: 0.56 },
        ),
      }) +
      group(
        group(browned, { fill: tone(crust, -0.16), opacity: 0.4, filter: sheet.blur(9) }) +
          group(
            path(lines, {
              stroke: tone(crust, -0.2),
              "stroke-width": n(size * 0.045),
              opacity: 0.55,
              fill: "none",
            }) +
              path(lines, {
                stroke: tone(crust, 0.14),
                "stroke-width": n(size * 0.03),
                opacity: 0.6,
                fill: "none",
                transform: "translate(-3 -4)",
              }) +
              seeds,
            { "clip-path": inner },
          ) +
          circle(0, 0, size * 0.84, {
            fill: "none",
            stroke: tone(crust, -0.16),
            "stroke-width": n(size * 0.03),
            opacity: 0.45,
          }),
        at(x, y, turn),
      ) +
      ellipse(x - size * 0.3, y - size * 0.42, size * 0.36, size * 0.16, {
        fill: "#fff6df",
        opacity: 0.28,
        filter: sheet.blur(12),
        transform: `rotate(-32 ${n(x - size * 0.3)} ${n(y - size * 0.42)})`,
      })
    );
  };

/** A round cake with a pressed pattern. @param {string} colour @param {number} petals @returns {Morsel} */
export const cookie =
  (colour, petals = 8) =>
  (sheet, x, y, size, turn) => {
    const { rng } = sheet;
    const crust = tone(colour, rng.range(-0.025, 0.03));
    const d = blob(x, y, size, turn, (a) => 0.98 + 0.012 * Math.sin(a * 12 + size), 1, 48);
    let pressed = "";
    for (let k = 0; k < petals; k++) {
      pressed += `<g transform="rotate(${n((k / petals) * 360)})">${path(`M${n(size * 0.2)} 0Q${n(size * 0.48)} ${n(-size * 0.2)} ${n(size * 0.74)} 0Q${n(size * 0.48)} ${n(size * 0.2)} ${n(size * 0.2)} 0Z`)}</g>`;
    }
    let seeds = "";
    for (let k = 0; k < 16; k++) {
      const a = rng.range(0, 6.28);
      const r = Math.sqrt(rng.next()) * size * 0.75;
      seeds += ellipse(n(Math.cos(a) * r), n(Math.sin(a) * r), n(size * 0.045), n(size * 0.022), {
        transform: `rotate(${rng.int(0, 180)} ${n(Math.cos(a) * r)} ${n(Math.sin(a) * r)})`,
      });
    }
    const edge = tone(crust, -0.13);
    return (
      resting(sheet, x, y, size, size, 0.6) +
      path(d, {
        fill: sheet.radial(
          [
            [0, tone(crust, 0.06)],
            [0.6, crust],
            [0.88, edge],
            [1, tone(edge, -0.06)],
          ],
          { cx: 0.45, cy: 0.42, r: 0.58 },
        ),
      }) +
      group(
        group(pressed, {
          fill: "none",
          stroke: tone(crust, -0.16),
          "stroke-width": n(size * 0.05),
          opacity: 0.6,
        }) +
          group(pressed, { fill: tone(crust, 0.07), opacity: 0.4, transform: "translate(-2 -2)" }) +
          circle(0, 0, size * 0.12, { fill: tone(crust, -0.1), opacity: 0.7 }) +
          circle(0, 0, size * 0.84, {
            fill: "none",
            stroke: tone(crust, -0.14),
            "stroke-width": n(size * 0.035),
            opacity: 0.5,
          }) +
          group(seeds, { fill: mix(dye.cream, dye.straw, 0.4), opacity: 0.95 }),
        at(x, y, turn),
      )
    );
  };
