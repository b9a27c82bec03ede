import { routes } from '../../lib/routes.ts';

/** Names the site's icon in the head of a page: one that names none has browsers ask for `/favicon.ico`. */
export const ICON = `<link rel="icon" href="${routes.icon()}" type="image/svg+xml">`;
