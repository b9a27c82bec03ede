import { measureReading, type Reading } from './reading.ts';
import type { Device, Gesture } from './visit.ts';

/** A page and a lighter one to compare it with, by something of each. */
export interface Pair<T> {
  page: T;
  floor: T;
}

/** Every reading of both pages on one device. */
export interface Readings extends Pair<Reading[]> {
  device: Device;
}

/** How much is measured: on what, how often, and how far each page is scrolled, in CSS pixels. */
export interface Extent {
  devices: readonly Device[];
  runs: number;
  most: number;
}

/** A phone has no wheel, but what one shows can be compared with a desktop and with other benches. */
const gesturesOf = ({ name }: Device): Gesture[] =>
  name === 'phone' ? ['wheel', 'touch'] : ['wheel'];

/** Reads both pages in turn, so that a busy machine hits both alike. */
export async function measurePair(
  addresses: Pair<string>,
  { devices, runs, most }: Extent,
): Promise<Readings[]> {
  const all = devices.map((device): Readings => ({ device, page: [], floor: [] }));
  for (const { device, ...readings } of all)
    for (let run = 0; run < runs; run += 1)
      for (const gesture of gesturesOf(device))
        for (const which of ['page', 'floor'] as const)
          readings[which].push(await measureReading(device, addresses[which], gesture, most));
  return all;
}
