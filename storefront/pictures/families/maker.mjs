import { dye, mix, tone } from "../palette.mjs";
import { circle, ellipse, group, n, path, rect } from "../sheet.mjs";
import { daylight, linen } from "../stage.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */
/** @typedef {(ink: string, accent: string, ground: string) => string} Emblem drawn around (0, 0), about 300 across */

const turned = (inside, degrees) => group(inside, { transform: `rotate(${degrees})` });
const around = (count, draw) =>
  Array.from({ length: count }, (_, k) => turned(draw(k), n((k / count) * 360))).join("");
const strand = (d, colour, width) =>
  path(d, {
    stroke: colour,
    "stroke-width": width,
    fill: "none",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  });

/** @type {Record<string, Emblem>} */
const emblems = {
  loom: (ink, accent) =>
    strand("M-140 -150V150M140 -150V150M-160 -130H160M-160 130H160", ink, 18) +
    strand(Array.from({ length: 11 }, (_, k) => `M${-110 + k * 22} -120V120`).join(""), accent, 5) +
    rect(-118, 20, 236, 100, { fill: accent }) +
    strand("M-118 44H118M-118 70H118M-118 96H118", ink, 6),
  shuttle: (ink, accent, ground) =>
    turned(
      path("M-190 0Q-100 -62 0 -62T190 0Q100 62 0 62T-190 0Z", { fill: ink }) +
        path("M-96 0Q-50 -32 0 -32T96 0Q50 32 0 32T-96 0Z", { fill: ground }) +
        rect(-70, -18, 140, 36, { rx: 16, fill: accent }) +
        strand("M-50 -18v36M-25 -18v36M0 -18v36M25 -18v36M50 -18v36", ground, 4),
      -28,
    ) + strand("M150 -84C220 -10 120 90 20 130", accent, 7),
  comb: (ink, accent) =>
    rect(-120, -150, 240, 90, { rx: 26, fill: ink }) +
    strand(
      Array.from({ length: 9 }, (_, k) => `M${-104 + k * 26} -60V${120 + (k % 2) * 12}`).join(""),
      ink,
      12,
    ) +
    circle(-60, -105, 14, { fill: accent }) +
    circle(0, -105, 14, { fill: accent }) +
    circle(60, -105, 14, { fill: accent }),
  bee: (ink, accent, ground) =>
    ellipse(-78, -52, 92, 48, {
      fill: mix(ground, "#ffffff", 0.55),
      transform: "rotate(28 -78 -52)",
      stroke: ink,
      "stroke-width": 6,
    }) +
    ellipse(78, -52, 92, 48, {
      fill: mix(ground, "#ffffff", 0.55),
      transform: "rotate(-28 78 -52)",
      stroke: ink,
      "stroke-width": 6,
    }) +
    path("M0 -80C74 -80 80 60 0 160C-80 60 -74 -80 0 -80Z", { fill: accent }) +
    path("M-52 -8Q0 18 52 -8L50 34Q0 60 -50 34ZM-40 70Q0 94 40 70L22 116Q0 128 -22 116Z", { fill: ink }) +
    circle(0, -100, 38, { fill: ink }) +
    strand("M-16 -132Q-30 -168 -58 -172M16 -132Q30 -168 58 -172", ink, 7),
  figLeaf: (ink, accent) =>
    path(
      "M0 160C-10 110 -30 96 -90 110C-70 70 -90 50 -160 40C-120 10 -120 -30 -150 -76C-96 -74 -76 -84 -70 -120C-40 -100 -26 -120 0 -176C26 -120 40 -100 70 -120C76 -84 96 -74 150 -76C120 -30 120 10 160 40C90 50 70 70 90 110C30 96 10 110 0 160Z",
      { fill: ink, "stroke-linejoin": "round" },
    ) +
    strand(
      "M0 190V-120M0 90L-100 36M0 90L100 36M0 30L-90 -40M0 30L90 -40M0 -40L-40 -90M0 -40L40 -90",
      accent,
      8,
    ),
  rose: (ink, accent, ground) =>
    around(8, () =>
      path("M0 -60C60 -70 70 -160 0 -168C-70 -160 -60 -70 0 -60Z", {
        fill: ink,
        stroke: ground,
        "stroke-width": 6,
      }),
    ) +
    around(6, () =>
      path("M0 -30C44 -40 50 -104 0 -110C-50 -104 -44 -40 0 -30Z", {
        fill: tone(ink, 0.1),
        stroke: ground,
        "stroke-width": 5,
      }),
    ) +
    circle(0, 0, 46, { fill: accent }) +
    around(8, () => circle(0, -28, 6, { fill: ink })),
  shears: (ink, accent, ground) =>
    strand("M-50 70L70 -170M50 70L-70 -170", ink, 24) +
    circle(-66, 116, 50, { fill: "none", stroke: ink, "stroke-width": 22 }) +
    circle(66, 116, 50, { fill: "none", stroke: ink, "stroke-width": 22 }) +
    circle(0, -24, 16, { fill: accent, stroke: ground, "stroke-width": 4 }),
  oven: (ink, accent, ground) =>
    path("M-160 150V0A160 150 0 0 1 160 0V150Z", { fill: ink }) +
    path("M-84 150V40A84 84 0 0 1 84 40V150Z", { fill: ground }) +
    path("M0 140C-60 130 -60 80 -24 46C-20 76 0 70 0 20C50 50 70 126 0 140Z", { fill: accent }) +
    strand("M-130 -10A130 122 0 0 1 130 -10", mix(ink, ground, 0.4), 6),
  mallet: (ink, accent) =>
    turned(
      rect(-14, -60, 28, 240, { rx: 10, fill: accent }) + rect(-96, -150, 192, 104, { rx: 20, fill: ink }),
      32,
    ) +
    turned(
      rect(-9, -20, 18, 190, { fill: mix(ink, accent, 0.5) }) +
        path("M-22 -20V-120L0 -160L22 -120V-20Z", { fill: ink }),
      -36,
    ),
  thread: (ink, accent) =>
    rect(-90, -150, 180, 36, { rx: 12, fill: ink }) +
    rect(-90, 114, 180, 36, { rx: 12, fill: ink }) +
    path("M-66 -114H66L74 0L66 114H-66L-74 0Z", { fill: accent }) +
    strand(
      Array.from({ length: 9 }, (_, k) => `M-66 ${-96 + k * 24}L66 ${-84 + k * 24}`).join(""),
      tone(accent, -0.14),
      6,
    ) +
    strand("M66 84C130 80 150 130 120 176", accent, 7),
  walnut: (ink, accent) =>
    ellipse(0, 0, 140, 158, { fill: ink }) +
    strand("M0 -158V158", accent, 8) +
    strand(
      "M-30 -120Q-110 -60 -60 0T-50 110M30 -120Q110 -60 60 0T50 110M-90 -60Q-120 20 -90 80M90 -60Q120 20 90 80",
      accent,
      8,
    ),
  palm: (ink, accent) =>
    strand("M0 180Q-14 40 0 -60", ink, 22) +
    around(1, () =>
      [-80, -50, -20, 20, 50, 80]
        .map((a) => turned(path("M0 -60C30 -120 20 -170 0 -200C-20 -170 -30 -120 0 -60Z", { fill: ink }), a))
        .join(""),
    ) +
    circle(-26, -30, 18, { fill: accent }) +
    circle(26, -30, 18, { fill: accent }) +
    circle(0, -8, 18, { fill: accent }),
  pomegranate: (ink, accent, ground) =>
    path(
      "M0 -100C120 -110 160 0 130 76C106 140 50 164 0 164C-50 164 -106 140 -130 76C-160 0 -120 -110 0 -100Z",
      { fill: ink },
    ) +
    path("M-36 -96L-56 -170L-20 -140L0 -176L20 -140L56 -170L36 -96Z", { fill: ink }) +
    path("M0 -40C60 -40 80 30 60 80C40 126 -40 126 -60 80C-80 30 -60 -40 0 -40Z", { fill: ground }) +
    [
      [-26, 10],
      [26, 10],
      [0, 46],
      [-30, 72],
      [30, 72],
      [0, -10],
      [0, 92],
    ]
      .map(([x, y]) => ellipse(x, y, 15, 19, { fill: accent }))
      .join(""),
  star: (ink, accent, ground) =>
    [0, 45].map((t) => turned(rect(-112, -112, 224, 224, { fill: ink }), t)).join("") +
    [0, 45].map((t) => turned(rect(-82, -82, 164, 164, { fill: ground }), t)).join("") +
    [0, 45].map((t) => turned(rect(-66, -66, 132, 132, { fill: accent }), t)).join("") +
    around(8, () => path("M0 0L14 -34L0 -56L-14 -34Z", { fill: ground })),
  scroll: (ink, accent) =>
    [1, -1]
      .map((f) =>
        group(
          strand("M0 150C-20 40 -140 60 -140 -30C-140 -110 -40 -110 -44 -40C-46 -4 -92 -6 -90 -36", ink, 18) +
            path("M-70 60Q-150 60 -160 130Q-90 130 -70 60ZM-120 -90Q-170 -120 -150 -170Q-96 -150 -120 -90Z", {
              fill: ink,
            }),
          { transform: `scale(${f} 1)` },
        ),
      )
      .join("") + path("M0 -30C36 -70 30 -130 0 -170C-30 -130 -36 -70 0 -30Z", { fill: accent }),
  shoe: (ink, accent, ground) =>
    path("M-170 90C-176 40 -150 -30 -120 -74L-40 -60C-20 10 60 20 140 40C190 52 200 84 190 104H-160Z", {
      fill: ink,
    }) +
    rect(-176, 100, 372, 28, { rx: 14, fill: accent }) +
    strand("M-30 -20L-64 14M-4 10L-40 40M30 26L0 56M66 36L40 66", ground, 7) +
    strand("M-120 -74L-40 -60", accent, 16),
  drop: (ink, accent, ground) =>
    path(
      "M0 -176C70 -70 120 -10 120 56C120 124 66 166 0 166C-66 166 -120 124 -120 56C-120 -10 -70 -70 0 -176Z",
      { fill: ink },
    ) +
    around(5, () => group(path("M0 0C26 -20 26 -62 0 -74C-26 -62 -26 -20 0 0Z", { fill: ground }), {}))
      .replace(/^/, '<g transform="translate(0 52)">')
      .concat("</g>") +
    circle(0, 52, 16, { fill: accent }),
  needle: (ink, accent) =>
    turned(
      path("M-8 -180Q0 -200 8 -180L3 170L0 190L-3 170Z", { fill: ink, stroke: ink, "stroke-width": 7 }) +
        ellipse(0, -160, 3, 14, { fill: accent }),
      34,
    ) +
    strand("M92 -136C10 -190 -120 -120 -100 -20S80 20 60 110S-80 170 -130 120", accent, 9) +
    [
      [-104, -30],
      [-60, 14],
      [10, 26],
      [58, 76],
    ]
      .map(([x, y]) => circle(x, y, 12, { fill: ink }))
      .join(""),
};

const schemes = [
  [dye.cream, dye.madder, dye.saffron, dye.indigo],
  [dye.indigo, dye.cream, dye.saffron, dye.madder],
  [dye.sageWash, dye.walnut, dye.madder, dye.pistachio],
  [dye.saffron, dye.walnutDeep, dye.cream, dye.madder],
  [dye.pistachio, dye.cream, dye.straw, dye.walnut],
  [mix(dye.rose, dye.cream, 0.3), dye.pomegranate, dye.straw, dye.fig],
  [dye.madder, dye.cream, dye.straw, dye.indigo],
  [dye.sand, dye.madderDeep, dye.saffron, dye.walnut],
  [dye.walnut, dye.straw, dye.cream, dye.brick],
  [dye.fig, dye.straw, dye.rose, dye.indigoDeep],
  [dye.camel, dye.walnutDeep, dye.cream, dye.pine],
  [dye.pine, dye.straw, dye.saffron, dye.walnut],
  [dye.skyWash, dye.pomegranate, dye.rose, dye.indigo],
  [dye.turquoise, dye.cream, dye.straw, dye.indigo],
  [dye.straw, dye.walnut, dye.brick, dye.pistachio],
  [dye.brick, dye.cream, dye.straw, dye.walnut],
  [mix(dye.rose, dye.cream, 0.1), dye.madder, dye.saffron, dye.madderDeep],
  [dye.indigoDeep, dye.straw, dye.rose, dye.fig],
];

/** A medallion for a maker: the craft's emblem in a ring of its pattern, pressed on cloth. @param {Emblem} emblem @param {number} k */
const medallion = (emblem, k) => (/** @type {Sheet} */ sheet) => {
  const [ground, ink, accent, ring] = schemes[k % schemes.length];
  linen(sheet, [dye.cream, dye.sand, dye.sageWash, dye.roseWash, dye.cream][(k * 3 + Math.floor(k / 5)) % 5]);
  const disc = "M110 540a430 430 0 1 0 860 0a430 430 0 1 0 -860 0Z";
  const petals = [24, 16, 32, 20, 28][k % 5];
  const mark = [
    () =>
      path("M0 -420L34 -372L0 -324L-34 -372Z", { fill: accent }) +
      path("M0 -398L16 -372L0 -346L-16 -372Z", { fill: ring }),
    () => path("M-40 -326Q0 -452 40 -326Z", { fill: accent }) + circle(0, -346, 12, { fill: ring }),
    () => path("M-30 -324V-360H-15V-394H15V-360H30V-324Z", { fill: accent }),
    () =>
      circle(0, -372, 30, { fill: accent }) +
      circle(0, -372, 15, { fill: ring }) +
      circle(0, -372, 6, { fill: accent }),
    () => path("M0 -324C40 -350 26 -400 0 -420C-26 -400 -40 -350 0 -324Z", { fill: accent }),
  ][(k * 2 + Math.floor(k / 5)) % 5];
  sheet.add(
    sheet.cast(disc, { dx: 18, dy: 24, blur: 22, opacity: 0.45 }),
    circle(540, 540, 430, { fill: ring }),
    group(circle(0, 0, 424, { fill: "none", stroke: accent, "stroke-width": 5 }) + around(petals, mark), {
      transform: "translate(540 540)",
    }),
    circle(540, 540, 312, { fill: tone(ground, -0.03), stroke: accent, "stroke-width": 8 }),
    circle(540, 540, 292, { fill: ground, stroke: ring, "stroke-width": 3 }),
    group(
      group(emblem("#1b0f08", "#1b0f08", "#1b0f08"), {
        opacity: 0.28,
        filter: sheet.blur(5),
        transform: "translate(6 9)",
      }) + emblem(ink, accent, ground),
      { transform: "translate(540 540) scale(1.18)" },
    ),
    circle(540, 540, 430, {
      fill: sheet.linear(
        [
          [0, "#fff3d8", 0.22],
          [0.5, "#fff3d8", 0],
          [1, "#1b0f08", 0.2],
        ],
        { x1: 0, y1: 0, x2: 1, y2: 1 },
      ),
    }),
  );
  daylight(sheet, 0.8);
};

export const makers = Object.values(emblems).map(medallion);
