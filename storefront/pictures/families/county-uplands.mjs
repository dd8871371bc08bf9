import { bush, column, cypress, grid, hive, plant, ridge, sky } from "../landscape.mjs";
import { dye, mix, tone } from "../palette.mjs";
import { circle, n, path, rect, SIDE } from "../sheet.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */

const dawn = ["#f2c9a0", "#fbeacb"];
const noon = ["#9fbccb", "#f5ead2"];
const _dusk = ["#4d4268", "#eab78e"];

/** The cold uplands (sardsir): snow, walnuts, vines, cypresses. @type {Record<string, (sheet: Sheet) => void>} */
export const uplands = {
  shiraz: (s) => {
    sky(s, ...dawn, "#fff3d6", [300, 300, 100]);
    ridge(s, 560, 200, "#b79a9a", { sharp: true });
    ridge(s, 640, 120, "#a58c74");
    ridge(s, 720, 60, dye.sage);
    s.add(
      rect(420, 560, 240, 150, { fill: "#e2c79c" }),
      path("M540 420c90 30 100 90 96 140h-192c-4 -50 6 -110 96 -140Z", {
        fill: s.linear(
          [
            [0, "#58a5a5"],
            [0.5, dye.turquoise],
            [1, "#2a6365"],
          ],
          { x1: 0, y1: 0, x2: 1, y2: 0 },
        ),
      }),
      rect(536, 388, 8, 40, { fill: dye.saffron }),
    );
    for (let k = 0; k < 4; k++)
      s.add(path(`M${436 + k * 54} 710v-70a22 26 0 0 1 44 0v70Z`, { fill: dye.indigo, opacity: 0.8 }));
    s.add(
      rect(0, 706, SIDE, 400, {
        fill: s.linear([
          [0, tone(dye.sage, -0.04)],
          [1, dye.pistachio],
        ]),
      }),
      path("M500 712L580 712L720 1080L360 1080Z", {
        fill: s.linear([
          [0, "#a9d0cc"],
          [1, "#5d9a9e"],
        ]),
      }),
    );
    plant(
      s,
      [
        [330, 800],
        [750, 800],
        [240, 930],
        [850, 930],
        [120, 1075],
        [980, 1075],
        [400, 740],
        [680, 740],
      ],
      (x, y) => cypress(s, x, y, (y - 560) * 1.0),
    );
    plant(
      s,
      grid(s, 860, 1060, 3, 9).filter(([x]) => Math.abs(x - 540) > 190),
      (x, y) =>
        circle(x, y, 12, { fill: s.rng.pick([dye.madder, dye.rose, dye.cream]) }) +
        circle(x, y, 5, { fill: dye.madderDeep }),
    );
  },
  abadeh: (s) => {
    sky(s, ...noon, "#fff6dc", [800, 240, 80]);
    ridge(s, 560, 190, "#a8917d", { sharp: true });
    ridge(s, 680, 120, "#c0a27b");
    s.add(
      rect(0, 690, SIDE, 390, {
        fill: s.linear([
          [0, "#c9ab7c"],
          [1, "#94703f"],
        ]),
      }),
    );
    s.add(
      rect(380, 380, 320, 340, {
        fill: s.linear(
          [
            [0, "#d9b989"],
            [1, "#a87f4e"],
          ],
          { x1: 0, y1: 0, x2: 1, y2: 0 },
        ),
      }),
      path("M430 720v-170a110 120 0 0 1 220 0v170Z", { fill: dye.walnutDeep }),
      path("M460 720v-160a80 92 0 0 1 160 0v160Z", { fill: "#8a5a33" }),
      path("M540 470v250M460 580h160", { stroke: dye.walnutDeep, "stroke-width": 8 }),
    );
    for (let k = 0; k < 8; k++) s.add(path(`M${386 + k * 40} 380l20 -26l20 26Z`, { fill: "#a87f4e" }));
    plant(
      s,
      [
        [200, 800],
        [880, 800],
        [300, 760],
        [790, 760],
        [120, 960],
        [970, 960],
      ],
      (x, y) => cypress(s, x, y, y * 0.4),
    );
    plant(s, grid(s, 900, 1060, 2, 6), (x, y) => bush(s, x, y, 46, dye.sage));
  },
  estahban: (s) => {
    sky(s, ...dawn, "#fff3d0", [760, 260, 92]);
    ridge(s, 520, 240, "#b09183", { sharp: true });
    ridge(s, 600, 120, "#b59a78");
    for (let k = 0; k < 5; k++) {
      const y = 610 + k * 100;
      ridge(s, y + 30, 40, mix("#c4a877", dye.pistachio, k * 0.14), { peaks: 3 });
      s.add(
        path(`M0 ${y + 34}Q300 ${y + 14} 540 ${y + 36}T1080 ${y + 30}`, {
          stroke: "#8d7450",
          "stroke-width": 9,
          fill: "none",
          opacity: 0.6,
        }),
      );
      plant(s, grid(s, y + 60, y + 60, 1, 8 - k), (x, yy) =>
        bush(s, x, yy, 34 + k * 13, mix(dye.pistachio, dye.sage, 0.35), k > 1 ? dye.straw : ""),
      );
    }
  },
  neyriz: (s) => {
    sky(s, ...noon, "#fff6dc", [280, 240, 76]);
    ridge(s, 520, 210, "#9a8f9c", { sharp: true });
    ridge(s, 600, 60, "#c2ab8c");
    s.add(
      rect(0, 590, SIDE, 130, {
        fill: s.linear([
          [0, "#dfe6df"],
          [1, "#86b0b5"],
        ]),
      }),
      path("M0 640h420M560 670h520M120 700h380", { stroke: "#f7f3e4", "stroke-width": 6, opacity: 0.8 }),
    );
    ridge(s, 760, 50, "#c3b183");
    plant(s, grid(s, 800, 1080, 4, 8), (x, y) => bush(s, x, y, 30 + (y - 780) * 0.13, "#b9b78e", "#f6d9d6"));
  },
  bavanat: (s) => {
    sky(s, ...noon, "#fff6dc", [800, 220, 76]);
    ridge(s, 500, 260, "#8fa0ab", { sharp: true });
    ridge(s, 620, 150, "#88946f");
    ridge(s, 720, 90, dye.sage);
    s.add(
      rect(0, 720, SIDE, 400, {
        fill: s.linear([
          [0, "#9aa56f"],
          [1, dye.pistachio],
        ]),
      }),
      path("M470 720q120 80 20 180t90 180h190q-140 -110 -60 -190t-150 -170Z", { fill: "#a3c6c4" }),
    );
    plant(
      s,
      [
        [150, 830],
        [330, 800],
        [800, 810],
        [960, 850],
        [120, 1040],
        [330, 1070],
        [900, 1060],
      ],
      (x, y, k) =>
        bush(s, x, y, 70 + (y - 780) * 0.22, k % 2 ? dye.pine : dye.pistachio, k % 2 ? "" : "#e3a75f"),
    );
  },
  arsanjan: (s) => {
    sky(s, "#e4b28a", "#f9e8cb", "#fff3d6", [780, 260, 84]);
    ridge(s, 530, 220, "#a58484", { sharp: true });
    ridge(s, 620, 100, "#a89468");
    s.add(
      rect(0, 640, SIDE, 450, {
        fill: s.linear([
          [0, "#a7a46b"],
          [1, "#6d7440"],
        ]),
      }),
    );
    s.add(
      path("M0 760h1080v60h-1080Z", {
        fill: s.linear([
          [0, "#cba877"],
          [1, "#a37d4e"],
        ]),
      }),
    );
    plant(s, grid(s, 740, 760, 1, 8), (x, y) => bush(s, x, y, 66, dye.pistachio, dye.madder));
    plant(s, grid(s, 940, 1080, 2, 5), (x, y) =>
      bush(s, x, y, 104, mix(dye.pistachio, dye.pine, 0.4), dye.pomegranate),
    );
  },
  eqlid: (s) => {
    sky(s, ...noon, "#fff8e2", [250, 230, 74]);
    const peaks = ridge(s, 500, 300, "#8599ab", { sharp: true }).map((point) => point.split(" ").map(Number));
    const snow = peaks
      .map(([x, y], k) => `${n(x)} ${n(y + Math.max(0, 370 - y) * (k % 2 ? 0.5 : 0.24 + 0.1 * (k % 3)))}`)
      .reverse();
    s.add(
      path(`M${peaks.map(([x, y]) => `${x} ${y}`).join("L")}L${snow.join("L")}Z`, {
        fill: "#fbf7ea",
        opacity: 0.92,
      }),
    );
    ridge(s, 590, 130, "#7f9179");
    ridge(s, 680, 70, "#93a06d");
    s.add(
      rect(0, 690, SIDE, 400, {
        fill: s.linear([
          [0, "#a3ab6e"],
          [1, "#66753c"],
        ]),
      }),
    );
    plant(
      s,
      [
        [170, 830],
        [360, 810],
        [560, 830],
        [760, 812],
        [940, 836],
        [280, 990],
        [800, 1000],
      ],
      (x, y, k) => hive(s, x, y, 40 + (y - 780) * 0.25, [dye.cream, dye.saffron, dye.sky, dye.rose][k % 4]),
    );
    plant(s, grid(s, 880, 1070, 4, 13), (x, y) =>
      circle(n(x), n(y), 8, { fill: s.rng.pick(["#b58bb0", dye.straw, dye.cream]) }),
    );
  },
  marvdasht: (s) => {
    sky(s, "#d99a72", "#f9e0b9", "#fff0cb", [300, 380, 110]);
    ridge(s, 580, 170, "#a27a68");
    ridge(s, 660, 70, "#b8956a");
    s.add(
      rect(0, 700, SIDE, 400, {
        fill: s.linear([
          [0, "#d6b885"],
          [1, "#94744a"],
        ]),
      }),
    );
    for (let k = 0; k < 5; k++)
      s.add(
        rect(120 - k * 24, 760 + k * 30, 840 + k * 48, 32, {
          fill: s.linear([
            [0, tone("#d9c097", -k * 0.02)],
            [1, tone("#a98c60", -k * 0.02)],
          ]),
        }),
      );
    for (const [x, h] of [
      [210, 430],
      [370, 470],
      [540, 300],
      [700, 500],
      [870, 450],
    ])
      s.add(column(s, x, 764, h, 58));
    plant(s, grid(s, 960, 1080, 3, 20), (x, y) =>
      path(`M${n(x)} ${n(y)}q3 -30 0 -56`, { stroke: "#e6c673", "stroke-width": 5, fill: "none" }),
    );
  },
};
