/** The kinds of piece that a correction can touch; `pieceLink` knows where each stands. */
export type PieceKind = 'scene' | 'step' | 'chart' | 'quote' | 'article' | 'page';

/** What a schema says of a field besides its shape, with `.meta()`. All that reads it walks the schema. */
interface FieldMeta {
  /**
   * Whose words a text holds. `own`: we write it, and the rules of our language hold. `verbatim`:
   * somebody's, letter for letter. `name`: a name, a handle, a credit, or else nothing to be read as
   * a sentence. Every free text says it; ids, dates and values to pick from need not.
   */
  voice?: 'own' | 'verbatim' | 'name';
  /**
   * Of verbatim words that the story may then quote: the key beside them that names the article or
   * the articles they are from; `id` where the file is the article.
   */
  from?: string;
  /** The text is Markdown, and each of its sentences ends with a source mark. */
  markdown?: boolean;
  /** Editors alone read it. */
  forEditors?: boolean;
  /** It goes into the head of a page, where no name of a private person stands. */
  inHead?: boolean;
  /** The text stands on a card: how many characters fit, and what to do with one that is too long. */
  card?: { most: number; mend: string };
  /** The value is the id of something: of a file in this folder, of something that `defines` this, or of a piece. */
  names?: string;
  /**
   * What becomes of it while what it names is not shown. By default a published file that names it
   * is an error. `goes`: the entry of the list, else the file, goes with it. `stays`: readers miss
   * nothing that they need.
   */
  hidden?: 'goes' | 'stays';
  /** The value is an id that a `names` of this word means, as a theme's in `site.yaml`. */
  defines?: string;
  /** The value is the id of a piece of this kind, which stands inside its file. */
  piece?: PieceKind;
  /** The list says where something comes from. */
  sources?: boolean;
  /** Under the keys of such a file stands Markdown. */
  body?: 'needed' | 'allowed';
  /** What the file is, or the files of the folder are. */
  file?: FileMeta | KindMeta;
}

/** What a schema says of its file as a whole. */
export interface FileMeta {
  /** What a file is, in a phrase that completes “a file here is …”. */
  what: string;
  /** It is about words, so that our rules for words do not hold in it. */
  aboutWords?: boolean;
}

/** What a schema says of the files of its folder. */
export interface KindMeta extends FileMeta {
  /** What one of them is called, in messages and by `npm run new`. */
  one: string;
  /** The key by which one is called in a list to pick from. */
  title: string;
  /** The key of which a new file's id is made, where that is not the title. */
  idFrom?: string;
  /** Their names begin with a number, which is their order. */
  numbered?: boolean;
  /** Readers see one only where another file names it. */
  shownWhereNamed?: boolean;
  /** The word by which a correction names one of them. */
  piece?: PieceKind;
}

declare module 'zod' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalMeta extends FieldMeta {}
}

/** A text in our own voice. */
export const own = { voice: 'own' } as const;

/** A name, a handle, a credit or a code. */
export const name = { voice: 'name' } as const;

/** Running text of ours, each sentence with its source. */
export const markdown = { voice: 'own', markdown: true } as const;

/** Somebody's words. */
export const verbatim = { voice: 'verbatim' } as const;

/** Somebody's words from the article or the articles that the key beside them names. */
export const wordsFrom = <K extends string>(
  from: K,
): { readonly voice: 'verbatim'; readonly from: K } => ({ voice: 'verbatim', from });
