import type { Content } from '../../content/content.ts';
import { folders } from '../../content/register.ts';

/** The files that are written but not shown to readers, or not as they were, each with its status. */
export const unpublishedFiles = (content: Content): { file: string; status: string }[] =>
  folders.flatMap((folder) =>
    content[folder].flatMap(({ file, data }) =>
      'status' in data && data.status !== 'published' ? [{ file, status: data.status }] : [],
    ),
  );
