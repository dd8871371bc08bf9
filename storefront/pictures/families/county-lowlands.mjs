import { bush, furrows, grid, house, palm, plant, ridge, sky, tent } from "../landscape.mjs";
import { dye, tone } from "../palette.mjs";
import { circle, ellipse, n, path, rect, SIDE } from "../sheet.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */

const _dawn = ["#f2c9a0", "#fbeacb"];
const _noon = ["#9fbccb", "#f5ead2"];
const dusk = ["#4d4268", "#eab78e"];

/** The warm lowlands (garmsir): palms, wheat, cisterns, tents. @type {Record<string, (sheet: Sheet) => void>} */
export const lowlands = {
  jahrom: (s) => {
    sky(s, "#eeb06a", "#fbe2b4", "#fff2c6", [540, 340, 120]);
    ridge(s, 540, 160, "#b98362", { sharp: true });
    ridge(s, 640, 90, "#c79a67");
    s.add(
      rect(0, 650, SIDE, 430, {
        fill: s.linear([
          [0, "#c8a262"],
          [1, "#8c6a35"],
        ]),
      }),
    );
    plant(
      s,
      [
        [150, 760],
        [360, 740],
        [560, 750],
        [760, 735],
        [950, 765],
        [80, 900],
        [300, 890],
        [820, 900],
        [1010, 930],
        [540, 1010],
      ],
      (x, y) => palm(s, x, y, (y - 420) * 0.9),
    );
    plant(s, grid(s, 980, 1070, 2, 7), (x, y) => bush(s, x, y, 40, dye.pistachio, dye.straw));
  },
  larestan: (s) => {
    sky(s, ...dusk, "#ffdca8", [300, 420, 90]);
    ridge(s, 600, 130, "#7d5a6a");
    s.add(
      rect(0, 640, SIDE, 440, {
        fill: s.linear([
          [0, "#c69a72"],
          [1, "#7e5438"],
        ]),
      }),
    );
    for (const [x, y, w] of [
      [760, 800, 230],
      [330, 740, 150],
    ])
      s.add(
        ellipse(x, y, w, w * 0.2, { fill: "#8d6444" }),
        path(`M${x - w} ${y}a${w} ${w * 0.86} 0 0 1 ${w * 2} 0Z`, {
          fill: s.linear(
            [
              [0, "#f1d8b2"],
              [0.5, "#dcb98a"],
              [1, "#8c6444"],
            ],
            { x1: 0, y1: 0, x2: 1, y2: 0 },
          ),
        }),
        path(`M${x - w * 0.16} ${y}v${-w * 0.3}a${w * 0.16} ${w * 0.16} 0 0 1 ${w * 0.32} 0v${w * 0.3}Z`, {
          fill: dye.walnutDeep,
        }),
      );
    plant(
      s,
      [
        [130, 860],
        [560, 800],
        [480, 940],
        [990, 980],
      ],
      (x, y) => palm(s, x, y, y * 0.42, dye.pine),
    );
  },
  fasa: (s) => {
    sky(s, "#f0c27e", "#fbeccb", "#fff6d8", [800, 300, 100]);
    ridge(s, 560, 150, "#b0926f");
    ridge(s, 630, 60, "#bba05d");
    furrows(s, 640, "#dcb354", "#a97b28");
    s.add(house(s, 130, 690, 200, 110), house(s, 300, 680, 130, 80, "#cfae84"));
    plant(
      s,
      grid(s, 800, 1085, 4, 22),
      (x, y) =>
        path(`M${n(x)} ${n(y)}q4 -40 0 -76`, { stroke: "#8f6a1f", "stroke-width": 4, fill: "none" }) +
        [0, 1, 2, 3]
          .map(
            (k) =>
              ellipse(n(x - 7), n(y - 74 - k * 13), 5, 10, {
                fill: "#f0cc71",
                transform: `rotate(24 ${n(x - 7)} ${n(y - 74 - k * 13)})`,
              }) +
              ellipse(n(x + 7), n(y - 74 - k * 13), 5, 10, {
                fill: "#d79f36",
                transform: `rotate(-24 ${n(x + 7)} ${n(y - 74 - k * 13)})`,
              }),
          )
          .join(""),
    );
  },
  kazerun: (s) => {
    sky(s, "#a8c0b4", "#f6ead0", "#fff4d4", [240, 240, 80]);
    ridge(s, 500, 240, "#8b9384", { sharp: true });
    ridge(s, 590, 120, "#93976d");
    s.add(
      rect(0, 620, SIDE, 140, {
        fill: s.linear([
          [0, "#cfe0d4"],
          [1, "#74a3a0"],
        ]),
      }),
    );
    ridge(s, 800, 40, "#9aa065");
    s.add(rect(0, 800, SIDE, 300, { fill: dye.pistachio }));
    plant(
      s,
      [
        [140, 860],
        [300, 830],
        [860, 850],
        [1000, 900],
        [720, 830],
      ],
      (x, y) => palm(s, x, y, 330),
    );
    plant(
      s,
      grid(s, 930, 1070, 3, 12),
      (x, y) =>
        circle(n(x), n(y - 30), 13, { fill: "#fff7e4" }) +
        circle(n(x), n(y - 30), 6, { fill: dye.saffron }) +
        path(`M${n(x)} ${n(y - 18)}v40`, { stroke: dye.pine, "stroke-width": 4 }),
    );
  },
  "qir-o-karzin": (s) => {
    sky(s, "#d98c66", "#f8dcb4", "#ffe9bd", [760, 320, 96]);
    ridge(s, 540, 230, "#8d5f5c", { sharp: true });
    ridge(s, 640, 120, "#a97c58");
    s.add(
      rect(0, 650, SIDE, 450, {
        fill: s.linear([
          [0, "#b3985c"],
          [1, "#7d6a35"],
        ]),
      }),
    );
    s.add(tent(s, 300, 800, 150), tent(s, 800, 760, 110), tent(s, 640, 960, 190));
    plant(
      s,
      grid(s, 900, 1060, 2, 7).filter(([x]) => x < 430 || x > 880),
      (x, y) =>
        ellipse(n(x), n(y - 24), 30, 20, { fill: dye.cream }) +
        circle(n(x + 28), n(y - 38), 11, { fill: dye.walnut }) +
        path(`M${n(x - 16)} ${n(y - 12)}v18M${n(x + 14)} ${n(y - 12)}v18`, {
          stroke: dye.walnut,
          "stroke-width": 5,
        }),
    );
  },
  "zarrin-dasht": (s) => {
    sky(s, "#f1bb57", "#fbe7b6", "#fff6d2", [540, 330, 130]);
    ridge(s, 560, 130, "#c08a50");
    furrows(s, 600, "#e0ac3f", "#9f6f1c", 13);
    for (const [y, c] of [
      [700, dye.madder],
      [790, dye.indigo],
    ])
      s.add(
        path(`M-20 ${y - 190}Q540 ${y - 60} 1100 ${y - 190}`, {
          stroke: dye.walnut,
          "stroke-width": 5,
          fill: "none",
        }),
        ...[0, 1, 2, 3, 4, 5].map((k) => {
          const x = 90 + k * 180;
          const yy = y - 190 + 4 * 65 * ((x + 20) / 1120) * (1 - (x + 20) / 1120);
          return rect(x - 44, yy, 88, 118, {
            fill: s.linear([
              [0, k % 2 ? c : dye.cream],
              [1, tone(k % 2 ? c : dye.sand, -0.08)],
            ]),
          });
        }),
      );
    plant(
      s,
      [
        [120, 960],
        [960, 960],
      ],
      (x, y) => palm(s, x, y, 330),
    );
  },
  darab: (s) => {
    sky(s, "#e8b4a0", "#fbe9d0", "#fff3dc", [300, 260, 88]);
    ridge(s, 540, 200, "#a98a90", { sharp: true });
    ridge(s, 620, 100, "#b39c7c");
    furrows(s, 650, "#8e9a5e", "#5f6d3b", 11);
    plant(s, grid(s, 720, 1080, 5, 9), (x, y) => bush(s, x, y, 24 + (y - 700) * 0.1, dye.pine, "#df8291"));
    plant(
      s,
      [
        [80, 760],
        [1000, 770],
      ],
      (x, y) => bush(s, x, y, 110, dye.pistachio, dye.fig),
    );
  },
  firuzabad: (s) => {
    sky(s, "#e3a58c", "#fae3c4", "#fff0d0", [240, 260, 84]);
    ridge(s, 480, 230, "#8d6f83", { sharp: true });
    ridge(s, 560, 120, "#ad8676");
    s.add(
      rect(0, 560, SIDE, 520, {
        fill: s.linear([
          [0, "#b7ae78"],
          [1, dye.pistachio],
        ]),
      }),
    );
    for (const [r, c] of [
      [1, "#8c9160"],
      [0.84, "#c9bd86"],
      [0.68, "#8c9160"],
      [0.5, "#d2c592"],
      [0.32, "#98985f"],
    ])
      s.add(ellipse(540, 700, 430 * r, 124 * r, { fill: c }));
    let spokes = "";
    for (let k = 0; k < 20; k++)
      spokes += `M540 700L${n(540 + Math.cos(k * 0.314) * 430)} ${n(700 + Math.sin(k * 0.314) * 124)}`;
    s.add(
      path(spokes, { stroke: "#7b7c4c", "stroke-width": 4, opacity: 0.7 }),
      path("M518 700l8 -170h28l8 170Z", {
        fill: s.linear(
          [
            [0, "#e5cda0"],
            [1, "#98794e"],
          ],
          { x1: 0, y1: 0, x2: 1, y2: 0 },
        ),
      }),
    );
    plant(s, grid(s, 880, 1090, 3, 7), (x, y) => bush(s, x, y, 62, dye.pine, "#d9788a"));
  },
};
