import { FOLDERS } from '../../../content/content.ts';
import { selection, step } from '../../../content/scene.ts';
import { graphicLabels, graphics } from '../../../graphics/registry.ts';
import { id as idSchema } from '../../../schemas/common.ts';
import { routes } from '../../../lib/routes.ts';
import { newFile, placeFor, slug } from '../file.ts';
import { always, InputError, type Answers, type Kind } from '../kind.ts';
import { filesIn, optionsIn, textIn, valueIn, type Project } from '../project.ts';
import { descriptionOf } from '../schema.ts';
import { words } from '../yaml.ts';
import { afterField, idField, statusField } from './common.ts';
import { stepFields, stepOf } from './step-fields.ts';

const kinds = FOLDERS.scenes.options.map(({ shape }) => shape.kind);
const { title, label, note } = FOLDERS.scenes.options[0].shape;
const isScroll = ({ kind }: Answers): boolean => kind === 'scroll';
const needsText = ({ kind }: Answers): boolean => kind === 'scroll' || kind === 'prose';

/** The words on a drawing are many: a new scene begins with those of the first scene that has one. */
function wordsOn(kind: string | undefined, project: Project): unknown {
  const scene = filesIn(project, 'scenes').find((file) => textIn(file, 'graphic', 'kind') === kind);
  if (scene) return valueIn(scene, 'graphic');
  throw new InputError(
    `No scene has the drawing \`${kind ?? ''}\` yet, so there are no words to begin with.`,
  );
}

export const scene: Kind = {
  what: 'a scroll scene with its first step, or a section of text and what stands under it',
  fields: [
    {
      flag: 'kind',
      ask: 'What does it show?',
      schema: FOLDERS.scenes.describe(
        `One of ${kinds.map(({ value }) => `\`${value}\``).join(', ')}.`,
      ),
      needed: always,
      options: () => kinds.map((one) => ({ value: one.value, label: descriptionOf(one) })),
    },
    { flag: 'title', ask: 'The heading?', schema: title, needed: always },
    {
      flag: 'label',
      ask: 'A label for the bar, at most 14 letters?',
      schema: label,
      needed: ({ title: full = '' }) => full.length > 14,
      fallback: ({ title: full = '' }) => (full.length <= 14 ? full : undefined),
    },
    {
      flag: 'graphic',
      ask: 'Which drawing?',
      schema: graphicLabels.describe(
        'The kind of the drawing; its words are copied from a scene that has one.',
      ),
      needed: isScroll,
      options: () => Object.keys(graphics).map((value) => ({ value })),
    },
    {
      flag: 'step',
      ask: 'The id of the first step?',
      schema: step.shape.id,
      fallback: (answers) =>
        isScroll(answers) ? `${answers['id'] ?? slug(answers['title'] ?? '')}-begins` : undefined,
    },
    {
      flag: 'chart',
      ask: 'Which chart?',
      schema: idSchema.describe('The chart of a section of the kind `chart`.'),
      needed: ({ kind }) => kind === 'chart',
      options: optionsIn('charts'),
    },
    {
      flag: 'quotes',
      ask: 'Which quotes?',
      schema: selection.describe(
        'The quotes of a section of the kind `compare`; one of the kind `quotes` shows all without.',
      ),
      as: 'list',
      needed: ({ kind }) => kind === 'compare',
      options: optionsIn('utterances'),
    },
    ...stepFields((_, answers) => answers['graphic'] ?? '').map((field) =>
      field.flag === 'text' ? { ...field, needed: needsText } : field,
    ),
    { flag: 'note', ask: 'A note?', schema: note },
    idField,
    afterField('scene'),
    statusField((answers) => (isScroll(answers) ? 'draft' : 'published')),
  ],
  make(answers, project) {
    const { graphic: drawing = '', text = '' } = answers;
    const { id, path } = placeFor(project, 'scenes', answers['title'] ?? '', answers);
    const first = stepOf(answers['step'] ?? id, answers, drawing);
    const keys = isScroll(answers)
      ? { ...answers, graphic: wordsOn(drawing, project), steps: [first] }
      : { ...answers, utterances: words(answers['quotes']) };
    return {
      path,
      text: newFile('scenes', keys, isScroll(answers) ? '' : text),
      isNew: true,
      look: routes.story(id),
      ...(answers['status'] === 'draft' && {
        next: `The words on the drawing are those of another scene: change them, then set \`status: published\`.`,
      }),
    };
  },
};
