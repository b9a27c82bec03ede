import { tellingsData } from '../../charts/tellings/data.ts';
import { tellingsScroll } from '../../charts/tellings/scroll.ts';
import { chartGraphic } from '../chart/define.ts';
import { tellings as scene } from './scene.ts';

/** The chart of printed words; its marks come from `content/utterances/`. */
export const tellings = chartGraphic('tellings', {
  what: 'The chart of printed words; its marks come from content/utterances/.',
  scene,
  stage: () => import('./stage.ts'),
  chart: {
    kind: 'tellings',
    whole: 'every',
    model: (content) => tellingsScroll(tellingsData(content)),
    drawing: () => import('../../charts/tellings/TellingsScroll.svelte'),
  },
});
