import { step as schema } from '../../../content/scene.ts';
import { routes } from '../../../lib/routes.ts';
import { withEntry } from '../insert.ts';
import { always, InputError, type Kind } from '../kind.ts';
import { fileOf, filesIn, textIn, valueIn } from '../project.ts';
import { given } from '../yaml.ts';
import { afterField } from './common.ts';
import { stepFields, stepOf } from './step-fields.ts';

export const step: Kind = {
  what: 'a passage of text in a scene that is there',
  fields: [
    {
      flag: 'scene',
      ask: 'In which scene?',
      schema: schema.shape.id.describe('The id of a file in content/scenes/.'),
      needed: always,
      options: (project) =>
        filesIn(project, 'scenes')
          .filter((file) => textIn(file, 'kind') === 'scroll')
          .map((file) => ({ value: file.id, label: textIn(file, 'title') })),
    },
    {
      flag: 'id',
      ask: 'Its id, which becomes its address?',
      schema: schema.shape.id,
      needed: always,
    },
    ...stepFields((project, { scene }) =>
      scene === undefined ? '' : textIn(fileOf(project, 'scenes', scene), 'graphic', 'kind'),
    ),
    { flag: 'alt', ask: 'What does the drawing show here?', schema: schema.shape.alt },
    { flag: 'note', ask: 'A note?', schema: schema.shape.note },
    afterField('step'),
  ],
  make(answers, project) {
    const { scene, id = '', after } = answers;
    const file = fileOf(project, 'scenes', scene);
    const ids = ((valueIn(file, 'steps') ?? []) as { id?: string }[]).map((one) => one.id);
    const index = after === undefined ? ids.length - 1 : ids.indexOf(after);
    if (index < 0)
      throw new InputError(
        `${file.path} has no step \`${after ?? ''}\`. It has: ${ids.join(', ')}.`,
      );
    const kind = textIn(file, 'graphic', 'kind');
    const entry = given({
      ...stepOf(id, answers, kind),
      alt: answers['alt'],
      note: answers['note'],
    });
    return {
      path: file.path,
      text: withEntry(file, 'steps', entry, index + 1),
      isNew: false,
      look: routes.story(id),
    };
  },
};
