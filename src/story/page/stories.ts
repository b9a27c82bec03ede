import type { ScrollStory } from './scroll-story.element.ts';

const connected: ScrollStory[] = [];

/** The scroll stories on the page, as they are read. Looking the page through in every frame is slow. */
export const stories: readonly ScrollStory[] = connected;

/** The story that the reading line is in. */
export const storyBeingRead = (): ScrollStory | undefined => stories.find(({ isRead }) => isRead);

/** Takes a story in at its place. */
export function addStory(story: ScrollStory): void {
  const isBefore = (other: ScrollStory): boolean =>
    (story.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  const next = connected.findIndex(isBefore);
  connected.splice(next < 0 ? connected.length : next, 0, story);
}

/** Forgets a story that was taken out of the page. */
export function removeStory(story: ScrollStory): void {
  connected.splice(connected.indexOf(story), 1);
}
