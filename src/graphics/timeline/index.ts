import { nightData } from '../../charts/night/data.ts';
import { nightScroll } from '../../charts/night/scroll.ts';
import { chartGraphic } from '../chart/define.ts';
import { timeline as scene } from './scene.ts';

/** The timeline of a night; its marks come from `content/events/`. */
export const timeline = chartGraphic('timeline', {
  what: 'The timeline of a night; its marks come from content/events/.',
  scene,
  stage: () => import('./stage.ts'),
  chart: {
    kind: 'night',
    whole: 'outage',
    model: (content) => nightScroll(nightData(content)),
    drawing: () => import('../../charts/night/NightScroll.svelte'),
  },
});
