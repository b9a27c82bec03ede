/**
 * A function that gives the same answer for the same object without working it out again. In `dev`
 * most files are as they were, and the tests try hundreds of small changes.
 */
export function remember<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { answer: V }>();
  return (key) => {
    const answer = known.get(key) ?? { answer: work(key) };
    known.set(key, answer);
    return answer.answer;
  };
}
