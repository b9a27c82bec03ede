declare module '@citation-js/core' {
  /** A set of CSL items that can be written in the formats of the loaded plugins. */
  export class Cite {
    constructor(data: object | object[]);
    format(format: 'bibtex'): string;
  }
}

declare module '@citation-js/plugin-bibtex';
