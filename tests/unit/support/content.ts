import { readContent } from '../../../src/checker/current.ts';
import { shownContent } from '../../../src/content/shown.ts';
import { makeStory } from '../../../src/story/model.ts';

/** The project's own content as a build shows it, and the story made of it. */
export const content = shownContent(readContent(process.cwd()), { drafts: false });
export const story = makeStory(content);
