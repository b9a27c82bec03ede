/** The numbers that a list such as `4-6, 8, 10-12` names; its form is checked by the schema. */
export function paragraphNumbers(list: string): number[] {
  return list.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
