import type { Component } from 'svelte';

/** By its path, because readers load one and no definition. */
const explorers = import.meta.glob<{ default: Component<{ block: string }> }>(
  './*/Explorer.svelte',
);

/**
 * Loads what lets readers select the marks of a chart.
 * @param kind the chart's, which is its folder's name
 * @throws {RangeError} when there is none
 */
export async function loadExplorer(kind: string): Promise<Component<{ block: string }>> {
  const module = await explorers[`./${kind}/Explorer.svelte`]?.();
  if (!module) throw new RangeError(`The marks of a chart \`${kind}\` cannot be selected.`);
  return module.default;
}
