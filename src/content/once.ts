/**
 * Makes a function that works something out once for each object it is asked about, so that a page
 * for every quote does not work out all quotes again. The object must not be changed afterwards.
 */
export function once<K extends object, V>(work: (from: K) => V): (from: K) => V {
  const done = new WeakMap<K, { value: V }>();
  return (from) => {
    const known = done.get(from) ?? { value: work(from) };
    done.set(from, known);
    return known.value;
  };
}
