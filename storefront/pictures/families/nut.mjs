import { dish, leaves } from "../dish.mjs";
import { almond, shell, walnut } from "../nuts.mjs";
import { dye, tone } from "../palette.mjs";

export const almonds = [
  dish({
    cloth: dye.cream,
    bowl: { glaze: dye.walnut, inside: dye.camel },
    heap: almond("#a8672f"),
    size: 44,
    gap: 1.15,
    about: [
      [
        almond("#a8672f"),
        [
          [120, 160],
          [180, 240],
          [960, 940],
        ],
      ],
    ],
  }),
  dish({
    wood: dye.camel,
    bowl: { glaze: dye.cream, band: dye.indigo },
    heap: almond("#8d4f24"),
    size: 42,
    gap: 1.15,
  }),
  dish({
    cloth: dye.roseWash,
    tray: { metal: "#b9733f", r: 420 },
    heap: almond("#e0bf8a"),
    size: 46,
    gap: 1.15,
    fill: 0.84,
  }),
];

export const walnuts = [
  dish({
    cloth: dye.cream,
    bowl: { glaze: dye.indigo, inside: tone(dye.indigo, 0.12), band: dye.straw },
    heap: walnut("#d0a56c"),
    size: 58,
    about: [
      [
        shell,
        [
          [130, 930],
          [960, 150],
        ],
        72,
      ],
    ],
  }),
  dish({
    wood: dye.walnut,
    bowl: { glaze: dye.camel, inside: dye.straw },
    heap: shell,
    size: 70,
    about: [
      [
        walnut("#d0a56c"),
        [
          [130, 150],
          [960, 940],
        ],
        62,
      ],
    ],
  }),
  dish({
    cloth: dye.sageWash,
    tray: { metal: "#a58a5e", r: 420 },
    heap: [shell, walnut("#c79a5e")],
    size: 64,
    fill: 0.84,
    about: [[leaves, [[120, 140]], 90]],
  }),
  dish({
    cloth: dye.madder,
    bowl: { glaze: dye.cream, inside: dye.sand },
    heap: walnut("#bd8a50"),
    size: 54,
  }),
];
