/** A build of the site for a folder of somebody's host. */
export const FOLDER = {
  /** Where the build is kept, in a folder that is not. */
  built: '.astro/in-a-folder',
  base: '/projects/eleven/',
  host: 'https://paper.example',
} as const;
