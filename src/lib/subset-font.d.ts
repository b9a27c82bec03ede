declare module 'subset-font' {
  /** Cuts a font down to the letters of a text; axes are pinned to a value or cut to a range. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2' | 'truetype';
      /** Leaves out what only old screens need. */
      noHinting?: boolean;
      variationAxes?: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Buffer>;
}
