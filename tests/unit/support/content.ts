import { readContent } from '../../../src/checker/current.ts';
import { makeStory } from '../../../src/story/model.ts';

/** The project's own content, and the story made of it. */
export const content = readContent(process.cwd());
export const story = makeStory(content);
