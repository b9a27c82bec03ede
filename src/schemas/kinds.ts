/**
 * The kinds of file in `content/` that stand for themselves, each under the name of its folder. A kind
 * is added with a file that says all about it, and a line here.
 */
export { article as articles } from './article.ts';
export { claim as claims } from './claim.ts';
export { correction as corrections } from './correction.ts';
export { event as events } from './event.ts';
export { outlet as outlets, speaker as speakers } from './people.ts';
export { page as pages } from './page.ts';
export { term as terms } from './term.ts';
export { utterance as utterances } from './utterance.ts';
