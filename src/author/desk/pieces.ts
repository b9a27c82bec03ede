import type { Content } from '../../content/content.ts';
import { makeStory } from '../../story/model.ts';

/** A piece as the desk lists it. */
export interface DeskPiece {
  title: string;
  /** The id of its place on the page of pieces. */
  anchor: string;
  file: string;
}

/** The pieces of one kind. */
export interface DeskGroup {
  title: string;
  pieces: DeskPiece[];
}

/** Every piece with its file, as the content that is shown has it; a group for the steps of each scene. */
export function deskGroups(content: Content): DeskGroup[] {
  const scenes = makeStory(content).sections.flatMap((section) =>
    section.kind === 'scroll' ? [section] : [],
  );
  const fileOf = (scene: string): string =>
    content.scenes.find(({ id }) => id === scene)?.file ?? '';
  const titled = (folder: 'charts' | 'utterances', kind: 'chart' | 'quote'): DeskPiece[] =>
    content[folder].map(({ id, file, data: { title } }) => ({
      title,
      anchor: `${kind}-${id}`,
      file,
    }));
  return [
    ...scenes.map(({ id, title, steps }) => ({
      title: `Scene: ${title}`,
      pieces: steps.map((step) => ({ title: step.id, anchor: step.id, file: fileOf(id) })),
    })),
    { title: 'Charts', pieces: titled('charts', 'chart') },
    { title: 'Quotes', pieces: titled('utterances', 'quote') },
  ];
}
