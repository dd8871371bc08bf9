import { dish, green, leaves } from "../dish.mjs";
import { date, driedFig, freshFig, halfFig, lime, splitFig } from "../harvest.mjs";
import { dye, tone } from "../palette.mjs";

const gold = "#d9b470";
const amber = "#c08a48";
const pale = "#e5cd98";

export const figs = [
  dish({
    cloth: dye.cream,
    bowl: { glaze: dye.turquoise, inside: tone(dye.turquoise, 0.1), band: dye.cream },
    heap: [driedFig(gold), driedFig(gold), splitFig(gold)],
    size: 64,
    about: [
      [
        driedFig(gold),
        [
          [120, 160],
          [960, 930],
        ],
      ],
      [leaves, [[930, 140]], 90],
    ],
  }),
  dish({
    wood: dye.walnut,
    bowl: { glaze: dye.cream, band: dye.indigo },
    heap: driedFig(pale),
    size: 56,
    about: [
      [
        driedFig(pale),
        [
          [110, 950],
          [210, 1010],
        ],
      ],
    ],
  }),
  dish({
    cloth: dye.sageWash,
    bowl: { glaze: dye.walnut, inside: dye.camel },
    heap: [freshFig, freshFig, halfFig],
    size: 84,
    layers: 2,
    about: [
      [
        leaves,
        [
          [140, 160],
          [950, 960],
        ],
        100,
      ],
      [halfFig, [[930, 150]]],
    ],
  }),
  dish({
    cloth: dye.madder,
    tray: { metal: "#b9733f", r: 430 },
    heap: [driedFig(amber), splitFig(amber)],
    size: 62,
    fill: 0.84,
  }),
  dish({
    wood: dye.camel,
    bowl: { glaze: dye.indigo, inside: tone(dye.indigo, 0.12), band: dye.straw, r: 350, x: 470, y: 590 },
    heap: driedFig(gold),
    size: 58,
    about: [
      [
        halfFig,
        [
          [900, 200],
          [760, 130],
        ],
        88,
      ],
      [freshFig, [[960, 370]], 88],
    ],
  }),
  dish({
    cloth: dye.indigo,
    bowl: { glaze: dye.cream, inside: dye.sand },
    heap: [splitFig(pale), driedFig(pale)],
    size: 70,
  }),
  dish({
    cloth: dye.sand,
    tray: { metal: "#a58a5e", r: 420 },
    heap: [halfFig, halfFig, freshFig],
    size: 92,
    layers: 2,
    gap: 1.75,
    fill: 0.86,
    bed: "#8d7448",
    about: [
      [
        leaves,
        [
          [110, 140],
          [980, 120],
        ],
        80,
      ],
    ],
  }),
  dish({
    cloth: dye.roseWash,
    bowl: { glaze: dye.fig, inside: tone(dye.fig, 0.1), band: dye.straw },
    heap: driedFig(amber),
    size: 54,
    layers: 4,
  }),
];

const mozafati = "#4a2214";
const kabkab = "#7a3d1b";
const zahedi = "#b9752f";
export const dates = [
  dish({
    cloth: dye.cream,
    bowl: { glaze: dye.cream, band: dye.madder },
    heap: date(mozafati),
    size: 68,
    gap: 1.2,
    about: [
      [
        date(mozafati),
        [
          [120, 930],
          [970, 150],
        ],
      ],
    ],
  }),
  dish({
    wood: dye.walnut,
    tray: { metal: "#b9733f", r: 420 },
    heap: date(kabkab),
    size: 66,
    gap: 1.2,
    fill: 0.84,
  }),
  dish({
    cloth: dye.sageWash,
    bowl: { glaze: dye.turquoise, inside: tone(dye.turquoise, 0.12) },
    heap: date(zahedi),
    size: 62,
    gap: 1.2,
    about: [
      [
        green(dye.sage),
        [
          [130, 140],
          [960, 950],
        ],
        100,
      ],
    ],
  }),
  dish({
    cloth: dye.madder,
    bowl: { glaze: dye.walnut, inside: dye.camel },
    heap: [date(kabkab), date(mozafati)],
    size: 70,
    gap: 1.2,
  }),
  dish({
    wood: dye.camel,
    bowl: { glaze: dye.indigo, inside: tone(dye.indigo, 0.1), band: dye.cream, x: 600, y: 500, r: 340 },
    heap: date(zahedi),
    size: 62,
    gap: 1.2,
    about: [
      [
        date(mozafati),
        [
          [140, 800],
          [220, 900],
          [110, 950],
          [300, 980],
        ],
      ],
    ],
  }),
];

export const limes = [
  dish({
    cloth: dye.cream,
    bowl: { glaze: dye.pistachio, inside: tone(dye.pistachio, 0.12) },
    heap: lime("#a9855a"),
    size: 66,
    about: [
      [
        lime("#a9855a"),
        [
          [130, 930],
          [960, 160],
        ],
      ],
      [leaves, [[140, 140]], 80],
    ],
  }),
  dish({
    wood: dye.walnut,
    bowl: { glaze: dye.straw, inside: dye.saffron, band: dye.madder },
    heap: lime("#6d4f35"),
    size: 62,
  }),
];
