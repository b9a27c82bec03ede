import type { Component } from 'svelte';
import type { Content } from '../content/schemas/index.ts';
import Account from './graphics/account/Account.svelte';
import { describeAccount } from './graphics/account/describe.ts';
import { account } from './graphics/account/timeline.ts';
import Chain from './graphics/chain/Chain.svelte';
import { describeChain } from './graphics/chain/describe.ts';
import { chain } from './graphics/chain/timeline.ts';
import Chart from './graphics/chart/Chart.svelte';
import { describeChart } from './graphics/chart/describe.ts';
import { chartWords } from './graphics/chart/props.ts';
import { tellings, timeline } from './graphics/chart/timeline.ts';
import { describeInterview } from './graphics/interview/describe.ts';
import Interview from './graphics/interview/Interview.svelte';
import { interviewProps } from './graphics/interview/props.ts';
import { interview } from './graphics/interview/timeline.ts';
import { describeQueue } from './graphics/queue/describe.ts';
import Queue from './graphics/queue/Queue.svelte';
import { queue } from './graphics/queue/timeline.ts';
import { describeStatements } from './graphics/statements/describe.ts';
import { statementsProps } from './graphics/statements/props.ts';
import Statements from './graphics/statements/Statements.svelte';
import { statements } from './graphics/statements/timeline.ts';
import type { StoryScene } from './model.ts';
import type { Frame, Scene } from './scene.ts';

/** A scene at one position, ready to be drawn or read out. */
export interface Drawing {
  /** The Svelte component, as an Astro page calls it. */
  Graphic: (props: { frame: Frame; labels: unknown }) => unknown;
  frame: Frame;
  labels: unknown;
  description: string;
}

function draw<F extends Frame, L>(
  scene: Scene<F, string>,
  Graphic: Component<{ frame: F; labels: L }>,
  describe: (frame: F, labels: L) => string,
  labels: L,
  position: number,
): Drawing {
  const frame = scene.frameAt(position);
  return {
    // Each kind's component takes its own frame and labels; here they have already met.
    Graphic: Graphic as unknown as Drawing['Graphic'],
    frame,
    labels,
    description: describe(frame, labels),
  };
}

/** Draws a scene's graphic at a position: the one place where kinds and components meet. */
export function drawing(
  { graphic }: Pick<StoryScene, 'graphic'>,
  position: number,
  content: Content,
): Drawing {
  switch (graphic.kind) {
    case 'queue':
      return draw(queue, Queue, describeQueue, graphic, position);
    case 'chain':
      return draw(chain, Chain, describeChain, graphic, position);
    case 'account':
      return draw(account, Account, describeAccount, graphic, position);
    case 'statements':
      return draw(
        statements,
        Statements,
        describeStatements,
        statementsProps(graphic, content),
        position,
      );
    case 'interview':
      return draw(
        interview,
        Interview,
        describeInterview,
        interviewProps(graphic, content),
        position,
      );
    case 'tellings':
      return draw(tellings, Chart, describeChart, chartWords(graphic, content), position);
    case 'timeline':
      return draw(timeline, Chart, describeChart, chartWords(graphic, content), position);
  }
}
