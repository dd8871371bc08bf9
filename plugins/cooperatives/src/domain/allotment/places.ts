/** A column of numbers; filled in a plain loop, which is many times faster than `from` over an iterable. */
export function column(count: number, valueAt: (at: number) => number): Float64Array {
  const values = new Float64Array(count);
  for (let at = 0; at < count; at += 1) values[at] = valueAt(at);
  return values;
}

/**
 * The places of values from the smallest on, the earlier place first among equals. Machines sort plain numbers many times faster than by
 * a rule, so that rank and place are put into one number.
 */
export function placesBy(values: Float64Array): Int32Array {
  const count = values.length;
  const ranks = canStandForRanks(values) ? values : ranksOf(values);
  const packed = column(count, (place) => ranks[place] * count + place).sort();
  const places = new Int32Array(count);
  for (let at = 0; at < count; at += 1) places[at] = packed[at] % count;
  return places;
}

function canStandForRanks(values: Float64Array): boolean {
  let largest = 0;
  for (const value of values) {
    if (!Number.isInteger(value)) return false;
    if (value > largest) largest = value;
  }
  return (largest + 1) * values.length <= Number.MAX_SAFE_INTEGER;
}

/** How many values are smaller. */
function ranksOf(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  return column(values.length, (at) => {
    let below = 0;
    for (let beyond = sorted.length; below < beyond; ) {
      const middle = (below + beyond) >> 1;
      if (sorted[middle] < values[at]) below = middle + 1;
      else beyond = middle;
    }
    return below;
  });
}
