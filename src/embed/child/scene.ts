/**
 * The ways of showing a scene in a frame: it scrolls in itself (`box`), with the page around it
 * (`driven`), turns from step to step (`stepper`) or stands unrolled (`static`). Each only says
 * where in the scene the reader is; what is drawn there is the scene's own affair.
 */
import { chooseMode } from './mode.ts';
import type { ChildMessage } from '../protocol/child-messages.ts';
import { fromHost, type HostMessage } from '../protocol/host-messages.ts';
import { message } from '../protocol/message.ts';
import { readParameters } from '../protocol/parameters.ts';
import '../../story/page/graphic-stage.element.ts';
import '../../story/page/night-fall.element.ts';
import { makeStepper } from './stepper.ts';

const root = document.documentElement;
const { dataset } = root;
const stories = [...document.querySelectorAll<HTMLElement>('scroll-story')];
const steps = [...document.querySelectorAll<HTMLElement>('.step')];
const asked = readParameters(location.search);
/** A host that fixed the way, and a reader who wants no motion, are not driven; nor is a scene that broke. */
const isFree = (): boolean =>
  asked.mode === 'auto' && dataset['motion'] !== 'reduce' && dataset['mode'] !== 'unrolled';
/** Where this script itself has scrolled to, so that it knows the reader's own scrolling. */
let placed = 0;
/** How far the page around has driven it, 0 to 1. */
let progress = 0;
let told = '';

/** To whoever the parent is, because nothing that is said is a secret. */
function say(content: ChildMessage): void {
  if (parent !== window) parent.postMessage(message(content), '*');
}

function tellStep(id: string): void {
  const index = steps.findIndex((step) => step.id === id);
  if (index < 0 || id === told) return;
  told = id;
  say({ type: 'step', index, stepId: id, total: steps.length });
}

const stepper = makeStepper(steps, tellStep);

const range = (): number => root.scrollHeight - innerHeight;

function scrollToPlace(top: number): void {
  scrollTo({ top, behavior: 'instant' });
  placed = scrollY;
}

function follow(): void {
  if (dataset['mode'] === 'driven') scrollToPlace(progress * range());
}

function enter(mode: string): void {
  if (mode !== 'stepper') stepper.leave();
  dataset['mode'] = mode;
  if (mode === 'stepper') stepper.enter(told || asked.step);
  document.dispatchEvent(new Event('story:mode'));
}

function greet(): void {
  say({
    type: 'ready',
    kind: dataset['kind'] === 'story' ? 'story' : 'scene',
    id: dataset['id'] ?? '',
    steps: isFree() ? steps.length : 0,
    minHeight: Number(dataset['minHeight']),
  });
}

function obey(heard: HostMessage): void {
  if (heard.type === 'hello') greet();
  if (heard.type === 'progress') {
    ({ progress } = heard);
    follow();
  }
  if (heard.type !== 'mode' || dataset['mode'] === 'unrolled') return;
  if (heard.mode === 'driven' && !isFree()) return;
  const isReduced = dataset['motion'] === 'reduce';
  const { hash } = location;
  enter(chooseMode(heard, { height: innerHeight, hash, isReduced }));
}

addEventListener('message', ({ source, data }) => {
  const heard = source === parent && source !== window ? fromHost(data) : undefined;
  if (heard) obey(heard);
});

document.addEventListener('scene:sized', () => {
  enter(dataset['mode'] ?? '');
});
addEventListener('resize', follow);
addEventListener('scroll', () => {
  // The reader went on inside the frame, for instance with Tab: the page around should follow.
  if (dataset['mode'] === 'driven' && Math.abs(scrollY - placed) > 1)
    say({ type: 'seek', progress: scrollY / range() });
});

document.addEventListener('story:position', ({ target }) => {
  const { isRead, dataset: story } = target as HTMLElement & { isRead: boolean };
  if (isRead) tellStep(story['step'] ?? '');
});

document.addEventListener('story:night', () => {
  const isNight = stories.some((story) => 'night' in story.dataset);
  for (const bar of document.querySelectorAll('.masthead, .stepper'))
    bar.classList.toggle('night', isNight);
});

const first = steps.find(({ id }) => id === asked.step);
if (dataset['mode'] === 'stepper') stepper.enter(asked.step);
else if (first) {
  const margin = Number.parseFloat(getComputedStyle(first).scrollMarginTop);
  scrollToPlace(first.getBoundingClientRect().top - margin);
}
greet();
